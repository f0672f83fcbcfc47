import { articleIdOfSha256 } from '../../../src/core/article';
import type { ExportedArticle } from '../../../src/core/export/exportedArticle';

const SHA256 = 'ab12cd34'.repeat(8);

/** An article of an invented outlet, as it leaves the library. */
export function anExport(over: Partial<ExportedArticle> = {}): ExportedArticle {
  return {
    id: articleIdOfSha256(SHA256),
    headline: 'Night ferry to resume: 50% more crossings & a bigger boat',
    standfirst: null,
    published: '2021-05-09',
    publishedTime: null,
    updated: null,
    byline: 'Ada Vell and Jon van der Quay',
    authors: ['Ada Vell', 'Jon van der Quay'],
    source: 'Kestrel Wire',
    language: 'en',
    url: 'https://kestrel.example/ferry_night?id=1',
    confidence: 0.93,
    blocks: [
      { label: 'paragraph', text: 'The ferry returns in October.', credit: null },
      { label: 'caption', text: 'The old boat', credit: 'Kestrel' },
      { label: 'heading', text: 'What changes', credit: null },
      { label: 'paragraph', text: '“A bigger boat”, she said,\nand left.', credit: null },
    ],
    teasers: [{ title: 'Harbour reopens', summary: null, age: '2 hours ago' }],
    wordCount: 11,
    tags: ['coast', 'transport/ferries'],
    collections: ['Work / Ferries'],
    highlights: [],
    note: null,
    isStarred: true,
    isRead: false,
    addedAt: '2023-01-02T03:04:05.000Z',
    original: {
      path: '/pages/ferry.txt',
      sha256: SHA256,
      encoding: 'utf-8',
      modifiedAt: '2021-05-10T06:00:00.000Z',
    },
    ...over,
  };
}
