import { useEffect, useRef } from 'react';
import type { ActionId } from '../../core/actions/actions';
import { actionOfKey } from '../../core/actions/keys';

/** Sliders, boxes and buttons to choose by: inputs in which nothing is typed. */
const CHOSEN_BY = 'input:is([type=range], [type=radio], [type=checkbox]), select';
/** Where letters are letters, or where keys belong to what floats above the window. */
const OWN_KEYS = `input:not(${CHOSEN_BY}), textarea, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]`;
/** What Enter and space press. */
const PRESSED = 'button, a[href], summary, [role=button]';

/** Runs actions from keys and from the menu. The latest `run` is used; it answers false when it did nothing. */
export function useActionKeys(run: (action: ActionId) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isForTheWindow(event)) return;
      const action = actionOfKey(event);
      if (action !== null && latest.current(action)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    const stopMenu = window.bridge.onMenuAction((action) => void latest.current(action));
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stopMenu();
    };
  }, []);
}

function isForTheWindow(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(OWN_KEYS) != null) return false;
  // A select is steered by letters; what leads away from it is Escape.
  if (target?.closest(CHOSEN_BY) != null) return event.key === 'Escape';
  const isPress = event.key === 'Enter' || event.key === ' ';
  return !(isPress && target?.closest(PRESSED) != null);
}
