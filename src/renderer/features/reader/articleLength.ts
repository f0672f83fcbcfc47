import type { Extraction } from '../../../core/extraction';

/** How long a story is. Scripts without spaces are counted in characters, all others in words. */
export interface ArticleLength {
  readonly unit: 'words' | 'characters';
  readonly count: number;
  /** Rounded up, so never 0 for a story. */
  readonly minutes: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.\-‐][\p{L}\p{N}]+|[:,]\p{N}+)*/gu;
const LETTER = /[\p{L}\p{N}]/gu;
const UNSPACED = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);

/** Silent reading of prose: about 230 words a minute (Brysbaert 2019, mean 238), 500 characters of Japanese. */
const PER_MINUTE = { words: 230, characters: 500 } as const;

/** Length of the story alone: headings and paragraphs, no captions. */
export function articleLength(extraction: Extraction): ArticleLength {
  const unit = UNSPACED.has(extraction.language ?? '') ? 'characters' : 'words';
  const pattern = unit === 'words' ? WORD : LETTER;
  const count = extraction.blocks
    .filter((block) => block.label !== 'caption')
    .reduce((sum, block) => sum + (block.text.match(pattern)?.length ?? 0), 0);
  return { unit, count, minutes: Math.ceil(count / PER_MINUTE[unit]) };
}
