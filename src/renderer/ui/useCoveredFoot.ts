import { type RefObject, useLayoutEffect } from 'react';

/**
 * Tells the pages how much of their foot is covered by what floats there (`--covered`), so that all of them can be
 * scrolled clear of it. An element without content covers nothing.
 */
export function useCoveredFoot(cover: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current: element } = cover;
    if (element === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const { top, height } = element.getBoundingClientRect();
      style.setProperty('--covered', height === 0 ? '0px' : `${window.innerHeight - top}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty('--covered');
    };
  }, [cover]);
}
