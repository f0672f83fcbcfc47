import type { ArticleId } from './article';

/** The scheme that the system opens Cuttings for. */
export const LINK_SCHEME = 'cuttings';
const LINK = /^cuttings:\/\/article\/([0-9a-f]{32})\/?$/;

/** A link that opens an article in Cuttings, from a note or a document of another program. */
export function articleLink(id: ArticleId): string {
  return `${LINK_SCHEME}://article/${id}`;
}

/** The article that a link is to; null for what is no such link. Whether the library has it is for others to say. */
export function linkedArticle(link: string): ArticleId | null {
  return (LINK.exec(link)?.[1] as ArticleId | undefined) ?? null;
}
