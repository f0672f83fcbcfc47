import { type ArticleId, articleIdOfSha256 } from '../../../core/article';
import type { ArchivedOriginal } from '../../../core/original';
import type { PageSigns } from '../../../core/profile/pageSigns';
import { UNPROFILED } from '../../../core/profile/sourceProfile';
import type { PageOrigin } from '../../../core/rules/ruleBook';
import type { Archive } from '../../archive/archive';
import type { KnownPage } from '../../importer/knownPage';
import { wantedPages } from './wantedPages';

type Signs = ReadonlyMap<ArticleId, PageSigns | null>;

/** What pages are to be read with. */
export type KnownPages = (id: ArticleId) => KnownPage;

/** What the pages of the archive are to be read with, as the signs of all say. */
export async function knownPages(archive: Archive, signs: Signs): Promise<KnownPages> {
  const wanted = await wantedPages(archive.originals(), signs);
  return (id) => ({ origin: originOf(signs, id), profiled: wanted.get(id) ?? UNPROFILED });
}

/** The same of some pages alone: only the profiles of their sources are counted. */
export async function knownPagesOf(
  archive: Archive,
  signs: Signs,
  originals: readonly ArchivedOriginal[],
): Promise<KnownPages> {
  const sources = new Set(originals.map(({ sha256 }) => originOf(signs, articleIdOfSha256(sha256)).source));
  return knownPages(
    archive,
    new Map([...signs].filter(([, one]) => one !== null && sources.has(one.source))),
  );
}

/** Where a page was found to be from. */
export function originOf(signs: Signs, id: ArticleId): PageOrigin {
  const { source = null, host = null } = signs.get(id) ?? {};
  return { source, host };
}

/** The name under which the source of a page is shown; null where it is not known. */
export function shownSource({ catalogue }: Archive, signs: Signs, id: ArticleId): string | null {
  const byHand = catalogue.correctionOf(id)?.fields.source;
  return catalogue.ruleBook.sourceOf(originOf(signs, id), byHand);
}
