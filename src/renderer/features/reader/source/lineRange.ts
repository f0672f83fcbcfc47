/** The lines chosen in the source view: from the one begun with to the one gone to. Lines count from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** True for a line between the two, both included. */
export function isInRange(range: LineRange | null, line: number): boolean {
  if (range === null) return false;
  return line >= Math.min(range.from, range.to) && line <= Math.max(range.from, range.to);
}

/** The lines of a range of which `isWorth` is true, ascending. */
export function linesOf(range: LineRange, isWorth: (line: number) => boolean): readonly number[] {
  const first = Math.min(range.from, range.to);
  const last = Math.max(range.from, range.to);
  const all = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return all.filter(isWorth);
}

interface RangeKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The range after a key: arrows go to the next line that is worth going to, with shift the range grows. Null for keys
 * that move nothing.
 */
export function rangeAfterKey(
  { key, shiftKey }: RangeKey,
  range: LineRange | null,
  count: number,
  isWorth: (line: number) => boolean,
): LineRange | null {
  const to = target(key, range?.to ?? null, count, isWorth);
  if (to === null) return null;
  return shiftKey && range !== null ? { from: range.from, to } : { from: to, to };
}

const PAGE_LINES = 20;

function target(
  key: string,
  at: number | null,
  count: number,
  isWorth: (line: number) => boolean,
): number | null {
  switch (key) {
    case 'ArrowDown':
      return nextWorth((at ?? 0) + 1, 1, count, isWorth) ?? at;
    case 'ArrowUp':
      return nextWorth((at ?? 2) - 1, -1, count, isWorth) ?? at;
    case 'PageDown':
      return nextWorth(Math.min(count, (at ?? 0) + PAGE_LINES), -1, count, isWorth) ?? at;
    case 'PageUp':
      return nextWorth(Math.max(1, (at ?? 1) - PAGE_LINES), 1, count, isWorth) ?? at;
    case 'Home':
      return nextWorth(1, 1, count, isWorth);
    case 'End':
      return nextWorth(count, -1, count, isWorth);
    default:
      return null;
  }
}

function nextWorth(
  from: number,
  by: 1 | -1,
  count: number,
  isWorth: (line: number) => boolean,
): number | null {
  for (let line = from; line >= 1 && line <= count; line += by) if (isWorth(line)) return line;
  return null;
}
