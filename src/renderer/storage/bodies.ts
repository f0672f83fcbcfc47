import { inflateSync, strFromU8 } from 'fflate';
import type { ArticleId } from '../../core/article';
import type { Database, PackedBody, StoredBody } from './database';

/**
 * A body of the database. A page's text stands in it twice, once as lines and once as the story, and most of an archive
 * is text: packed it is a fifth, and so is what the database has to write, to move when it tidies up, and to read again.
 */
export function unpacked({ id, original, content }: PackedBody): StoredBody {
  return { id, original, ...JSON.parse(strFromU8(inflateSync(content))) };
}

/** The bodies of these articles, in their order; undefined where there is none. */
export async function bodiesOf(
  { bodies }: Pick<Database, 'bodies'>,
  ids: readonly ArticleId[],
): Promise<readonly (StoredBody | undefined)[]> {
  const found = ids.length === 0 ? [] : await bodies.bulkGet([...ids]);
  return found.map((body) => (body === undefined ? undefined : unpacked(body)));
}

/** The body of one article, if it is there. */
export async function bodyOf(db: Pick<Database, 'bodies'>, id: ArticleId): Promise<StoredBody | undefined> {
  return (await bodiesOf(db, [id]))[0];
}
