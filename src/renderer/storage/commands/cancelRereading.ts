import type { RereadingId } from '../../../core/reading/rereading';
import type { Library } from '../library';
import { stepByHand } from '../stepByHand';

/** Ends a reading again where it is. What was read stays read; one that is not running stays as it is. */
export async function cancelRereading(
  library: Library,
  { id }: { id: RereadingId },
): Promise<{ changed: number }> {
  const isRunning = await stepByHand(library, { kind: 'cancel', id });
  return { changed: isRunning ? 1 : 0 };
}
