import { AppError } from '../../../contract/appError';
import type { RereadingId } from '../../../core/reading/rereading';
import type { Library } from '../library';
import { lastRereading } from '../rereadings';
import { stepByHand } from '../stepByHand';

/**
 * Has the pages of a source, or all, read once more with today's extraction. Refuses while that is going on. What is
 * read is derived, so this is no event and nothing that would have to be undone.
 */
export async function rereadPages(
  library: Library,
  { source }: { source: string | null },
): Promise<{ id: RereadingId }> {
  const last = await lastRereading(library.db);
  if (last?.state === 'running') throw new AppError('rereading', last.source ?? '');
  const id = crypto.randomUUID() as string as RereadingId;
  const startedAt = new Date().toISOString();
  const count = { total: null, read: 0, changed: 0 };
  await stepByHand(library, {
    kind: 'begin',
    rereading: { id, source, cause: 'asked', software: null, startedAt, state: 'running', ...count },
  });
  return { id };
}
