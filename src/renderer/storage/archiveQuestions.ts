import type {
  Asked,
  DumpedArticle,
  LabelledArticle,
  LibraryQuestion,
  LibraryQuestions,
  LibraryStats,
} from '../../contract/archiveTasks';
import { type ArticleId, NO_MARKS } from '../../core/article';
import { lines } from '../../core/extract/lines';
import { decodeLabels } from '../../core/labels';
import { bodiesOf } from './bodies';
import { dayOfNumber } from './columns/dayNumbers';
import type { StoredBody, StoredRow } from './database';
import type { Library } from './library';
import { articleList } from './queries/articleList';
import { exportedArticles } from './queries/exportedArticles';
import { overview } from './queries/overview';
import { lastRereading } from './rereadings';
import { comparedArticles } from './revise';
import { listingTest } from './search/listingTest';
import { allIndexed, searchAll } from './searchAll';
import { tagFound } from './tagFound';

const PAGE = 500;
/** So long `stats` waits for an index that is behind before it tells how far it is. */
const INDEX_PATIENCE_MS = 10_000;

/** Answers what the archive asks the library. */
export async function answerArchive(
  library: Library,
  asked: Asked,
): Promise<LibraryQuestions[LibraryQuestion]> {
  switch (asked.question) {
    case 'ids':
      return {
        lastSeq: library.lastSeq,
        ids: (await library.db.articles.toCollection().primaryKeys()) as ArticleId[],
      };
    case 'stats':
      return stats(library);
    case 'search':
      return searchAll(library, ...asked.detail);
    case 'tag':
      return tagFound(library, ...asked.detail);
    case 'found':
      return found(library, ...asked.detail);
    case 'exported':
      return exportedArticles(library, { ids: asked.detail[0] });
    case 'dump':
      return dump(library);
    case 'profiles':
      return profiles(library);
    case 'labelled':
      return labelled(library, ...asked.detail);
    case 'compared':
      return comparedArticles(library.db, ...asked.detail);
  }
}

async function stats(library: Library): Promise<LibraryStats> {
  await allIndexed(library, INDEX_PATIENCE_MS);
  const { all, unread, starred, sources, tags } = await overview(library);
  const { columns } = library;
  const isUsed = listingTest({ kind: 'all' }, library);
  const dated = [...columns.orders.of('oldest')].filter(
    (slot) => isUsed(slot) && columns.published.values[slot] !== 0,
  );
  const dayOf = (slot: number | undefined) =>
    slot === undefined ? null : dayOfNumber(columns.published.values[slot] ?? 0);
  return {
    articles: all,
    unread,
    starred,
    sources: sources.map(({ source, count }) => ({ name: source, count })),
    tags: tags.map(({ name, count }) => ({ name, count })),
    firstPublished: dayOf(dated[0]),
    lastPublished: dayOf(dated.at(-1)),
    index: { articles: library.columns.size - library.searches.behind, applied: library.lastSeq },
  };
}

async function found(library: Library, query: string): Promise<readonly ArticleId[]> {
  await allIndexed(library, Number.POSITIVE_INFINITY);
  return (await articleList(library, { listing: { kind: 'all' }, sort: 'newest', query })).ids;
}

async function profiles({ db }: Library): Promise<LibraryQuestions['profiles']> {
  const settled = await db.values.get('settled');
  const rereading = await lastRereading(db);
  const isRunning = rereading?.state === 'running';
  return {
    rereading,
    readAgain: isRunning ? ((await db.readAgain.toCollection().primaryKeys()) as ArticleId[]) : [],
    settled: settled?.key === 'settled' ? settled.value : null,
    marks: (await db.profileMarks.toArray()).map(({ id, mark }) => [id, mark] as const),
  };
}

async function labelled({ db }: Library, ids: readonly ArticleId[]): Promise<readonly LabelledArticle[]> {
  const bodies = await bodiesOf(db, ids);
  return bodies.flatMap((body) => {
    if (body === undefined) return [];
    const labels = decodeLabels(body.labels);
    const all = lines(body.text).map(({ text }, n) => ({ text, label: labels[n] ?? 'furniture' }));
    return [{ id: body.id, lines: all.filter(({ text }) => text !== '') }];
  });
}

async function dump(library: Library): Promise<readonly DumpedArticle[]> {
  const { db } = library;
  const dumped: DumpedArticle[] = [];
  let rows = await db.articles.orderBy('id').limit(PAGE).toArray();
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    const bodies = await bodiesOf(
      db,
      rows.map((row) => row.id),
    );
    for (const [n, row] of rows.entries()) dumped.push(await dumpedOf(library, row, bodies[n]));
    rows = await db.articles.where('id').above(last.id).limit(PAGE).toArray();
  }
  return dumped;
}

async function dumpedOf(
  library: Library,
  row: StoredRow,
  body: StoredBody | undefined,
): Promise<DumpedArticle> {
  const { id, headline, source, published } = row;
  const { isRead, isStarred, isTrashed, isReviewed, tagIds, collectionIds } =
    library.columns.marksOf(id) ?? NO_MARKS;
  const names = (ids: readonly string[], all: ReadonlyMap<string, { readonly name: string }>) =>
    ids.map((one) => all.get(one)?.name ?? one).sort();
  return {
    id,
    headline,
    source,
    published,
    path: body?.original.path ?? '',
    isRead,
    isStarred,
    isTrashed,
    isReviewed,
    tags: names(tagIds, library.tags),
    collections: names(collectionIds, library.collections),
    correction: library.corrections.get(id) ?? null,
    body: body === undefined ? '' : await digestOf([body.text, body.extraction, body.labels]),
  };
}

async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
