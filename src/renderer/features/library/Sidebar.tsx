import { CircleDot, Copy, Library, type LucideIcon, PanelLeft, ScanSearch, Star, Trash2 } from 'lucide-react';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { keysOf } from '../../../core/actions/keys';
import type { Listing } from '../../../core/listing';
import type { Overview } from '../../../core/overview';
import type { SavedSearchId } from '../../../core/savedSearch';
import { message } from '../../../core/text/message';
import { useLive } from '../../live/useLive';
import { classNames } from '../../ui/classNames';
import { IconButton } from '../../ui/IconButton';
import { Logo } from '../../ui/Logo';
import styles from './Sidebar.module.css';
import { SideCollections } from './SideCollections';
import { SideImports } from './SideImports';
import { SideIcon, SideItem } from './SideItem';
import { SideSearches } from './SideSearches';
import { SideSources } from './SideSources';
import { SideTags } from './SideTags';
import { moveInSidebar } from './sideKeys';
import { canPut, type SideActs, type SideTarget } from './sideTargets';

const PLACES: readonly {
  readonly kind: 'all' | 'unread' | 'starred' | 'review' | 'versions' | 'trash';
  readonly icon: LucideIcon;
  readonly target?: SideTarget;
}[] = [
  { kind: 'all', icon: Library },
  { kind: 'unread', icon: CircleDot },
  { kind: 'starred', icon: Star, target: { kind: 'place', place: 'starred' } },
  { kind: 'review', icon: ScanSearch },
  { kind: 'versions', icon: Copy },
  { kind: 'trash', icon: Trash2, target: { kind: 'place', place: 'trash' } },
];

interface SidebarProps {
  /** Undefined before the library has answered. */
  readonly overview: Overview | undefined;
  readonly listing: Listing;
  /** The saved search that is listed; the listing is then not marked. */
  readonly openSearch: SavedSearchId | null;
  /** The item whose page stands in place of the list; the listing is then not marked. */
  readonly page: 'sources' | 'imports' | null;
  readonly onList: (listing: Listing) => void;
  readonly onSources: () => void;
  readonly onImports: () => void;
  readonly acts: SideActs;
  readonly onHide: () => void;
  /** The splitter. */
  readonly children?: ReactNode;
}

/** Everything that can be listed, with its count. */
export const Sidebar = memo(function Sidebar(props: SidebarProps) {
  const { overview, onList, onSources, onImports, onHide, acts } = props;
  // Without sources, or imports, there is no item for their page.
  const page = props.page !== null && (overview?.[props.page].length ?? 0) > 0 ? props.page : null;
  const openSearch = page === null ? props.openSearch : null;
  // What a saved search looks in is not what is listed.
  const listing = page === null && openSearch === null ? props.listing : null;
  const versions = useLive('versionCount', {}, (change) => change.articles);
  const [isScrolled, setIsScrolled] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the current item is found anew when the listing changes
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [props.listing, openSearch, page]);

  return (
    <nav className={styles['sidebar']} aria-label={message('sidebar.name')}>
      <div className={classNames(styles['bar'], isScrolled && styles['scrolled'])}>
        <span className={styles['wordmark']}>
          <Logo />
          {message('app.name')}
        </span>
        <IconButton
          icon={PanelLeft}
          label={message('sidebar.hide')}
          keys={keysOf('view.sidebar')}
          onPress={onHide}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move between the buttons inside */}
      <div
        ref={list}
        className={styles['list']}
        onScroll={(event) => setIsScrolled(event.currentTarget.scrollTop > 0)}
        onKeyDown={(event) => {
          if (moveInSidebar(event)) event.preventDefault();
        }}
      >
        <ul>
          {PLACES.map(({ kind, icon, target = null }) => (
            <SideItem
              key={kind}
              icon={<SideIcon of={icon} />}
              name={message(`listing.${kind}`)}
              count={kind === 'versions' ? (versions.answer ?? null) : (overview?.[kind] ?? null)}
              isCurrent={listing?.kind === kind}
              onPress={() => onList({ kind })}
              takes={(carried) => target !== null && canPut(carried, target, [])}
              onPut={(carried) => target !== null && acts.onPut(carried, target)}
            />
          ))}
        </ul>
        <SideSources
          sources={overview?.sources ?? []}
          listing={listing}
          isAllShown={page === 'sources'}
          onList={onList}
          onAll={onSources}
        />
        <SideTags
          tags={overview?.tags ?? []}
          levels={overview?.tagLevels ?? []}
          listing={listing}
          onList={onList}
          acts={acts}
        />
        <SideCollections
          collections={overview?.collections ?? []}
          listing={listing}
          onList={onList}
          acts={acts}
        />
        <SideSearches searches={overview?.savedSearches ?? []} openSearch={openSearch} acts={acts} />
        <SideImports
          imports={overview?.imports ?? []}
          listing={listing}
          isAllShown={page === 'imports'}
          onList={onList}
          onAll={onImports}
        />
      </div>
      <p className={styles['foot']}>
        {overview === undefined ? null : message('sidebar.foot', { count: overview.all })}
      </p>
      {props.children}
    </nav>
  );
});
