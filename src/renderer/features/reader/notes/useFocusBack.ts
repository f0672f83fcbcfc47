import { type RefObject, useEffect, useRef } from 'react';

/**
 * A form that closes takes the focus with it. This gives it to what stands there instead, `selector` in the element of
 * the ref, until somebody presses something: what was saved may come a moment after the form has gone, and with it
 * another button.
 */
export function useFocusBack<E extends HTMLElement>(isOpen: boolean, selector: string): RefObject<E | null> {
  const place = useRef<E>(null);
  const isDue = useRef(false);
  useEffect(() => {
    if (isOpen) isDue.current = true;
    else if (isDue.current && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>(selector)?.focus();
  });
  useEffect(() => {
    if (isOpen) return;
    const forget = () => {
      isDue.current = false;
    };
    window.addEventListener('keydown', forget, true);
    window.addEventListener('pointerdown', forget, true);
    return () => {
      window.removeEventListener('keydown', forget, true);
      window.removeEventListener('pointerdown', forget, true);
    };
  }, [isOpen]);
  return place;
}
