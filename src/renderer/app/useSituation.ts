import { useEffect, useMemo, useState } from 'react';
import type { Situation } from '../../core/actions/situation';
import { callMain } from '../bridge';
import { isTyping } from './typing';

/** The situation of the window, told to main whenever it is another: the menu bar names and offers what it allows. */
export function useSituation(seen: Omit<Situation, 'isTyping'>): Situation {
  const typing = useIsTyping();
  const key = JSON.stringify({ ...seen, isTyping: typing });
  const situation = useMemo(() => JSON.parse(key) as Situation, [key]);
  useEffect(() => void callMain('tellSituation', situation), [situation]);
  return situation;
}

function useIsTyping(): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    const look = () => setIs(isTyping());
    // While focus moves, nothing has it; where it came to rest is known a moment later.
    const later = () => queueMicrotask(look);
    window.addEventListener('focusin', look);
    window.addEventListener('focusout', later);
    return () => {
      window.removeEventListener('focusin', look);
      window.removeEventListener('focusout', later);
    };
  }, []);
  return is;
}
