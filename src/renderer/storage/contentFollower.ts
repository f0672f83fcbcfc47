import type { ArticleId, ParsedArticle } from '../../core/article';

/** What of the texts of articles has changed. */
export interface ContentChange {
  readonly articles: readonly ParsedArticle[];
  readonly removed: readonly ArticleId[];
  /** What somebody wrote on these has. */
  readonly annotated: readonly ArticleId[];
}

/** Who keeps the texts of the articles searchable. Told behind each transaction. */
export interface ContentFollower {
  changed(change: ContentChange): void;
  reset(): void;
}
