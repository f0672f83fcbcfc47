import { type ArticleId, articleIdOfSha256 } from '../../../core/article';
import type { ArchivedOriginal } from '../../../core/original';
import type { PageSigns } from '../../../core/profile/pageSigns';
import { type ProfiledPage, profiled, sourceProfile } from '../../../core/profile/sourceProfile';
import { pageOf } from '../../../core/versions';

/**
 * What every article is to be extracted with: for each source, the profile of all its pages, as far as it bears on
 * the article. Articles for which there is nothing are not in it. Lets go of the thread after each source.
 */
export async function wantedPages(
  originals: Iterable<ArchivedOriginal>,
  signs: ReadonlyMap<ArticleId, PageSigns | null>,
): Promise<ReadonlyMap<ArticleId, ProfiledPage>> {
  const wanted = new Map<ArticleId, ProfiledPage>();
  for (const source of bySource(originals, signs).values()) {
    const pages = [...source.values()];
    const profile = sourceProfile(pages.map((versions) => versions.map((one) => one.signs)));
    if (profile !== null)
      for (const one of pages.flat()) {
        const page = profiled(profile, one.signs);
        if (page.mark !== 0) wanted.set(one.id, page);
      }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return wanted;
}

interface SignedPage {
  readonly id: ArticleId;
  readonly signs: PageSigns;
}

/** The versions of each page of each source. */
function bySource(
  originals: Iterable<ArchivedOriginal>,
  signs: ReadonlyMap<ArticleId, PageSigns | null>,
): ReadonlyMap<string, ReadonlyMap<string, readonly SignedPage[]>> {
  const sources = new Map<string, Map<string, SignedPage[]>>();
  for (const { sha256, path } of originals) {
    const id = articleIdOfSha256(sha256);
    const of = signs.get(id);
    if (of === undefined || of === null) continue;
    const pages = sources.get(of.source) ?? new Map<string, SignedPage[]>();
    sources.set(of.source, pages);
    const page = pageOf(path);
    pages.set(page, [...(pages.get(page) ?? []), { id, signs: of }]);
  }
  return sources;
}
