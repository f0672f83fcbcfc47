import { CircleDot, Library, type LucideIcon, PanelLeft, ScanSearch, Star, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { keysOf } from '../../../core/actions/keys';
import type { Listing } from '../../../core/listing';
import type { Overview } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { classNames } from '../../ui/classNames';
import { IconButton } from '../../ui/IconButton';
import { Logo } from '../../ui/Logo';
import styles from './Sidebar.module.css';
import { SideCollections } from './SideCollections';
import { SideImports } from './SideImports';
import { SideIcon, SideItem } from './SideItem';
import { SideSources } from './SideSources';
import { SideTags } from './SideTags';
import { moveInSidebar } from './sideKeys';

const PLACES: readonly {
  readonly kind: 'all' | 'unread' | 'starred' | 'review' | 'trash';
  readonly icon: LucideIcon;
}[] = [
  { kind: 'all', icon: Library },
  { kind: 'unread', icon: CircleDot },
  { kind: 'starred', icon: Star },
  { kind: 'review', icon: ScanSearch },
  { kind: 'trash', icon: Trash2 },
];

interface SidebarProps {
  /** Undefined before the library has answered. */
  readonly overview: Overview | undefined;
  readonly listing: Listing;
  readonly onList: (listing: Listing) => void;
  readonly onImports: () => void;
  readonly onHide: () => void;
  /** The splitter. */
  readonly children?: ReactNode;
}

/** Everything that can be listed, with its count. */
export function Sidebar({ overview, listing, onList, onImports, onHide, children }: SidebarProps) {
  const [isScrolled, setIsScrolled] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the current item is found anew when the listing changes
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [listing]);

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
          {PLACES.map(({ kind, icon }) => (
            <SideItem
              key={kind}
              icon={<SideIcon of={icon} />}
              name={message(`listing.${kind}`)}
              count={overview?.[kind] ?? null}
              isCurrent={listing.kind === kind}
              onPress={() => onList({ kind })}
            />
          ))}
        </ul>
        <SideSources sources={overview?.sources ?? []} listing={listing} onList={onList} />
        <SideTags tags={overview?.tags ?? []} listing={listing} onList={onList} />
        <SideCollections collections={overview?.collections ?? []} listing={listing} onList={onList} />
        <SideImports imports={overview?.imports ?? []} listing={listing} onList={onList} onAll={onImports} />
      </div>
      <p className={styles['foot']}>
        {overview === undefined ? null : message('sidebar.foot', { count: overview.all })}
      </p>
      {children}
    </nav>
  );
}
