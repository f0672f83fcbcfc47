/** A word of the index, and how many articles have it. */
export interface KnownWord {
  readonly word: string;
  readonly articles: number;
}

/** Words this short have too many neighbours. */
const SHORTEST = 4;
/** From here on two slips are forgiven. */
const LONG = 7;

/**
 * The word that was likely meant: of the known ones the nearest by slips of the keyboard (a letter too many, too few, another,
 * or two in the wrong order), then the one of the most articles. Null when none is near.
 */
export function likelyMeant(word: string, known: readonly KnownWord[]): string | null {
  const forgiven = slipsForgiven(word);
  let best: KnownWord | null = null;
  let fewest = forgiven + 1;
  for (const one of known) {
    const slips = one.word === word ? 0 : slipsBetween(word, one.word, forgiven);
    if (slips > forgiven || slips > fewest) continue;
    if (slips < fewest || one.articles > (best?.articles ?? 0)) best = one;
    fewest = slips;
  }
  return best?.word ?? null;
}

/** How many slips a word is forgiven; 0 for one that is too short to be told from others. */
export function slipsForgiven(word: string): number {
  const { length } = [...word];
  if (length < SHORTEST) return 0;
  return length < LONG ? 1 : 2;
}

/** The optimal string alignment distance of two words; more than `most` where it is larger. */
export function slipsBetween(a: string, b: string, most: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [at, other] of to.entries()) {
      const isSame = letter === other;
      let slips = Math.min(of(last, at + 1) + 1, of(next, at) + 1, of(last, at) + (isSame ? 0 : 1));
      const isSwapped = row > 0 && at > 0 && letter === to[at - 1] && from[row - 1] === other;
      if (isSwapped) slips = Math.min(slips, of(before, at - 1) + 1);
      next.push(slips);
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return of(last, to.length);
}

function of(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}
