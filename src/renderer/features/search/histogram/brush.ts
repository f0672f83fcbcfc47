import type { DayRange } from '../../../../core/query/range';
import type { Bin } from './bins';

/** Bars that are chosen, by index, both included. */
export interface Brush {
  readonly from: number;
  readonly to: number;
}

/** What a press on the bars moves: an edge of the brush, or (anywhere else) a new one is begun. */
export type Grip = 'from' | 'to' | 'new';

/** The bars that a range of days touches; null when it touches none or there is none. */
export function brushOf(range: DayRange | null, bins: readonly Bin[]): Brush | null {
  if (range === null) return null;
  const touches = (bin: Bin) =>
    (range.first === null || bin.last >= range.first) && (range.last === null || bin.first <= range.last);
  const from = bins.findIndex(touches);
  return from < 0 ? null : { from, to: bins.findLastIndex(touches) };
}

/** The days of a brush. */
export function rangeOfBrush({ from, to }: Brush, bins: readonly Bin[]): DayRange | null {
  const first = bins[from]?.first;
  const last = bins[to]?.last;
  return first === undefined || last === undefined ? null : { first, last };
}

/** The brush after its edge was moved to a bar; edges that pass each other change places. */
export function movedBrush(brush: Brush, edge: 'from' | 'to', index: number): Brush {
  const moved = { ...brush, [edge]: index };
  return { from: Math.min(moved.from, moved.to), to: Math.max(moved.from, moved.to) };
}

/** What is pressed at this share of the width (0 to 1); `near` is the share within which an edge is taken hold of. */
export function gripAt(share: number, brush: Brush | null, count: number, near: number): Grip {
  if (brush === null) return 'new';
  const toFrom = Math.abs(share - brush.from / count);
  const toTo = Math.abs(share - (brush.to + 1) / count);
  if (Math.min(toFrom, toTo) > near) return 'new';
  return toFrom < toTo ? 'from' : 'to';
}

/** The bar at this share of the width. */
export function barAt(share: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(share * count)));
}
