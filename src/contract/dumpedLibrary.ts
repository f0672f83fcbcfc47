import type { Annotations } from '../core/annotations/annotations';
import type { ArticleId, ParsedArticle } from '../core/article';
import type { Collection } from '../core/collection';
import type { Correction } from '../core/correction';
import type { SourceRule } from '../core/rules/sourceRule';
import type { SavedSearch } from '../core/savedSearch';
import type { Tag } from '../core/tag';

/** An article of the library in a form that is the same for the same archive, whenever and in how many runs it came. */
export interface DumpedArticle
  extends Pick<ParsedArticle['extraction'], 'headline' | 'source' | 'published'> {
  readonly id: ArticleId;
  readonly path: string;
  readonly isRead: boolean;
  readonly isStarred: boolean;
  readonly isTrashed: boolean;
  readonly isReviewed: boolean;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly correction: Correction | null;
  /** Highlights and notes. */
  readonly annotations: Annotations | null;
  /** SHA-256 of text, extraction and labels. */
  readonly body: string;
}

/** All that is in a library, in such a form. */
export interface DumpedLibrary {
  readonly articles: readonly DumpedArticle[];
  readonly tags: readonly Tag[];
  readonly collections: readonly Collection[];
  readonly savedSearches: readonly SavedSearch[];
  readonly rules: readonly SourceRule[];
}
