import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { Line } from '../../../../core/extract/lines';
import type { Label } from '../../../../core/labels';
import { message } from '../../../../core/text/message';
import type { FieldRow } from './fieldRows';
import { LabelMenu, labelOfKey } from './LabelMenu';
import styles from './LineList.module.css';
import { LineRow, lineElementId } from './LineRow';
import { isInRange, type LineRange, linesOf, rangeAfterKey } from './lineRange';

/** What a parent can ask of the list of lines. */
export interface LinesHandle {
  /** Brings a line into sight. */
  show(line: number): void;
  focus(): void;
}

interface LineListProps {
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** Labels set by hand, by the line's number. */
  readonly byHand: Readonly<Record<string, Label>>;
  /** The field that is pointed at. */
  readonly lit: FieldRow | null;
  readonly onPointAt: (line: number | null) => void;
  /** Null gives the lines back to extraction. */
  readonly onLabel: (lines: readonly number[], label: Label | null) => void;
  readonly ref?: Ref<LinesHandle>;
}

const LINE_PX = 24;

/** The lines of the original: a listbox that keeps the focus. Labels change by click, by dragging over lines, or by keys. */
export function LineList(props: LineListProps) {
  const { lines, labels, byHand, lit, onPointAt } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<LineRange | null>(null);
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const dragged = useRef(false);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.text === '' ? LINE_PX / 2 : LINE_PX),
    overscan: 20,
  });
  const isWorth = (line: number) => (lines[line - 1]?.text ?? '') !== '';
  const labelOf = (line: number) => labels[line - 1] ?? 'furniture';
  const chosen = range === null ? [] : linesOf(range, isWorth);
  const litLines = new Set(lit?.lines ?? []);
  const litSpans = lit?.reasons.flatMap(({ spans }) => spans) ?? [];

  useImperativeHandle(props.ref, () => ({
    show: (line) => virtualizer.scrollToIndex(line - 1, { align: 'auto' }),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  }));

  const cursor = range?.to ?? null;
  useEffect(() => {
    if (cursor !== null && !dragged.current) virtualizer.scrollToIndex(cursor - 1, { align: 'auto' });
  }, [cursor, virtualizer]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const label = labelOfKey(event.key);
    const next = rangeAfterKey(event, range, lines.length, isWorth);
    if (next !== null) setRange(next);
    else if (chosen.length === 0) return;
    else if (label !== null) props.onLabel(chosen, label);
    else if (event.key === 'Backspace' || event.key === 'Delete') props.onLabel(chosen, null);
    else if (event.key === 'Enter' || event.key === ' ') setIsMenuOpen(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Text can be selected and copied; lines are chosen in the gutter. */
  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    const line = lineAt(event.target);
    if (line === null || event.button !== 0) return;
    const isGutter = event.target instanceof Element && event.target.closest('[dir=auto]') === null;
    if (!isGutter) {
      setRange({ from: line, to: line });
      return;
    }
    event.preventDefault();
    scroller.current?.focus({ preventScroll: true });
    dragged.current = true;
    setRange(event.shiftKey && range !== null ? { from: range.from, to: line } : { from: line, to: line });
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const line = lineAt(event.target);
    onPointAt(line);
    if (dragged.current && line !== null) setRange((before) => ({ from: before?.from ?? line, to: line }));
  }

  function onPointerUp() {
    if (dragged.current && chosen.length > 0) setIsMenuOpen(true);
    dragged.current = false;
  }

  const present = new Set(chosen.map(labelOf));
  const anchor = useRef<Element | null>(null);
  anchor.current = cursor === null ? null : document.getElementById(lineElementId(cursor));
  return (
    <>
      <div
        ref={scroller}
        className={styles['lines']}
        role="listbox"
        tabIndex={0}
        aria-label={message('source.lines')}
        aria-multiselectable="true"
        aria-activedescendant={cursor === null ? undefined : lineElementId(cursor)}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerLeave={() => {
          dragged.current = false;
          onPointAt(null);
        }}
      >
        <div
          className={styles['space']}
          style={{ blockSize: virtualizer.getTotalSize() }}
          role="presentation"
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const { number } = line;
            return (
              <LineRow
                key={number}
                measure={virtualizer.measureElement}
                line={line}
                label={labelOf(number)}
                isNamed={labelOf(number) !== labels[previousWorth(lines, number) - 1]}
                isByHand={byHand[number] !== undefined}
                isChosen={isInRange(range, number) && isWorth(number)}
                isCursor={cursor === number}
                litBy={litLines.has(number) ? (lit?.label ?? null) : null}
                spans={litSpans}
                start={start}
              />
            );
          })}
        </div>
      </div>
      {isMenuOpen && chosen.length > 0 ? (
        <LabelMenu
          lines={chosen}
          present={present.size === 1 ? ([...present][0] ?? null) : null}
          isAnyByHand={chosen.some((line) => byHand[line] !== undefined)}
          triggerRef={anchor}
          onChoose={(label) => props.onLabel(chosen, label)}
          onClose={() => setIsMenuOpen(false)}
        />
      ) : null}
    </>
  );
}

function lineAt(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return row === null ? null : Number(row.dataset['line']);
}

/** The number of the last line before this one that is not empty; 0 for none. */
function previousWorth(lines: readonly Line[], number: number): number {
  for (let line = number - 1; line >= 1; line -= 1) if (lines[line - 1]?.text !== '') return line;
  return 0;
}
