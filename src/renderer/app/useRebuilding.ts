import { useRef } from 'react';
import type { Overview } from '../../core/overview';

/** Fewer events behind than this are caught up with before anyone could read a word about it. */
const WORTH_A_WORD = 20;

/** How much of a library that is being made again from the archive is there, 0 to 1; null when it is in step. */
export function useRebuilding(overview: Overview | undefined, isImporting: boolean): number | null {
  const most = useRef(0);
  const behind = overview?.behind ?? 0;
  if (behind === 0 || isImporting) most.current = 0;
  else most.current = Math.max(most.current, behind);
  return most.current < WORTH_A_WORD ? null : 1 - behind / most.current;
}
