import type { Extraction, PageContext } from '../extraction';

/** The article in the text of a page. Pure and deterministic, never throws. */
export function extract(text: string, _context: PageContext): Extraction {
  const lines = text.split('\n');
  return {
    headline: null,
    standfirst: null,
    published: null,
    publishedTime: null,
    updated: null,
    byline: null,
    authors: [],
    source: null,
    language: null,
    direction: 'ltr',
    url: null,
    blocks: [],
    teasers: [],
    labels: lines.map(() => 'furniture'),
    reasons: [],
    confidence: 0,
  };
}
