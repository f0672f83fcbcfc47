import { FileText, Folder, Import, type LucideIcon, Newspaper, Search } from 'lucide-react';
import { message } from '../../../core/text/message';
import { Kbd } from '../../ui/Kbd';
import { MarkedText } from '../../ui/MarkedText';
import { TagDot } from '../../ui/TagDot';
import { ACTION_ICONS } from './actionIcons';
import { articlePlace } from './articlePlace';
import styles from './PaletteLine.module.css';
import type { PaletteEntry } from './paletteEntries';

/** What stands in one line: an icon, the name with what was typed marked, and at the end keys, a count or a reason. */
export function PaletteLine({ entry }: { readonly entry: PaletteEntry }) {
  const { name, marks } = entry;
  switch (entry.kind) {
    case 'action':
      return (
        <>
          <LineIcon of={ACTION_ICONS[entry.action.id]} />
          <span className={styles['name']}>
            <MarkedText text={name} marks={marks} />
          </span>
          {entry.why !== null ? <span className={styles['why']}>{entry.why}</span> : null}
          {entry.why !== null || entry.action.keys === undefined ? null : (
            <span className={styles['keys']}>
              <Kbd keys={entry.action.keys} />
            </span>
          )}
        </>
      );
    case 'place':
      return (
        <>
          <PlaceIcon entry={entry} />
          <span className={styles['name']}>
            <bdi>
              <MarkedText text={name} marks={marks} />
            </bdi>
          </span>
          {entry.count === null ? null : (
            <span className={styles['count']}>
              {message('list.number', { count: entry.count })}
              <span className="visuallyHidden"> {message('list.total', { count: entry.count })}</span>
            </span>
          )}
        </>
      );
    case 'article':
      return (
        <>
          <LineIcon of={FileText} />
          <span
            className={styles['headline']}
            dir={entry.row.direction}
            lang={entry.row.language ?? undefined}
          >
            <MarkedText text={name} marks={marks} />
          </span>
          <span className={styles['where']}>{articlePlace(entry.row)}</span>
        </>
      );
  }
}

function PlaceIcon({ entry }: { readonly entry: Extract<PaletteEntry, { kind: 'place' }> }) {
  if (entry.search !== null) return <LineIcon of={Search} />;
  switch (entry.listing.kind) {
    case 'tag':
      return (
        <span className={styles['dot']}>
          <TagDot colour={entry.colour ?? 'grey'} />
        </span>
      );
    case 'source':
      return <LineIcon of={Newspaper} />;
    case 'import':
      return <LineIcon of={Import} />;
    default:
      return <LineIcon of={Folder} />;
  }
}

function LineIcon({ of: Shape }: { readonly of: LucideIcon }) {
  return <Shape className={styles['icon'] ?? ''} size="1rem" strokeWidth={1.5} aria-hidden="true" />;
}
