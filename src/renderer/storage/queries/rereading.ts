import { CHANGED_PARTS } from '../../../core/reading/articleChange';
import type { RereadingSummary } from '../../../core/reading/rereading';
import type { Library } from '../library';
import { lastRereading } from '../rereadings';

/** The last reading again of pages, in numbers; null when there was none. */
export async function rereading({ db }: Library): Promise<RereadingSummary | null> {
  const last = await lastRereading(db);
  if (last === null) return null;
  const counted = CHANGED_PARTS.map(async (part) => ({
    part,
    count: await db.readAgain.where('parts').equals(part).count(),
  }));
  const parts = (await Promise.all(counted)).filter(({ count }) => count > 0);
  return { ...last, parts };
}
