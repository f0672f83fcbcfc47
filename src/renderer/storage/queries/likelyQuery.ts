import type { Listing } from '../../../core/listing';
import { parseQuery } from '../../../core/query/parseQuery';
import { printQuery } from '../../../core/query/printQuery';
import { replaceWords, wantedWords } from '../../../core/query/replaceWords';
import { likelyMeant, slipsForgiven } from '../../../core/query/spelling';
import type { Library } from '../library';

/** So many words are looked at: a query of more is not a slip of the keyboard. */
const MOST_WORDS = 6;

/**
 * What was likely meant by a query that finds nothing: the same with words that the library has, where that finds something.
 * Null when its words are all there, or nothing is near.
 */
export async function likelyQuery(
  library: Library,
  { listing, query: written }: { listing: Listing; query: string },
): Promise<string | null> {
  const { searches } = library;
  const { query } = parseQuery(written);
  const others = new Map<string, string>();
  try {
    for (const word of wantedWords(query).slice(0, MOST_WORDS)) {
      if (slipsForgiven(word) === 0) continue;
      const known = await searches.wordsLike(word);
      if (known.some((one) => one.word === word)) continue;
      const meant = likelyMeant(word, known);
      if (meant !== null) others.set(word, meant);
    }
    if (others.size === 0) return null;
    const likely = replaceWords(query, others);
    const mask = await searches.within(listing, likely);
    return mask.includes(1) ? printQuery(likely) : null;
  } catch {
    // Words can't be looked up at the moment; nothing is offered.
    return null;
  }
}
