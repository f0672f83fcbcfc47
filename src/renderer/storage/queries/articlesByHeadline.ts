import type { ArticleId } from '../../../core/article';
import type { Library } from '../library';

/** For each headline the article that carries it: of the same source first, else of any. */
export function articlesByHeadline(
  library: Library,
  { source, headlines }: { source: string | null; headlines: readonly string[] },
): readonly (ArticleId | null)[] {
  const { columns } = library;
  const wanted = columns.sourceNames.numberOf(source ?? '');
  return headlines.map((headline) => {
    const same = columns.withHeadline(headline);
    const best = same.find((slot) => columns.source.values[slot] === wanted) ?? same[0];
    return best === undefined ? null : (columns.ids[best] ?? null);
  });
}
