import { useCallback, useEffect, useRef } from 'react';
import type { SortBy } from '../../core/listing';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { message } from '../../core/text/message';
import { rowElementId } from '../features/library/ArticleRow';
import { ArticlesPane } from '../features/library/ArticlesPane';
import { ACTION_ICONS } from '../features/palette/actionIcons';
import { MarkEditor } from '../features/tagging/MarkEditor';
import { Splitter } from '../ui/Splitter';
import { useSteady } from '../ui/useSteady';
import styles from './ListAndReader.module.css';
import { LIST } from './paneWidths';
import { ReaderPane } from './ReaderPane';
import { SearchPlace } from './SearchPlace';
import { TimePlace } from './TimePlace';
import { useIntoList } from './useIntoList';
import type { LibraryWindow } from './useLibraryWindow';

/** The list pane and the reader, side by side or one at a time. */
export function ListAndReader({ view }: { readonly view: LibraryWindow }) {
  const { panes, state } = view;
  const isPutAway = state.isFocused || state.isListHidden;
  const isOne = panes.arrangement === 'one' || isPutAway;
  // The hairline towards the sidebar is part of the list's width.
  const listWidth = panes.sidebar > 0 ? panes.list - 1 : panes.list;
  const columns = isOne ? 'minmax(0, 1fr)' : `${listWidth}px minmax(0, 1fr)`;
  return (
    <div className={styles['panes']} style={{ gridTemplateColumns: columns }}>
      {isOne && (isPutAway || state.pane === 'reader') ? null : <ListPane view={view} />}
      {view.isReaderShown ? <ReaderPane view={view} /> : null}
    </div>
  );
}

function ListPane({ view }: { readonly view: LibraryWindow }) {
  const { state, dispatch, panes, inHand, settings, overview, list } = view;
  const { listing } = state;
  const bulkButton = useRef<HTMLButtonElement>(null);
  const hasList = view.ids.length > 0;
  const onSort = useCallback((sort: SortBy) => dispatch({ kind: 'sorted', sort }), [dispatch]);
  const intoList = useIntoList(list, hasList);
  const onDensity = useSteady(() => view.run('view.density'));
  const onUndo = useSteady(() => view.run('edit.undo'));

  // A window that opens, or comes back to its list, can be steered by keys at once.
  useEffect(() => {
    if (hasList && document.activeElement === document.body) list.current?.focus();
  }, [hasList, list]);

  return (
    <ArticlesPane
      listing={listing}
      query={state.query}
      onLookEverywhere={() => dispatch({ kind: 'placeLeft' })}
      onSearch={(query) => dispatch({ kind: 'searched', query })}
      histogram={<TimePlace listing={listing} query={state.query} turn={state.turn} dispatch={dispatch} />}
      searchBox={
        <SearchPlace
          listing={listing}
          name={view.name}
          query={state.query}
          saved={view.savedSearch?.name ?? null}
          isChanged={view.situation.isSearchChanged}
          dispatch={dispatch}
          run={view.run}
          onLeave={intoList}
          search={view.search}
        />
      }
      name={view.name}
      shown={view.shown}
      error={view.listError}
      all={overview?.all ?? 0}
      isGrowing={view.isImporting && listing.kind === 'all'}
      sort={state.sort}
      density={settings.density}
      rows={view.rows}
      tags={view.tags}
      terms={view.terms}
      done={view.told ?? view.done}
      onUndo={view.told === null ? onUndo : null}
      firstPlace={view.firstPlace}
      onPlace={view.onPlace}
      selection={view.selection}
      cursor={view.cursor}
      listRef={list}
      situation={view.situation}
      icons={ACTION_ICONS}
      onAction={view.run}
      bulkOpen={state.tagging?.place === 'bulk' ? ACTION_OF[state.tagging.what] : null}
      bulkButton={bulkButton}
      onMenu={(id, at) => {
        if (!view.selection.ids.has(id)) dispatch({ kind: 'chosen', id });
        view.organising.setMenu({ target: { kind: 'articles' }, at });
      }}
      onSort={onSort}
      onDensity={onDensity}
      onChoose={view.onChoose}
      onChooseAll={() => dispatch({ kind: 'allChosen', ids: view.ids })}
      onOpen={() => dispatch({ kind: 'paneShown', pane: 'reader' })}
      opensOnClick={panes.arrangement === 'one'}
      onShowSidebar={panes.sidebar > 0 ? null : () => view.run('view.sidebar')}
      onReport={
        listing.kind === 'import' ? () => dispatch({ kind: 'reportOpened', id: listing.importId }) : null
      }
    >
      {panes.arrangement === 'one' ? null : (
        <Splitter
          label={message('list.width')}
          value={panes.list}
          min={LIST.min}
          max={panes.listMax}
          normal={DEFAULT_SETTINGS.listWidth}
          onMove={(listWidth) => inHand.preview({ listWidth })}
          onRest={(listWidth) => inHand.change({ listWidth })}
        />
      )}
      {state.tagging === null || state.tagging.place === 'reader' ? null : (
        <MarkEditor
          kind={state.tagging.what}
          articleIds={state.tagging.ids}
          beside={state.tagging.place === 'bulk' ? bulkButton : cursorRow(state.selection.cursor)}
          onClose={() => dispatch({ kind: 'taggingEnded' })}
        />
      )}
    </ArticlesPane>
  );
}

const ACTION_OF = { tags: 'article.tag', collections: 'article.collect' } as const;

function cursorRow(cursor: LibraryWindow['state']['selection']['cursor']) {
  return { current: cursor === null ? null : document.getElementById(rowElementId(cursor)) };
}
