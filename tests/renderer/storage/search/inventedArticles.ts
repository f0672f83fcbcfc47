import type { Annotations } from '../../../../src/core/annotations/annotations';
import type { ArticleMarks, ParsedArticle, TagId } from '../../../../src/core/article';
import type { Collection, CollectionId } from '../../../../src/core/collection';
import type { Tag } from '../../../../src/core/tag';
import { aParsedArticle } from '../../../builders';

// Words of several scripts, a few of them common, so that every operator has something to find and to leave out.
export const WORDS = [
  'harbour',
  'ferry',
  'night',
  'café',
  'the',
  'Étude',
  'don’t',
  '2023',
  '港',
  '浅瀬',
  '港の浅瀬に',
  '항만에서',
  'Sails',
  'sail',
  'Ünal',
  'a',
];
export const SOURCES = ['Radio Vell', 'Kestrel Wire', 'Kestrel', '汐見日報', null];
export const AUTHORS = ['Tomas Rigg', 'Ines Ferreira-Holt', 'Özge Ünal', '望月 佳織'];
export const TAGS: readonly Tag[] = ['coast', 'coast/ferries', 'coast/ferries/night', 'to cite', 'ünal'].map(
  (name, n) => ({ id: `tag-${n}` as TagId, name, colour: 'blue' }),
);
export const COLLECTIONS: readonly Collection[] = [
  { id: 'c0' as CollectionId, name: 'Estuary desk', parentId: null },
  { id: 'c1' as CollectionId, name: 'The flood', parentId: 'c0' as CollectionId },
  { id: 'c2' as CollectionId, name: 'Thesis', parentId: null },
];
export const DAYS = [
  '2023-09-14',
  '2023-09-13',
  '2023-08-31',
  '2023-10-01',
  '2022-02-28',
  '2022-03-01',
  '2021-12-31',
  null,
];
export const COUNT = 500;

/** An article and what was done to it. */
export interface Invented {
  readonly article: ParsedArticle;
  readonly marks: ArticleMarks;
  readonly annotations: Annotations | null;
}

/** The same articles each time. */
export function inventedArticles(): readonly Invented[] {
  let state = 12345;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  const some = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: random(most + 1) }, () => pick(from))),
  ];
  const phrase = (length: number) => Array.from({ length }, () => pick(WORDS)).join(' ');
  return Array.from({ length: COUNT }, (_, n) => {
    const authors = some(AUTHORS, 2);
    const article = aParsedArticle(`invented ${n}`, {
      headline: random(9) === 0 ? null : phrase(3),
      byline: authors.length === 0 ? null : authors.join(' and '),
      authors,
      source: pick(SOURCES),
      published: pick(DAYS),
      language: pick(['en', 'ja', 'fr', null]),
      confidence: random(10) / 10,
      blocks: Array.from({ length: random(4) }, (_unused, line) => ({
        label: random(4) === 0 ? 'caption' : 'paragraph',
        text: phrase(4),
        lines: [line, line],
        credit: null,
      })),
    });
    const marks = {
      isRead: random(2) === 0,
      isStarred: random(5) === 0,
      isTrashed: false,
      isReviewed: false,
      tagIds: some(TAGS, 2).map(({ id }) => id),
      collectionIds: some(COLLECTIONS, 1).map(({ id }) => id),
      hasNote: random(6) === 0,
      hasHighlight: random(4) === 0,
    };
    const annotations = marks.hasNote ? { note: `${phrase(3)} quartz`, highlights: [] } : null;
    return { article: n % 25 === 0 ? samePage(article) : article, marks, annotations };
  });
}

function samePage(article: ParsedArticle): ParsedArticle {
  return { ...article, original: { ...article.original, path: '/pages/again and again.txt' } };
}
