import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openedArticle } from '../../../src/contract/sentArticle';
import { sendable } from '../../../src/main/importer/sendable';
import { aParsedArticle } from '../../builders';

describe('an article that is sent', () => {
  it('is opened as it was', () => {
    const article = aParsedArticle('ferry', { headline: 'Écluse “fermée”', labels: ['headline', 'comment'] });
    expect(openedArticle(sendable({ ...article, text: 'half a pair \ud83d' })).text).toBe(
      'half a pair \ud83d',
    );
    expect(openedArticle(sendable(article))).toEqual(article);
  });

  it('is packed as it is told, with no more memory than that takes', () => {
    const { content, packed } = sendable(aParsedArticle('ferry'));
    expect(new Uint8Array(inflateRawSync(packed))).toEqual(content);
    expect(content.buffer.byteLength).toBe(content.length);
    expect(packed.buffer.byteLength).toBe(packed.length);
  });
});
