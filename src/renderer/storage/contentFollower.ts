import type { ArticleId, ParsedArticle } from '../../core/article';

/** Who keeps the texts of the articles searchable. Told behind each transaction. */
export interface ContentFollower {
  changed(articles: readonly ParsedArticle[], removed: readonly ArticleId[]): void;
  reset(): void;
}
