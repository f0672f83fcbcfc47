import { useEffect, useRef } from 'react';
import type { ActionId } from '../../core/actions/actions';
import { actionOfKey } from '../../core/actions/keys';

/** Where letters are letters, or where keys belong to what floats above the window. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]';
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
  const isPress = event.key === 'Enter' || event.key === ' ';
  return !(isPress && target?.closest(PRESSED) != null);
}
