import { useSyncExternalStore } from 'react';

/** Width of the window in CSS pixels: it shrinks when the user enlarges the text. */
export function useWindowWidth(): number {
  return useSyncExternalStore(subscribe, () => window.innerWidth);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
