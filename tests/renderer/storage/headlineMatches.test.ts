import { describe, expect, it } from 'vitest';
import { headlineMatches } from '../../../src/renderer/storage/queries/headlineMatches';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

/** Three articles, and an index that answers every question with two of them and remembers it. */
async function indexed() {
  const one = await aLibrary();
  await one.add(
    aParsedArticle('old', { headline: 'Harbour board meets', published: '2021-03-01' }),
    aParsedArticle('new', { headline: 'Night at the harbour', published: '2023-03-01' }),
    aParsedArticle('other', { headline: 'Eelgrass', published: '2024-03-01' }),
  );
  const asked: string[] = [];
  const slots = ['old', 'new'].map((name) => one.library.columns.slotOf(idOf(name)) ?? -1);
  const match = async (expression: string) => {
    asked.push(expression);
    return Int32Array.from(slots);
  };
  one.library.searches.lookUpIn({ match, begin: match, rank: match, wordsLike: async () => [], behind: 0 });
  const found = async (text: string, limit = 5) =>
    (await headlineMatches(one.library, { text, limit })).map(({ id }) => id);
  return { ...one, asked, found };
}

describe('articles by their headline', () => {
  it('are looked up by the beginnings of all words, in headlines only, the latest first', async () => {
    const { found, asked } = await indexed();
    expect(await found('Harb nig')).toEqual([idOf('new'), idOf('old')]);
    expect(asked).toEqual(['(title : "harb" *) AND (title : "nig" *)']);
    expect(await found('harb', 1)).toEqual([idOf('new')]);
  });

  it('are not looked up for a letter or two, which begin too much', async () => {
    const { found, asked } = await indexed();
    expect(await found('ha')).toEqual([]);
    expect(asked).toEqual([]);
    await found('港');
    expect(asked).toHaveLength(1);
  });

  it('are none while the index cannot be read', async () => {
    const { found, library } = await indexed();
    const broken = () => Promise.reject(new Error('not now'));
    library.searches.lookUpIn({ match: broken, begin: broken, rank: broken, wordsLike: broken, behind: 0 });
    expect(await found('harbour')).toEqual([]);
  });
});
