import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref, RefObject } from 'react';
import type { ActionId } from '../../../core/actions/actions';
import type { Situation } from '../../../core/actions/situation';
import type { ArticleId, TagId } from '../../../core/article';
import type { Listing, SortBy } from '../../../core/listing';
import type { HitTerm } from '../../../core/query/hits';
import type { Density } from '../../../core/settings/settings';
import type { Tag } from '../../../core/tag';
import { message } from '../../../core/text/message';
import type { Point } from '../../ui/ContextMenu';
import { ArticleList, type ListHandle } from './ArticleList';
import styles from './ArticlesPane.module.css';
import { BulkBar } from './BulkBar';
import { ListBar } from './ListBar';
import { ListProblem } from './ListProblem';
import { ListSkeleton } from './ListSkeleton';
import type { Choice, CursorPlace } from './listKeys';
import { NothingListed } from './NothingListed';
import { OldTrash } from './OldTrash';
import { ResultLine } from './ResultLine';
import type { RowCache } from './rowCache';
import type { Selection } from './selection';
import type { ShownList } from './useArticleList';
import type { ListPlace } from './useKeptPlace';

interface ArticlesPaneProps {
  readonly listing: Listing;
  /** As written; empty for none. */
  readonly query: string;
  /** The listing's name for the bar. */
  readonly name: string;
  readonly shown: ShownList | null;
  /** Why there is no newer list. */
  readonly error: Error | null;
  /** Articles in the whole library. */
  readonly all: number;
  /** True while an import may still bring articles. */
  readonly isGrowing: boolean;
  readonly sort: SortBy;
  readonly density: Density;
  readonly rows: RowCache;
  readonly tags: ReadonlyMap<TagId, Tag>;
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
  readonly selection: Selection;
  readonly cursor: CursorPlace;
  readonly onSort: (sort: SortBy) => void;
  readonly onDensity: () => void;
  readonly onChoose: (id: ArticleId, choice: Choice) => void;
  readonly onChooseAll: () => void;
  /** Where the first list begins, and what hears where it is. */
  readonly firstPlace: ListPlace | null;
  readonly onPlace: (place: ListPlace | null) => void;
  readonly onOpen: () => void;
  readonly opensOnClick: boolean;
  readonly onShowSidebar: (() => void) | null;
  readonly onReport: (() => void) | null;
  readonly listRef: Ref<ListHandle>;
  readonly situation: Situation;
  readonly icons: Readonly<Record<ActionId, LucideIcon>>;
  readonly onAction: (action: ActionId) => void;
  /** The action of the bulk bar whose editor is open, and its button. */
  readonly bulkOpen: ActionId | null;
  readonly bulkButton: RefObject<HTMLButtonElement | null>;
  /** Opens the menu of the articles that are selected, or of this one. */
  readonly onMenu: (id: ArticleId, at: Point) => void;
  /** What was done a moment ago; null otherwise. */
  readonly done: string | null;
  /** Null when that can't be undone. */
  readonly onUndo: (() => void) | null;
  readonly searchBox: ReactNode;
  readonly histogram: ReactNode;
  /** Searches the whole library for what the listing does not have. */
  readonly onLookEverywhere: () => void;
  readonly onSearch: (query: string) => void;
  /** The splitter. */
  readonly children?: ReactNode;
}

/** The list pane: bar, result line, list, and the bulk bar while there is a selection. */
export function ArticlesPane(props: ArticlesPaneProps) {
  const { listing, name, shown, selection } = props;
  const count = shown?.list.ids.length ?? null;
  const isWaiting = props.error === null && (shown === null || count === 0);
  const isEmpty = count === 0 && shown?.isLoading === false && !props.isGrowing;
  return (
    <section className={styles['pane']} aria-label={message('list.name')}>
      <ListBar
        name={name}
        searchBox={props.searchBox}
        onShowSidebar={props.onShowSidebar}
        onReport={props.onReport}
      />
      <ResultLine
        count={count}
        all={listing.kind === 'all' && props.query === '' ? null : props.all}
        sort={props.sort}
        density={props.density}
        onSort={props.onSort}
        onDensity={props.onDensity}
        done={props.done}
        onUndo={props.onUndo}
        unindexed={shown?.list.unindexed ?? 0}
        hasWords={props.terms.length > 0}
      />
      {listing.kind === 'trash' && count !== null ? (
        <OldTrash count={count} onRemove={() => props.onAction('archive.purgeTrash')} />
      ) : null}
      {props.histogram}
      {props.error === null ? null : <ListProblem error={props.error} />}
      {isWaiting && !isEmpty ? <ListSkeleton density={props.density} /> : null}
      {isEmpty ? (
        <NothingListed
          listing={listing}
          name={name}
          query={props.query}
          onLookEverywhere={props.onLookEverywhere}
          onSearch={props.onSearch}
        />
      ) : null}
      {shown === null || count === 0 ? null : (
        <ArticleList
          ref={props.listRef}
          listKey={shown.key}
          turn={shown.turn}
          firstPlace={props.firstPlace}
          onPlace={props.onPlace}
          list={shown.list}
          sort={props.sort}
          density={props.density}
          rows={props.rows}
          tags={props.tags}
          terms={props.terms}
          selection={selection}
          cursor={props.cursor}
          hasBulkBar={selection.ids.size > 1}
          onChoose={props.onChoose}
          onChooseAll={props.onChooseAll}
          onMenu={props.onMenu}
          onOpen={props.onOpen}
          opensOnClick={props.opensOnClick}
        />
      )}
      {selection.ids.size > 1 ? (
        <BulkBar
          count={selection.ids.size}
          situation={props.situation}
          icons={props.icons}
          onAction={props.onAction}
          open={props.bulkOpen}
          openButton={props.bulkButton}
        />
      ) : null}
      {props.children}
    </section>
  );
}
