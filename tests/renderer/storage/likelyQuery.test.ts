import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../src/core/listing';
import { likelyQuery } from '../../../src/renderer/storage/queries/likelyQuery';
import { aParsedArticle } from '../../builders';
import { aLibrary } from './aLibrary';
import { indexed } from './index/anIndex';

async function searched() {
  const one = await aLibrary();
  await one.add(
    aParsedArticle('a', { headline: 'Eelgrass comes back', source: 'Radio Vell' }),
    aParsedArticle('b', { headline: 'Night ferry to resume', source: 'Kestrel Wire' }),
  );
  const { settled } = await indexed(one.library);
  await settled();
  return (query: string, listing: Listing = { kind: 'all' }) => likelyQuery(one.library, { listing, query });
}

describe('a search that finds nothing', () => {
  it('is offered with the words that were likely meant', async () => {
    const likely = await searched();
    expect(await likely('eelgras')).toBe('eelgrass');
    expect(await likely('Nihgt FERY')).toBe('night ferry');
    expect(await likely('source:vell eelgrss')).toBe('source:vell eelgrass');
    expect(await likely('"comes bakc"')).toBe('"comes back"');
  });

  it('is offered nothing that finds nothing either, or whose words are all there', async () => {
    const likely = await searched();
    expect(await likely('eelgrass ferry')).toBeNull();
    expect(await likely('eelgras ferry')).toBeNull();
    expect(await likely('eelgras', { kind: 'source', source: 'Kestrel Wire' })).toBeNull();
    expect(await likely('lighthouse')).toBeNull();
    expect(await likely('is:starred')).toBeNull();
    expect(await likely('')).toBeNull();
  });
});
