import { createHash } from 'node:crypto';
import { type ArticleId, articleIdOfSha256, type ImportId, type ParsedArticle } from '../src/core/article';
import type { Extraction } from '../src/core/extraction';

/** An extraction of an invented page; `parts` says what matters to the test. */
export function anExtraction(parts: Partial<Extraction> = {}): Extraction {
  return {
    headline: 'Night ferry to resume in October',
    standfirst: null,
    published: '2023-09-14',
    publishedTime: null,
    updated: null,
    byline: 'Tomas Rigg',
    authors: ['Tomas Rigg'],
    source: 'Radio Vell',
    language: 'en',
    direction: 'ltr',
    url: null,
    blocks: [
      {
        label: 'paragraph',
        text: 'The sailing returns on the first Friday of the month.',
        lines: [3, 3],
        credit: null,
      },
    ],
    teasers: [],
    labels: ['headline', 'furniture', 'paragraph'],
    reasons: [],
    confidence: 0.9,
    ...parts,
  };
}

/** A parsed article whose identity comes from `name`. */
export function aParsedArticle(name: string, parts: Partial<Extraction> = {}): ParsedArticle {
  const text = `${name}: Night ferry to resume in October\n\nThe sailing returns on the first Friday of the month.`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    original: {
      id: articleIdOfSha256(sha256),
      sha256,
      path: `/pages/${name}.txt`,
      sizeBytes: Buffer.byteLength(text),
      modifiedAt: '2024-01-02T03:04:05.000Z',
      decodedAs: { encoding: 'utf-8', certainty: 1 },
    },
    importId: 'import-1' as ImportId,
    text,
    extraction: anExtraction(parts),
    profileMark: 0,
  };
}

/** The id that {@link aParsedArticle} gives to `name`. */
export function idOf(name: string): ArticleId {
  return aParsedArticle(name).original.id;
}
