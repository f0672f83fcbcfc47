import type { ArticleId } from '../../../core/article';
import type { Library } from '../library';

/** For each headline the article that carries it: of the same source first, else of any. */
export function articlesByHeadline(
  library: Library,
  { source, headlines }: { source: string | null; headlines: readonly string[] },
): readonly (ArticleId | null)[] {
  return headlines.map((headline) => {
    const same = library.columns.withHeadline(headline);
    const best = same.find((column) => column.source === source) ?? same[0];
    return best?.id ?? null;
  });
}
