import type { FurnitureCounts } from '../extract/labeller/furniture';
import { HASH_SEED, hashStep } from '../extract/labeller/hash';
import type { PageSigns } from './pageSigns';
import { type SignedPage, sameStories } from './sameStories';

/** Lines that fewer stories of a source have say nothing. */
const LEAST_PAGES = 3;
/**
 * Nor do those that only this part of them has. What an outlet sets beside its stories stands beside many; a sentence
 * that is quoted again, or a name on a line of its own, comes back in a few.
 */
const LEAST_SHARE = 0.05;

/** How many pages of one source have a line, for the lines that several have. Frozen until the source changes. */
export interface SourceProfile {
  readonly pages: number;
  readonly lines: ReadonlyMap<number, number>;
}

/** What a profile holds against one page. `mark` is 0 exactly when that is nothing. */
export interface ProfiledPage {
  /** Equal marks: equal furniture, so that extraction need not be done again. */
  readonly mark: number;
  readonly furniture: FurnitureCounts | null;
}

export const UNPROFILED: ProfiledPage = { mark: 0, furniture: null };

/**
 * The profile of a source, from the signs of all its pages; pages that tell one story count once. Null when there are
 * too few to tell. The order of the pages does not matter.
 */
export function sourceProfile(pages: readonly SignedPage[]): SourceProfile | null {
  const stories = pages.length < LEAST_PAGES ? [] : sameStories(pages);
  if (stories.length < LEAST_PAGES) return null;
  const perPage = stories.map(keysOf);
  const all = new Int32Array(perPage.reduce((sum, keys) => sum + keys.length, 0));
  let end = 0;
  for (const keys of perPage) {
    all.set(keys, end);
    end += keys.length;
  }
  all.sort();
  const least = Math.max(LEAST_PAGES, Math.ceil(stories.length * LEAST_SHARE));
  const lines = new Map<number, number>();
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to] === all[from]) to += 1;
    if (to - from >= least) lines.set(all[from] ?? 0, roundedDown(to - from));
  }
  return lines.size === 0 ? null : { pages: roundedDown(stories.length), lines };
}

/**
 * The part of its source's profile that bears on one page: the shared lines among those that were taken for the
 * article. What is furniture anyway needs no profile, so most pages have nothing to be extracted again for.
 */
export function profiled(profile: SourceProfile | null, { story }: PageSigns): ProfiledPage {
  if (profile === null) return UNPROFILED;
  const lines = new Map<number, number>();
  for (const key of [...story].sort((a, b) => a - b)) {
    const count = profile.lines.get(key);
    if (count !== undefined) lines.set(key, count);
  }
  if (lines.size === 0) return UNPROFILED;
  let mark = hashStep(HASH_SEED, profile.pages);
  for (const [key, count] of lines) mark = hashStep(hashStep(hashStep(mark, key), key >>> 16), count);
  return { mark: mark === 0 ? 1 : mark, furniture: { pages: profile.pages, lines } };
}

function keysOf(pages: readonly SignedPage[]): Int32Array {
  const keys = new Set<number>();
  for (const { signs } of pages) {
    for (const key of signs.story) keys.add(key);
    for (const key of signs.rest) keys.add(key);
  }
  return Int32Array.from(keys);
}

/**
 * A count on a coarse scale (1 to 8, then 11, 16, 23, 32, …), so that a few pages more or less leave most of a large
 * source as it is.
 */
function roundedDown(count: number): number {
  if (count <= 8) return count;
  let step = 8;
  while (step * 2 <= count) step *= 2;
  const between = Math.floor((step * 181) / 128);
  return between <= count ? between : step;
}
