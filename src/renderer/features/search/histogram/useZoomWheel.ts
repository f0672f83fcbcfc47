import { type RefObject, useEffect, useRef } from 'react';

/** Calls back when the wheel is turned over an element: where (0 to 1 of its width), and by what factor. */
export function useZoomWheel(
  ref: RefObject<HTMLElement | null>,
  onZoom: (at: number, factor: number) => void,
): void {
  const latest = useRef(onZoom);
  latest.current = onZoom;
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (event.deltaY === 0) return;
      // React listens passively; the list must not scroll along.
      event.preventDefault();
      const box = element.getBoundingClientRect();
      latest.current((event.clientX - box.left) / box.width, event.deltaY < 0 ? 0.8 : 1.25);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ref]);
}
