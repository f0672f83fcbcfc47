import type { DumpedArticle, DumpedLibrary } from '../../contract/dumpedLibrary';
import { NO_MARKS } from '../../core/article';
import { bodiesOf } from './bodies';
import type { StoredBody, StoredRow } from './database';
import type { Library } from './library';

const PAGE = 500;

/** Everything in the library, in an order that is the same for the same archive. */
export async function dumpedLibrary(library: Library): Promise<DumpedLibrary> {
  return {
    articles: await dumpedArticles(library),
    tags: byId(library.tags),
    collections: byId(library.collections),
    savedSearches: byId(library.savedSearches),
    rules: byId(library.rules),
  };
}

function byId<T>(all: ReadonlyMap<string, T>): readonly T[] {
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

async function dumpedArticles(library: Library): Promise<readonly DumpedArticle[]> {
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
    annotations: library.annotations.get(id) ?? null,
    body: body === undefined ? '' : await digestOf([body.text, body.extraction, body.labels]),
  };
}

async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
