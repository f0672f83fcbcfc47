import type { ArticleId } from './article';

/** What tells whether one article announces another: who published it, and when (`2023-09-14`); null where unknown. */
export interface Issued {
  readonly source: string | null;
  readonly published: string | null;
}

/** A page that announces an article. */
export interface Teasing extends Issued {
  readonly id: ArticleId;
  readonly headline: string | null;
}

/** An outlet announces what is new: at most so many days old, and hardly ever what has yet to come. */
const DAYS_BEFORE = 31;
const DAYS_AFTER = 2;
const DAY_MS = 86_400_000;

/**
 * How many days lie between a page and an article whose headline stands on it; null when it can't be that article: it is
 * of another outlet, or too old, or too new. What is unknown of either speaks for none of it, and against none.
 */
export function teasingDistance(page: Issued, article: Issued): number | null {
  if (page.source !== null && article.source !== null && page.source !== article.source) return null;
  if (page.published === null || article.published === null) return DAYS_BEFORE;
  const days = (Date.parse(page.published) - Date.parse(article.published)) / DAY_MS;
  return days > DAYS_BEFORE || days < -DAYS_AFTER ? null : Math.abs(days);
}
