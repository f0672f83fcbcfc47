import type { PlacedHighlight } from '../annotations/placeHighlights';
import type { ArticleId } from '../article';
import type { Extraction } from '../extraction';

/** One article as it leaves the library: what was extracted, what was done to it, and where its original came from. */
export interface ExportedArticle
  extends Pick<
    Extraction,
    | 'headline'
    | 'standfirst'
    | 'published'
    | 'publishedTime'
    | 'updated'
    | 'byline'
    | 'authors'
    | 'source'
    | 'language'
    | 'url'
    | 'confidence'
  > {
  readonly id: ArticleId;
  /** Paragraphs, headings and captions in reading order. */
  readonly blocks: readonly Pick<Extraction['blocks'][number], 'label' | 'text' | 'credit'>[];
  readonly teasers: readonly Pick<Extraction['teasers'][number], 'title' | 'summary' | 'age'>[];
  readonly wordCount: number;
  readonly tags: readonly string[];
  /** Each with the collections above it, joined by ` / `. */
  readonly collections: readonly string[];
  /** Words that somebody highlighted, in the order of the page, with their notes (Markdown). */
  readonly highlights: readonly (Pick<PlacedHighlight, 'colour' | 'note' | 'madeAt'> & {
    readonly quote: string;
  })[];
  /** The note on all of it (Markdown); null for none. */
  readonly note: string | null;
  readonly isStarred: boolean;
  readonly isRead: boolean;
  /** ISO date-time of the import. */
  readonly addedAt: string;
  readonly original: {
    readonly path: string;
    readonly sha256: string;
    readonly encoding: string;
    /** ISO date-time of the file's last change: about when the page was saved. */
    readonly modifiedAt: string;
  };
}

/** The story without headings and captions, a paragraph each. */
export function paragraphsOf({ blocks }: Pick<ExportedArticle, 'blocks'>): readonly string[] {
  return blocks.filter(({ label }) => label === 'paragraph').map(({ text }) => text);
}
