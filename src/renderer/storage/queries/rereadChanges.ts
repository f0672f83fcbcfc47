import type { ChangedPart } from '../../../core/reading/articleChange';
import type { RereadChanges } from '../../../core/reading/rereading';
import type { Library } from '../library';

/** Some of the articles in which the last reading again changed something, or this part. */
export async function rereadChanges(
  { db }: Library,
  { part, from, limit }: { part: ChangedPart | null; from: number; limit: number },
): Promise<RereadChanges> {
  const found = () => db.readAgain.where('parts').equals(part ?? 'any');
  const count = await found().count();
  const some = await found().offset(from).limit(limit).toArray();
  return { count, articles: some.flatMap(({ change }) => change ?? []) };
}
