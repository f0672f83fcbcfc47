import { type ArticleId, articleIdOfSha256 } from '../../../core/article';
import type { ArchivedOriginal } from '../../../core/original';
import type { PageSigns } from '../../../core/profile/pageSigns';
import type { SignedPage } from '../../../core/profile/sameStories';
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
  for (const pages of bySource(originals, signs).values()) {
    const profile = sourceProfile(pages);
    for (const one of profile === null ? [] : pages) {
      const page = profiled(profile, one.signs);
      if (page.mark !== 0) wanted.set(one.id, page);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return wanted;
}

function bySource(
  originals: Iterable<ArchivedOriginal>,
  signs: ReadonlyMap<ArticleId, PageSigns | null>,
): ReadonlyMap<string, readonly SignedPage[]> {
  const sources = new Map<string, SignedPage[]>();
  for (const { sha256, path } of originals) {
    const id = articleIdOfSha256(sha256);
    const of = signs.get(id);
    if (of === undefined || of === null || of.source === null) continue;
    const pages = sources.get(of.source) ?? [];
    sources.set(of.source, pages);
    pages.push({ id, page: pageOf(path), signs: of });
  }
  return sources;
}
