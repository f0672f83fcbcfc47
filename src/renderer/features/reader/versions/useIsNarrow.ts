import { useSyncExternalStore } from 'react';

/** Two texts do not fit side by side in a narrower window. */
const NARROW = window.matchMedia('(max-width: 45rem)');

/** True while the window has room for one column only. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      NARROW.addEventListener('change', onChange);
      return () => NARROW.removeEventListener('change', onChange);
    },
    () => NARROW.matches,
  );
}
