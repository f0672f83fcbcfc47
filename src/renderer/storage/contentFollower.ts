import { isAnnotating } from '../../core/annotations/annotations';
import type { ArticleId, ParsedArticle } from '../../core/article';
import type { ArrivedEvent } from './arrivedArticle';
import { purgedIn } from './changeBy';

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

/** What events change of the texts of articles. */
export function contentChangedBy(delivered: readonly ArrivedEvent[]): ContentChange {
  const acts = delivered.flatMap(({ event }) => event.acts);
  return {
    articles: delivered.flatMap(({ articles }) => articles),
    removed: delivered.flatMap(({ event }) => purgedIn(event)),
    annotated: acts.filter(isAnnotating).map((act) => act.articleId),
  };
}
