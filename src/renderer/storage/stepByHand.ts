import type { RereadingStep } from '../../core/reading/rereading';
import type { Library } from './library';

/** Begins or ends a reading again by hand, and has the archive follow. False when there is none to be ended. */
export async function stepByHand(library: Library, step: RereadingStep): Promise<boolean> {
  const { isOver } = await library.revise({ articles: [], settled: null, step });
  if (!isOver) library.onUnsettled();
  return !isOver;
}
