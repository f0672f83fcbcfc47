import { foldedWords, placedWords } from './fold';
import type { Hit } from './hits';

/** How a name answers to what was typed. */
export interface NameMatch {
  /** What of the name was typed, in order. */
  readonly marks: readonly Hit[];
  /** 0 when the name begins so; more the further in its words stand. */
  readonly distance: number;
}

/** A name answers when every word typed begins another word of it, in any order. Null when it doesn't. */
export function matchName(name: string, typed: string): NameMatch | null {
  const words = placedWords(name);
  const taken = new Set<number>();
  const marks: Hit[] = [];
  let distance = 0;
  for (const wanted of foldedWords(typed)) {
    const index = words.findIndex(({ word }, n) => !taken.has(n) && word.startsWith(wanted));
    const place = words[index];
    if (place === undefined) return null;
    taken.add(index);
    distance += index;
    const isLetterForLetter = place.word.length === place.to - place.from;
    marks.push({ from: place.from, to: isLetterForLetter ? place.from + wanted.length : place.to });
  }
  const inOrder = marks.sort((a, b) => a.from - b.from);
  return { marks: inOrder.filter(({ from }, n) => from >= (inOrder[n - 1]?.to ?? 0)), distance };
}
