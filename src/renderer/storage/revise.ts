import type { Settled } from '../../contract/settled';
import type { ArticleMarks, ParsedArticle } from '../../core/article';
import { bodiesOf, packed } from './bodies';
import type { Database, StoredBody, StoredRow } from './database';
import { toStored } from './toStored';

/** So little comes between two revisions that many fit between two events. */
const STEP = 2 ** -20;

/**
 * Takes over what another parse made of articles, in one transaction: rows and bodies that differ are written, marks
 * stay, articles that are not there are passed over. Answers the rows that changed.
 */
export async function reviseArticles(
  db: Database,
  articles: readonly ParsedArticle[],
  settled: Settled | null,
): Promise<readonly StoredRow[]> {
  const tables = [db.articles, db.bodies, db.profileMarks, db.values];
  return db.transaction('rw', tables, async () => {
    const ids = articles.map(({ original }) => original.id);
    const rows = await db.articles.bulkGet(ids);
    const bodies = await bodiesOf(db, ids);
    const rev = await nextRev(db);
    const changed: ReturnType<typeof renewed>[] = [];
    articles.forEach((article, n) => {
      const row = rows[n];
      if (row === undefined) return;
      const next = renewed(row, article, rev);
      const isSame = isEqual(next.row, { ...row, rev }) && isEqual(next.body, bodies[n]);
      if (!isSame) changed.push(next);
    });
    await db.articles.bulkPut(changed.map(({ row }) => row));
    await db.bodies.bulkPut(changed.map(({ body }) => packed(body)));
    const marks = articles.map(({ original, profileMark: mark }) => ({ id: original.id, mark }));
    const isHeld = (_: unknown, n: number) => rows[n] !== undefined;
    await db.profileMarks.bulkPut(marks.filter(isHeld).filter(({ mark }) => mark !== 0));
    await db.profileMarks.bulkDelete(marks.filter(({ mark }) => mark === 0).map(({ id }) => id));
    if (changed.length > 0) await db.values.put({ key: 'lastRev', value: rev });
    if (settled !== null) await db.values.put({ key: 'settled', value: settled });
    return changed.map(({ row }) => row);
  });
}

/** An article that is there, with what another parse made of it. Marks, import and when it came stay. */
export function renewed(
  row: StoredRow,
  article: ParsedArticle,
  rev: number,
): { readonly row: StoredRow; readonly body: StoredBody } {
  const fresh = toStored({ ...article, importId: row.importId }, row.addedAt, rev);
  return { row: { ...fresh.row, ...marksOf(row) }, body: fresh.body };
}

async function nextRev(db: Database): Promise<number> {
  const [seq, rev] = await db.values.bulkGet(['lastSeq', 'lastRev']);
  const last = (one: typeof seq) => (typeof one?.value === 'number' ? one.value : 0);
  return Math.max(last(seq), last(rev)) + STEP;
}

function marksOf({
  isRead,
  isStarred,
  isTrashed,
  isReviewed,
  tagIds,
  collectionIds,
  hasNote,
  hasHighlight,
}: StoredRow): ArticleMarks {
  return { isRead, isStarred, isTrashed, isReviewed, tagIds, collectionIds, hasNote, hasHighlight };
}

/** Equal as JSON, whatever the order of their fields. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
