import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type DragEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  type UIEvent,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { ArticleId, TagId } from '../../../core/article';
import type { ArticleList as List, SortBy } from '../../../core/listing';
import type { HitTerm } from '../../../core/query/hits';
import type { Density } from '../../../core/settings/settings';
import type { Tag } from '../../../core/tag';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { menuPoint, type Point } from '../../ui/ContextMenu';
import { ArticleLines } from './ArticleLines';
import styles from './ArticleList.module.css';
import { rowElementId } from './ArticleRow';
import { carry, putDown } from './carrying';
import { DayLine } from './DayLine';
import { lineHeights } from './lineHeights';
import { articleAt, dayAt, lineCount, positionOf } from './listGeometry';
import { type Choice, type CursorPlace, listKeyMove } from './listKeys';
import type { RowCache } from './rowCache';
import type { Selection } from './selection';
import { type ListPlace, useKeptPlace } from './useKeptPlace';
import { useRootFontSize } from './useRootFontSize';
import { useWantedRows } from './useWantedRows';

/** What commands can ask of the list. */
export interface ListHandle {
  focus(): void;
}

interface ArticleListProps {
  /** Tells one listing in one order from another. */
  readonly listKey: string;
  readonly turn: number;
  /** Where the first list begins. */
  readonly firstPlace: ListPlace | null;
  readonly onPlace: (place: ListPlace | null) => void;
  readonly list: List;
  readonly sort: SortBy;
  readonly density: Density;
  readonly rows: RowCache;
  readonly tags: ReadonlyMap<TagId, Tag>;
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
  readonly selection: Selection;
  readonly cursor: CursorPlace;
  /** True while a bar floats over the list's foot. */
  readonly hasBulkBar: boolean;
  readonly onChoose: (id: ArticleId, choice: Choice) => void;
  readonly onChooseAll: () => void;
  readonly onMenu: (id: ArticleId, at: Point) => void;
  /** A click, where it opens the article too, or a double click. */
  readonly onOpen: () => void;
  readonly opensOnClick: boolean;
  readonly ref?: Ref<ListHandle> | undefined;
}

/** The virtual list: a listbox that keeps the focus and points at the cursor's row. */
export function ArticleList(props: ArticleListProps) {
  const { list, density, rows, selection, cursor } = props;
  const { ids, runs } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const rem = useRootFontSize();
  const heights = useMemo(() => lineHeights(density, rem), [density, rem]);
  const covered = props.hasBulkBar ? rem * 4 : 0;
  const dayPositions = useMemo(() => new Set(runs.map((run, index) => run.from + index)), [runs]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new function is how the virtualizer hears of new heights
  const getItemKey = useCallback((position: number) => position, [list, heights]);
  const virtualizer = useVirtualizer({
    count: lineCount(ids.length, runs),
    getScrollElement: () => scroller.current,
    estimateSize: (position) => (dayPositions.has(position) ? heights.day : heights.row),
    getItemKey,
    overscan: density === 'compact' ? 16 : 8,
    paddingEnd: covered,
  });
  const positions = virtualizer.getVirtualItems().map((line) => line.index);
  useWantedRows(rows, ids, articleAt(positions[0] ?? 0, runs), articleAt(positions.at(-1) ?? 0, runs));
  const keepPlace = useKeptPlace({
    scroller,
    listKey: props.listKey,
    turn: props.turn,
    first: props.firstPlace,
    onPlace: props.onPlace,
    list,
    heights,
    cursor: selection.cursor,
    cursorIndex: cursor.index,
    covered,
  });
  useImperativeHandle(
    props.ref,
    () => ({ focus: () => scroller.current?.focus({ preventScroll: true }) }),
    [],
  );

  const offset = virtualizer.scrollOffset ?? 0;
  const topPosition = virtualizer.getVirtualItemForOffset(offset)?.index ?? 0;
  const topDay = offset > 2 ? dayAt(topPosition, runs) : null;
  const cursorPosition = cursor.index < 0 ? -1 : positionOf(cursor.index, runs);
  // The cursor's row is there even when out of sight, because the listbox points at it.
  const drawn =
    cursorPosition < 0 || positions.includes(cursorPosition) ? positions : [...positions, cursorPosition];

  function onClick(event: MouseEvent<HTMLDivElement>) {
    const id = idOfRow(event.target, ids);
    if (id === undefined) return;
    const choice = event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'one';
    props.onChoose(id, choice);
    if (choice === 'one' && props.opensOnClick) props.onOpen();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      props.onChooseAll();
    } else {
      const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heights.row) - 1);
      const move = listKeyMove(event, cursor, ids.length, pageRows);
      const id = move === null ? undefined : ids[move.index];
      if (move === null || id === undefined) return;
      props.onChoose(id, move.choice);
    }
    event.preventDefault();
  }

  function onFocus(event: FocusEvent<HTMLDivElement>) {
    const id = ids[articleAt(topPosition, runs)];
    const isByTab = event.relatedTarget !== null && event.currentTarget.matches(':focus-visible');
    if (isByTab && selection.cursor === null && id !== undefined) props.onChoose(id, 'cursor');
  }

  function onContextMenu(event: MouseEvent<HTMLDivElement>) {
    const isByMouse = event.button === 2;
    const id = isByMouse ? idOfRow(event.target, ids) : selection.cursor;
    if (id === undefined || id === null) return;
    event.preventDefault();
    const row = document.getElementById(rowElementId(id));
    props.onMenu(id, menuPoint({ ...pointer(event), currentTarget: row ?? event.currentTarget }));
  }

  function onDragStart(event: DragEvent<HTMLDivElement>) {
    const id = idOfRow(event.target, ids);
    if (id === undefined) return;
    const carried = selection.ids.has(id) ? [...selection.ids] : [id];
    if (event.altKey) {
      // Out of the window, as files: the system's own drag begins instead.
      event.preventDefault();
      void callMain('dragOut', { ids: carried });
      return;
    }
    const headline = rows.get(id)?.headline ?? message('list.noHeadline');
    carry(event, { kind: 'articles', ids: carried }, headline);
  }

  function onScroll(event: UIEvent<HTMLDivElement>) {
    keepPlace(virtualizer.getVirtualItemForOffset(event.currentTarget.scrollTop)?.index ?? 0);
  }

  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="listbox"
      tabIndex={0}
      aria-label={message('list.name')}
      aria-multiselectable="true"
      data-shown={props.listKey}
      aria-activedescendant={
        cursorPosition < 0 || selection.cursor === null ? undefined : rowElementId(selection.cursor)
      }
      onClick={onClick}
      onDoubleClick={(event) => {
        if (idOfRow(event.target, ids) !== undefined) props.onOpen();
      }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onScroll={onScroll}
      onContextMenu={onContextMenu}
      onDragStart={onDragStart}
      onDragEnd={putDown}
    >
      {topDay === null ? null : <DayLine run={topDay} sort={props.sort} top={null} />}
      <div className={styles['space']} style={{ blockSize: virtualizer.getTotalSize() }}>
        <ArticleLines
          positions={drawn}
          list={list}
          sort={props.sort}
          density={density}
          heights={heights}
          rows={rows}
          tags={props.tags}
          terms={props.terms}
          selection={selection}
        />
      </div>
    </div>
  );
}

function pointer({ clientX, clientY, button }: MouseEvent) {
  return { clientX, clientY, button };
}

function idOfRow(target: EventTarget, ids: readonly ArticleId[]): ArticleId | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
  return ids[Number(row?.dataset['index'] ?? -1)];
}
