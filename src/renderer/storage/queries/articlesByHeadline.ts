import type { ArticleId } from '../../../core/article';
import { type Issued, teasingDistance } from '../../../core/teasing';
import { TRASHED } from '../columns/flags';
import { issuedAt } from '../issued';
import type { Library } from '../library';

interface Request extends Issued {
  readonly id: ArticleId;
  readonly headlines: readonly string[];
}

/**
 * For each headline on a page the article that carries it: of the same outlet (or of one that is not known) and of about
 * the same time, the nearest. Never the page's own.
 */
export function articlesByHeadline(
  library: Library,
  { headlines, ...page }: Request,
): readonly (ArticleId | null)[] {
  const { columns } = library;
  return headlines.map((headline) => {
    const candidates = columns.withHeadline(headline).flatMap((slot) => {
      const id = columns.ids[slot];
      const isThere =
        id !== undefined && id !== page.id && ((columns.flags.values[slot] ?? 0) & TRASHED) === 0;
      const distance = isThere ? teasingDistance(page, issuedAt(columns, slot)) : null;
      return id === undefined || distance === null ? [] : [{ id, distance }];
    });
    return candidates.sort((a, b) => a.distance - b.distance)[0]?.id ?? null;
  });
}
