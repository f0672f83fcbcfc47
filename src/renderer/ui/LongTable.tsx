import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import styles from './LongTable.module.css';

interface LongTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** What scrolls: the page that the table stands in. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The cells of the head. */
  readonly head: ReactNode;
  readonly cells: (row: Row) => ReactNode;
}

const USUAL_HEIGHT = 40;

/** A real table of any length: only the rows in view exist, two rows of nothing hold the rest's place. */
export function LongTable<Row>({ label, rows, scroller, head, cells }: LongTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // Not a layout effect: what scrolls may be drawn in the same turn, and is only known after it.
  useEffect(() => {
    const page = scroller.current;
    if (page === null || body.current === null) return;
    const measure = () => {
      const top = body.current?.getBoundingClientRect().top ?? 0;
      setScrollMargin(Math.round(top - page.getBoundingClientRect().top + page.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(page);
    return () => observer.disconnect();
  }, [scroller]);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 12,
    scrollMargin,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);

  return (
    <table className={styles['table']} aria-label={label} aria-rowcount={rows.length + 1}>
      <thead>
        <tr aria-rowindex={1}>{head}</tr>
      </thead>
      <tbody ref={body}>
        <Filler height={before} />
        {items.map((item) => {
          const row = rows[item.index];
          return row === undefined ? null : (
            <tr
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-rowindex={item.index + 2}
            >
              {cells(row)}
            </tr>
          );
        })}
        <Filler height={after} />
      </tbody>
    </table>
  );
}

function Filler({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a table row takes no focus
    <tr aria-hidden="true" className={styles['filler']}>
      <td style={{ blockSize: height }} />
    </tr>
  );
}
