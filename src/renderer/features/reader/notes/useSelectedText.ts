import { type RefObject, useEffect, useRef } from 'react';
import type { PassageSelection } from '../../../../core/annotations/passages';
import { passageSelection } from './passageDom';

/**
 * Tells what is selected in the passages, and null when that is nothing any more. While the pointer is down it waits:
 * what is on its way under a finger is not selected yet. While it is off (a note is being written) it tells nothing.
 */
export function useSelectedText(
  scroller: RefObject<HTMLElement | null>,
  isOn: boolean,
  onSelected: (selection: PassageSelection | null) => void,
): void {
  const latest = useRef(onSelected);
  latest.current = onSelected;
  useEffect(() => {
    if (!isOn) return;
    let isDown = false;
    const tell = () => {
      const selection = document.getSelection();
      const range = selection === null || selection.isCollapsed ? null : selection.getRangeAt(0);
      latest.current(range === null ? null : passageSelection(scroller.current, range));
    };
    const onChange = () => {
      if (!isDown) tell();
    };
    const onDown = () => {
      isDown = true;
    };
    const onUp = () => {
      isDown = false;
      tell();
    };
    document.addEventListener('selectionchange', onChange);
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    return () => {
      document.removeEventListener('selectionchange', onChange);
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
    };
  }, [scroller, isOn]);
}
