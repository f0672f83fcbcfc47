import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { notesIn } from '../../../../src/core/annotations/annotations';
import { parseQuery } from '../../../../src/core/query/parseQuery';
import { printQuery } from '../../../../src/core/query/printQuery';
import type { Query } from '../../../../src/core/query/query';
import { Columns } from '../../../../src/renderer/storage/columns/columns';
import { articleText, noteText } from '../../../../src/renderer/storage/index/articleText';
import { TextIndex } from '../../../../src/renderer/storage/index/textIndex';
import { Searches } from '../../../../src/renderer/storage/search/searches';
import { toRow } from '../../../../src/renderer/storage/stored';
import { queries } from '../../../core/query/aQuery';
import { sqlite } from '../index/anIndex';
import { AUTHORS, COLLECTIONS, COUNT, inventedArticles, SOURCES, TAGS, WORDS } from './inventedArticles';
import { plainArticle } from './plainArticle';
import { isMeant } from './plainMeaning';

const invented = inventedArticles();
const names = {
  tags: new Map(TAGS.map(({ id, name }) => [String(id), name])),
  collections: new Map(COLLECTIONS.map((one) => [String(one.id), one])),
};
const plain = invented.map(({ article, marks, annotations }) =>
  plainArticle(
    { ...toRow(article, '2024-01-01T00:00:00Z', 1), ...marks },
    article.extraction,
    names,
    article.original.path.includes('again'),
    notesIn(annotations),
  ),
);
const columns = new Columns();
const tags = new Map(TAGS.map((tag) => [tag.id, tag]));
const collections = new Map(COLLECTIONS.map((one) => [one.id, one]));
const searches = new Searches({ columns, tags, collections });

beforeAll(async () => {
  const { oo1 } = await sqlite();
  const index = TextIndex.open(new oo1.DB(':memory:'));
  const slots = (rows: Int32Array) =>
    rows.map((row) => columns.slotOf(invented[row - 1]?.article.original.id as never) ?? -1);
  // Backwards, so that a slot is not a row.
  for (const { article, marks } of invented.toReversed()) {
    columns.add(toRow(article, '2024-01-01T00:00:00Z', 1));
    columns.mark(article.original.id, marks);
  }
  index.put(
    invented.map(({ article, annotations }, n) => ({
      ...articleText(article.original.id, article.extraction),
      note: noteText(annotations),
      row: n + 1,
    })),
  );
  searches.lookUpIn({
    match: async (expression) => slots(index.match(expression)),
    begin: async (beginning) => slots(index.begin(beginning)),
    rank: async (expression) => slots(index.rank(expression)),
    wordsLike: async () => [],
    behind: 0,
  });
});

describe('a search', () => {
  it('finds what a plain look at every article finds', async () => {
    const names = [
      ...SOURCES.flatMap((name) => name ?? []),
      ...AUTHORS,
      ...TAGS.map(({ name }) => name),
      ...COLLECTIONS.map(({ name }) => name),
      'kestrel',
      'coast',
      'fer',
      'UNAL',
    ];
    await fc.assert(
      fc.asyncProperty(
        queries([...WORDS, 'har', 'sai', 'h', 'ca', '2', '20', 'b1', 'cafe', '浅'], names),
        async (query) => {
          expect(await found(query)).toEqual(plainly(query));
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    'harbour',
    'quartz',
    'harbour -quartz',
    'HARBOUR',
    'cafe',
    'sail*',
    '"night ferry"',
    'title:ferry',
    '浅瀬',
    '항만',
    'harbour -ferry',
    'harbour OR ferry',
    'NOT harbour',
    '(harbour OR night) ferry',
    'source:kestrel',
    'source:"kestrel"',
    'by:unal',
    'by:rigg',
    'tag:coast',
    'tag:"coast/ferries"',
    'in:estuary',
    'in:"the flood"',
    'date:2023-09',
    'on:2023-09-14',
    'before:2022-03',
    'after:2023-08',
    'is:unread',
    'is:read',
    'is:starred',
    'is:review',
    'is:version',
    'has:caption',
    'has:tag',
    'lang:ja',
    'don’t',
    "don't",
  ])('%s finds some and not all, and the right ones', async (written) => {
    const { query, notes } = parseQuery(written);
    const ids = await found(query);
    expect(notes).toEqual([]);
    expect(ids).toEqual(plainly(query));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(COUNT);
  });
});

async function found(query: Query): Promise<readonly string[]> {
  const mask = await searches.within({ kind: 'all' }, parseQuery(printQuery(query)).query);
  return columns.ids
    .filter((_, slot) => mask[slot] === 1)
    .map(String)
    .sort();
}

function plainly(query: Query): readonly string[] {
  return plain
    .filter((one) => isMeant(query, one))
    .map(({ id }) => id)
    .sort();
}
