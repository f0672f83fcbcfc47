import { Fragment, useEffect, useRef } from 'react';
import { message } from '../../../core/text/message';
import { classNames } from '../../ui/classNames';
import { PaletteLine } from './PaletteLine';
import styles from './PaletteList.module.css';
import { entryKey, type PaletteEntry } from './paletteEntries';

interface PaletteListProps {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  /** Index of the entry that Enter takes; -1 for none. */
  readonly at: number;
  readonly onTake: (entry: PaletteEntry) => void;
  readonly onPoint: (index: number) => void;
}

/** The DOM id of an entry. */
export function entryElementId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What answers, under the box, which keeps the focus and points at a line. */
export function PaletteList({ id, entries, at, onTake, onPoint }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list has its line at another place
  useEffect(() => {
    if (at === 0) list.current?.scrollTo({ top: 0 });
    else document.getElementById(entryElementId(id, at))?.scrollIntoView({ block: 'nearest' });
  }, [id, at, entries.length]);

  return (
    <div ref={list} className={styles['results']}>
      <div id={id} role="listbox" aria-label={message('palette.results')}>
        {entries.map((entry, n) => (
          <Fragment key={entryKey(entry)}>
            {entries[n - 1]?.kind === entry.kind ? null : (
              <div className={styles['head']} role="presentation">
                {message(`palette.${entry.kind}s`)}
              </div>
            )}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the box has the focus and points here */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are the box's */}
            <div
              id={entryElementId(id, n)}
              className={classNames(styles['line'], n === at && styles['at'], isOff(entry) && styles['off'])}
              role="option"
              aria-selected={n === at}
              aria-disabled={isOff(entry)}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => onPoint(n)}
              onClick={() => onTake(entry)}
            >
              <PaletteLine entry={entry} />
            </div>
          </Fragment>
        ))}
      </div>
      {entries.length > 0 ? null : <p className={styles['nothing']}>{message('palette.nothing')}</p>}
    </div>
  );
}

function isOff(entry: PaletteEntry): boolean {
  return entry.kind === 'action' && entry.why !== null;
}
