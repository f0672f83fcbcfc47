import { type RefObject, useEffect, useRef } from 'react';
import type { HighlightId } from '../../../../core/annotations/highlight';

/** Tells which highlight was pressed in the text, and null for a press beside all of them. */
export function useHighlightClicks(
  scroller: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  onPress: (id: HighlightId | null) => void,
): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onClick = (event: MouseEvent) => {
      const pressed = event.target instanceof Element ? event.target : null;
      const isSelecting = document.getSelection()?.isCollapsed === false;
      if (pressed === null || isSelecting || box.current?.contains(pressed) === true) return;
      const mark = pressed.closest<HTMLElement>('mark[data-highlight]');
      latest.current((mark?.dataset['highlight'] ?? null) as HighlightId | null);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [scroller, box]);
}
