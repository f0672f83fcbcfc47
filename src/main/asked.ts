import type { ArticleId } from '../core/article';
import { linkedArticle } from '../core/articleLink';

/** What a start of the app asks for, besides a window. */
export interface Asked {
  /** What to import. */
  readonly paths: readonly string[];
  /** An article to open. */
  readonly article: ArticleId | null;
}

export const NOTHING_ASKED: Asked = { paths: [], article: null };

/** What another start of the app hands over. It comes from another process, so it is looked at. */
export function askedIn(data: unknown): Asked {
  if (typeof data !== 'object' || data === null) return NOTHING_ASKED;
  const { paths, article } = data as Record<string, unknown>;
  return {
    paths: Array.isArray(paths) ? paths.filter((one): one is string => typeof one === 'string') : [],
    article: typeof article === 'string' && /^[0-9a-f]{32}$/.test(article) ? (article as ArticleId) : null,
  };
}

/** What a link asks for. */
export function askedByLink(link: string): Asked {
  return { ...NOTHING_ASKED, article: linkedArticle(link) };
}
