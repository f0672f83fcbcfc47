import type { ImportId, Original, ParsedArticle } from '../core/article';
import { decodeAll } from '../core/decode/decodeAll';
import type { Extraction } from '../core/extraction';
import { decodeLabels } from '../core/labels';

/** What is kept of an article besides its original. Labels are one letter a line (core/labels). */
export interface ArticleContent {
  readonly text: string;
  readonly extraction: Omit<Extraction, 'labels'>;
  readonly labels: string;
}

/**
 * An article on its way from the thread that read it to the library. Its content is made bytes there once, which
 * cross borders as they are: hundreds of small objects would be taken apart and put together again at each.
 */
export interface SentArticle extends Pick<ParsedArticle, 'original' | 'profileMark'> {
  readonly original: Original;
  readonly importId: ImportId;
  /** JSON of its {@link ArticleContent} in UTF-8: as a text, one curly quote would make it twice as long. */
  readonly content: Uint8Array;
  /** The same as the library keeps it: deflated (RFC 1951). */
  readonly packed: Uint8Array;
}

/** The article that was sent. */
export function openedArticle({ original, importId, profileMark, content }: SentArticle): ParsedArticle {
  const { text, extraction, labels }: ArticleContent = JSON.parse(decodeAll(content, 'utf-8'));
  return {
    original,
    importId,
    text,
    extraction: { ...extraction, labels: decodeLabels(labels) },
    profileMark,
  };
}
