/** How a row was chosen: alone, added or taken out, as the end of a run, or only pointed at. */
export type Choice = 'one' | 'toggle' | 'extend' | 'cursor';

/** Where the cursor is in the list, by index. `last` is where it was before its article left the list. */
export interface CursorPlace {
  /** -1 when the list has no cursor. */
  readonly index: number;
  readonly last: number;
}

/** A key press as the DOM reports it. */
interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Where so many rows further is; null in an empty list. When the cursor's article has left the list, the next one is
 * the one that took its place.
 */
export function movedIndex(place: CursorPlace, step: number, count: number): number | null {
  if (count === 0) return null;
  const from = place.index >= 0 ? place.index : step > 0 ? place.last - 1 : place.last;
  return Math.max(0, Math.min(count - 1, from + step));
}

/** What a key does in a listbox of many choices (ARIA Authoring Practices); null when nothing. */
export function listKeyMove(
  press: KeyPress,
  place: CursorPlace,
  count: number,
  pageRows: number,
): { readonly index: number; readonly choice: Choice } | null {
  if (press.altKey || press.metaKey) return null;
  if (press.key === ' ')
    return press.ctrlKey && place.index >= 0 ? { index: place.index, choice: 'toggle' } : null;
  const step = stepOf(press.key, count, pageRows);
  const index = step === null ? null : movedIndex(place, step, count);
  if (index === null) return null;
  return { index, choice: press.shiftKey ? 'extend' : press.ctrlKey ? 'cursor' : 'one' };
}

function stepOf(key: string, count: number, pageRows: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return pageRows;
    case 'PageUp':
      return -pageRows;
    case 'Home':
      return -count;
    case 'End':
      return count;
    default:
      return null;
  }
}
