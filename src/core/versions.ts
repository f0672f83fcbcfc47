import type { ArticleRow } from './article';
import { headlineKey } from './headlineKey';
import { textNumber } from './textNumber';

const WEB_ADDRESS = /\/https?:\/\/?(.+)$/iu;

/**
 * Which page an original is a state of: its path, or the web address under which a web archive has it. Originals of
 * one page are versions of each other, whenever and from whichever web archive they came.
 */
export function pageOf(path: string): string {
  const address = webAddressOf(path);
  return address === null ? path : `web:${address.replace(/#.*$/u, '')}`;
}

/** The web address, without its scheme, under which a web archive has an original; null for other paths. */
export function webAddressOf(path: string): string | null {
  return WEB_ADDRESS.exec(path)?.[1] ?? null;
}

/** {@link pageOf} as a number. */
export function pageNumber(path: string): number {
  return textNumber(pageOf(path));
}

/** The page's own address as a number; 0 for none, and for one that names a site and no page of it. */
export function addressNumber(url: string | null): number {
  const address = url?.replace(/^https?:\/\/(?:www\.)?|#.*$/giu, '').replace(/\/+$/u, '') ?? '';
  return address.includes('/') ? textNumber(address) : 0;
}

/** The part of an article that tells whether another is a version of it. */
export type PageState = Pick<ArticleRow, 'page' | 'address' | 'headline' | 'published'>;

/**
 * True for two states of one page: from one path, or with one address and the same headline or date as well, since
 * pages also print addresses that are not their own.
 */
export function areVersions(a: PageState, b: PageState): boolean {
  if (a.page === b.page) return true;
  if (a.address === 0 || a.address !== b.address) return false;
  return (
    (a.published !== null && a.published === b.published) ||
    (a.headline !== null && b.headline !== null && headlineKey(a.headline) === headlineKey(b.headline))
  );
}
