import type {
  Asked,
  LabelledArticle,
  LibraryQuestion,
  LibraryQuestions,
  LibraryStats,
} from '../../contract/archiveTasks';
import type { ArticleId } from '../../core/article';
import { lines } from '../../core/extract/lines';
import { decodeLabels } from '../../core/labels';
import { bodiesOf } from './bodies';
import { dayOfNumber } from './columns/dayNumbers';
import { dumpedLibrary } from './dumpedLibrary';
import type { Library } from './library';
import { articleList } from './queries/articleList';
import { exportedArticles } from './queries/exportedArticles';
import { overview } from './queries/overview';
import { lastRereading } from './rereadings';
import { comparedArticles } from './revise';
import { listingTest } from './search/listingTest';
import { allIndexed, searchAll } from './searchAll';
import { tagFound } from './tagFound';

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
      return dumpedLibrary(library);
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
