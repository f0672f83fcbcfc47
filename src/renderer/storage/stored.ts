import type { ParsedArticle } from '../../core/article';
import type { Extraction } from '../../core/extraction';
import { encodeLabels } from '../../core/labels';
import { addressNumber, pageNumber } from '../../core/versions';
import type { ArrivedArticle } from './arrivedArticle';
import { teaserNumber } from './columns/headlineNumber';
import type { PackedBody, StoredBody, StoredRow } from './database';

const EXCERPT_LENGTH = 280;

/** The row of an article as it was read. */
export function toRow(
  { original, importId, extraction }: ParsedArticle,
  addedAt: string,
  rev: number,
): StoredRow {
  return {
    id: original.id,
    headline: extraction.headline,
    source: extraction.source,
    published: extraction.published,
    byline: extraction.byline,
    authors: authorsOf(extraction),
    hasCaption: extraction.blocks.some(({ label }) => label === 'caption'),
    excerpt: excerptOf(extraction),
    wordCount: wordCountOf(extraction),
    language: extraction.language,
    direction: extraction.direction,
    confidence: extraction.confidence,
    importId,
    addedAt,
    page: pageNumber(original.path),
    address: addressNumber(extraction.url),
    teasers: [...new Set(extraction.teasers.map(({ title }) => teaserNumber(title)))],
    rev,
  };
}

/** The body of an article as it was read. */
export function toBody({ original, text, extraction: { labels, ...extraction } }: ParsedArticle): StoredBody {
  return { id: original.id, original, text, extraction, labels: encodeLabels(labels) };
}

/** The same as it lies in the database. */
export function packedBody({ original, packed }: ArrivedArticle): PackedBody {
  return { id: original.id, original, content: packed };
}

function authorsOf({ byline, authors }: Pick<Extraction, 'byline' | 'authors'>): readonly string[] {
  return authors.length > 0 || byline === null ? authors : [byline];
}

/** The beginning of the story for the list, cut at a word. */
function excerptOf({ standfirst, blocks }: Extraction): string {
  let excerpt = standfirst ?? '';
  for (const block of blocks) {
    if (excerpt.length >= EXCERPT_LENGTH) break;
    if (block.label === 'paragraph') excerpt = excerpt === '' ? block.text : `${excerpt} ${block.text}`;
  }
  if (excerpt.length <= EXCERPT_LENGTH) return excerpt;
  const cut = excerpt.slice(0, EXCERPT_LENGTH);
  const lastSpace = cut.lastIndexOf(' ');
  return lastSpace > EXCERPT_LENGTH / 2 ? cut.slice(0, lastSpace) : cut;
}

/** Words as people count them; in scripts without spaces two characters count as one. */
function wordCountOf({ blocks }: Extraction): number {
  let count = 0;
  for (const { label, text } of blocks) {
    if (label === 'caption') continue;
    const dense =
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
    const spaced = text.replace(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
      ' ',
    );
    count += Math.round(dense / 2) + (spaced.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0);
  }
  return count;
}
