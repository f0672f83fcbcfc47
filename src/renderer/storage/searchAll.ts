import type { SearchOutcome, SearchRequest } from '../../contract/archiveTasks';
import type { Library } from './library';
import { articleList } from './queries/articleList';
import { articleRows } from './queries/articleRows';
import { excerpts } from './queries/excerpts';

const LOOK_EVERY_MS = 20;

/** Runs searches one after the other, once every article can be found by its words. Rejects with an AppError. */
export async function searchAll(
  library: Library,
  { queries, limit, repeat }: SearchRequest,
): Promise<readonly SearchOutcome[]> {
  await allIndexed(library, Number.POSITIVE_INFINITY);
  const outcomes: SearchOutcome[] = [];
  for (const query of queries) {
    let outcome = await search(library, query, limit);
    const times = [outcome.ms];
    for (let run = 1; run < repeat; run += 1) {
      library.searches.forgetText();
      outcome = await search(library, query, limit);
      times.push(outcome.ms);
    }
    const ms = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    outcomes.push({ ...outcome, ms: Number(ms.toFixed(2)) });
  }
  return outcomes;
}

/** Waits until every article can be found by its words, so long at most. */
export async function allIndexed({ searches }: Library, patienceMs: number): Promise<void> {
  const begun = performance.now();
  while (searches.behind > 0 && performance.now() - begun < patienceMs)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}

async function search(library: Library, query: string, limit: number): Promise<SearchOutcome> {
  const begun = performance.now();
  const { ids } = await articleList(library, { listing: { kind: 'all' }, sort: 'newest', query });
  const first = ids.slice(0, limit);
  const rows = await articleRows(library, { ids: first });
  const snippets = await excerpts(library, { ids: first, query });
  const ms = performance.now() - begun;
  const hits = rows.flatMap((row, n) => {
    if (row === null) return [];
    const { id, headline, source, published, excerpt } = row;
    return [{ id, headline, source, published, snippet: snippets[n]?.excerpt ?? excerpt }];
  });
  return { query, total: ids.length, ms, hits };
}
