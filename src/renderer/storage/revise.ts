import type { SentArticle } from '../../contract/sentArticle';
import { lines } from '../../core/extract/lines';
import { decodeLabels } from '../../core/labels';
import { type ArticleChange, articleChange, changeOfTheRest } from '../../core/reading/articleChange';
import { type ArrivedArticle, type ArrivedRevision, arrived } from './arrivedArticle';
import { bodiesOf } from './bodies';
import type { Database, StoredBody, StoredRow } from './database';
import { noteRereading } from './rereadings';
import { packedBody, toBody, toRow } from './stored';

/** So little comes between two revisions that many fit between two events. */
const STEP = 2 ** -20;

/** What a revision came to. */
interface Revised {
  /** The rows that changed. */
  readonly rows: readonly StoredRow[];
  /** The reading again that it was a step of has ended meanwhile, or gave way to another. */
  readonly isOver: boolean;
}

/**
 * Takes over what another parse made of articles, in one transaction: rows and bodies that differ are written,
 * articles that are not there are passed over. What is part of a reading again is noted there.
 */
export async function reviseArticles(
  db: Database,
  { articles, settled, step }: ArrivedRevision,
): Promise<Revised> {
  const tables = [db.articles, db.bodies, db.profileMarks, db.readAgain, db.values];
  return db.transaction('rw', tables, async () => {
    const rev = await nextRev(db);
    const { held, changed } = await compared(db, articles, rev);
    await db.articles.bulkPut(changed.map(({ row }) => row));
    await db.bodies.bulkPut(changed.map(({ article }) => packedBody(article)));
    const marks = articles.map(({ original, profileMark: mark }) => ({ id: original.id, mark }));
    await db.profileMarks.bulkPut(marks.filter(({ id }) => held.has(id)).filter(({ mark }) => mark !== 0));
    await db.profileMarks.bulkDelete(marks.filter(({ mark }) => mark === 0).map(({ id }) => id));
    if (changed.length > 0) await db.values.put({ key: 'lastRev', value: rev });
    if (settled !== null) await db.values.put({ key: 'settled', value: settled });
    const isRunning = step === null || (await noteRereading(db, step, changed.map(changeOf)));
    return { rows: changed.map(({ row }) => row), isOver: !isRunning };
  });
}

/** What would change in articles that are there; changes nothing. */
export async function comparedArticles(
  db: Database,
  articles: readonly SentArticle[],
): Promise<readonly ArticleChange[]> {
  const { changed } = await compared(db, arrived(articles), 0);
  return changed.map(changeOf);
}

interface Renewed {
  readonly row: StoredRow;
  readonly article: ArrivedArticle;
  /** As it was. */
  readonly before: { readonly row: StoredRow; readonly body: StoredBody | undefined };
}

/** Which of the articles are there, and those of them that are read otherwise. */
async function compared(db: Database, articles: readonly ArrivedArticle[], rev: number) {
  const ids = articles.map(({ original }) => original.id);
  const rows = await db.articles.bulkGet(ids);
  const bodies = await bodiesOf(db, ids);
  const held = new Set<string>();
  const changed: Renewed[] = [];
  articles.forEach((article, n) => {
    const row = rows[n];
    if (row === undefined) return;
    held.add(row.id);
    const body = bodies[n];
    const next = renewedRow(row, article, rev);
    const isSame = isEqual(next, { ...row, rev }) && isEqual(toBody(article), body);
    if (!isSame) changed.push({ row: next, article, before: { row, body } });
  });
  return { held, changed };
}

function changeOf({ row, article, before }: Renewed): ArticleChange {
  const { body } = before;
  const texts = lines(article.text).map(({ text }) => text);
  const was = body === undefined ? null : { ...body.extraction, labels: decodeLabels(body.labels) };
  const change = was === null ? null : articleChange(row.id, texts, was, article.extraction);
  return change ?? changeOfTheRest(row.id, row.headline);
}

/** An article that is there, with what another parse made of it. Its import and when it came stay. */
export function renewedRow(row: StoredRow, article: ArrivedArticle, rev: number): StoredRow {
  return toRow({ ...article, importId: row.importId }, row.addedAt, rev);
}

async function nextRev(db: Database): Promise<number> {
  const [seq, rev] = await db.values.bulkGet(['lastSeq', 'lastRev']);
  const last = (one: typeof seq) => (typeof one?.value === 'number' ? one.value : 0);
  return Math.max(last(seq), last(rev)) + STEP;
}

/** Equal as JSON, whatever the order of their fields. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
