import { useCallback, useEffect, useRef } from 'react';
import type { WindowSession } from '../../contract/windowSession';
import { keepSession } from './windowSession';
import type { WindowState } from './windowState';

/** So long after the last change the session is written. */
const REST_MS = 400;

/** Where the list begins that is shown first, and what the list is to call with its place. */
export interface KeptPlaces {
  readonly firstPlace: WindowSession['place'];
  readonly onPlace: (place: WindowSession['place']) => void;
}

/** Writes where somebody is in the window, a moment after it changed and when the window closes. */
export function useKeptSession(state: WindowState, place: WindowSession['place']): KeptPlaces {
  const present = useRef({ state, place });
  const first = useRef(place);
  const firstCursor = useRef(state.selection.cursor);
  const timer = useRef(0);
  const later = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => keepSession(present.current.state, present.current.place),
      REST_MS,
    );
  }, []);

  useEffect(() => {
    present.current.state = state;
    later();
  }, [later, state]);
  useEffect(() => {
    const write = () => keepSession(present.current.state, present.current.place);
    window.addEventListener('pagehide', write);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener('pagehide', write);
    };
  }, []);

  const onPlace = useCallback<KeptPlaces['onPlace']>(
    (next) => {
      present.current.place = next;
      first.current = null;
      later();
    },
    [later],
  );
  // Where a link has opened another article meanwhile, the list begins with that one in sight.
  const isWhereItWas = state.selection.cursor === firstCursor.current;
  return { firstPlace: isWhereItWas ? first.current : null, onPlace };
}
