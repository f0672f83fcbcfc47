import search from 'approx-string-match';
import type { TextAnchor, TextRange } from './textAnchor';

/** A quote of fewer characters is only taken for the one meant when as many around it are as they were. */
const TELLING = 8;
/** How much of a quote with its surroundings may differ: another encoding makes two letters of one. */
const MAY_DIFFER = 0.25;
/** Fewer characters are not looked for by what is nearly the same: too much is. */
const ENOUGH = 24;
/** So long a quote is known by itself where what stood around it is gone, as in another version of the page. */
const ALONE = 48;
/** A longer quote is looked for by its beginning and its end. */
const PIECE = 128;
/** So far around its old place a quote that is not there letter by letter is looked for. */
const REACH = 50_000;

/**
 * Where an anchor's words stand in a text now: letter by letter, the place whose surroundings agree best and that is
 * nearest to the old one; else where something stands that is nearly the same. Null when they are not to be found.
 * Approximate matching is Myers' bit-parallel algorithm, as in Hypothesis. Line breaks count as spaces.
 */
export function findAnchor(text: string, anchor: TextAnchor): TextRange | null {
  if (anchor.quote === '') return null;
  const quote = flattened(anchor.quote);
  const hay = flattened(text);
  const prefix = flattened(anchor.prefix);
  const suffix = flattened(anchor.suffix);
  const wanted = { ...anchor, quote, prefix, suffix };
  const found = sameWords(hay, wanted) ?? nearlySameWords(hay, wanted);
  if (found !== null || quote.length < ALONE) return found;
  return nearlySameWords(hay, { ...wanted, prefix: '', suffix: '' });
}

function flattened(text: string): string {
  return text.replaceAll('\n', ' ');
}

function sameWords(hay: string, anchor: TextAnchor): TextRange | null {
  const { quote, prefix, suffix, position } = anchor;
  let best: TextRange | null = null;
  let bestAgreeing = -1;
  for (let from = hay.indexOf(quote); from >= 0; from = hay.indexOf(quote, from + 1)) {
    const to = from + quote.length;
    const agreeing = agreeingBefore(hay, from, prefix) + agreeingBehind(hay, to, suffix);
    const isNearer = best === null || Math.abs(from - position) < Math.abs(best.from - position);
    if (agreeing > bestAgreeing || (agreeing === bestAgreeing && isNearer)) {
      best = { from, to };
      bestAgreeing = agreeing;
    }
  }
  const isTelling =
    quote.length >= TELLING || bestAgreeing >= Math.min(TELLING, prefix.length + suffix.length);
  return isTelling ? best : null;
}

function agreeingBefore(hay: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < at && hay[at - count - 1] === prefix[prefix.length - count - 1])
    count += 1;
  return count;
}

function agreeingBehind(hay: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && at + count < hay.length && hay[at + count] === suffix[count]) count += 1;
  return count;
}

function nearlySameWords(text: string, { quote, prefix, suffix, position }: TextAnchor): TextRange | null {
  const start = Math.max(0, position - REACH);
  const hay = text.slice(start, position + quote.length + REACH);
  const near = position - start;
  if (quote.length <= 2 * PIECE) return shifted(placed(hay, prefix, quote, suffix, near), start);
  const head = placed(hay, prefix, quote.slice(0, PIECE), '', near);
  if (head === null) return null;
  const tail = placed(hay, '', quote.slice(-PIECE), suffix, head.from + quote.length - PIECE);
  return tail === null ? null : shifted(asLong({ from: head.from, to: tail.to }, quote), start);
}

function shifted(range: TextRange | null, by: number): TextRange | null {
  return range === null ? null : { from: range.from + by, to: range.to + by };
}

/** A range that is about as long as the words that are to stand there. */
function asLong({ from, to }: TextRange, { length }: string): TextRange | null {
  return Math.abs(to - from - length) <= Math.max(2, length * MAY_DIFFER * 2) && to > from
    ? { from, to }
    : null;
}

/** Where words stand, or nearly the same: found with what stood around them, which tells which place is meant. */
function placed(hay: string, prefix: string, words: string, suffix: string, near: number): TextRange | null {
  const all = nearest(hay, prefix + words + suffix, near - prefix.length);
  if (all === null) return null;
  const found = hay.slice(all.from, all.to);
  const from = all.from + endOf(found, prefix);
  const to = all.to - lengthFrom(found, suffix);
  // What stood around may be other words now: then the words themselves say where they begin and end.
  const start = Math.max(0, all.from - prefix.length);
  const own = mostAlike(hay.slice(start, all.to + suffix.length), words, from - start);
  return asLong(shifted(own, start) ?? { from, to }, words);
}

/** The range of a short text that is most like these words; of several such the one as long, then the nearest. */
function mostAlike(text: string, words: string, near: number): TextRange | null {
  const unlike = ({ from, to }: TextRange) =>
    Math.abs(to - from - words.length) * text.length + Math.abs(from - near);
  let best: TextRange | null = null;
  for (const { start: from, end: to } of search(text, words, Math.floor(words.length * MAY_DIFFER)))
    if (best === null || unlike({ from, to }) < unlike(best)) best = { from, to };
  return best;
}

/** Where something stands that is most like these words; of several such places the nearest. */
function nearest(hay: string, words: string, near: number): TextRange | null {
  if (words.length < ENOUGH) return null;
  let best: TextRange | null = null;
  for (const { start: from, end: to } of search(hay, words, Math.floor(words.length * MAY_DIFFER)))
    if (best === null || Math.abs(from - near) < Math.abs(best.from - near)) best = { from, to };
  return best;
}

/** Where the part of a text ends that is most like the words with which it begins. */
function endOf(text: string, words: string): number {
  if (words === '') return 0;
  const ends = search(text, words, words.length).map(({ end }) => end);
  return closest(ends, words.length);
}

/** How long the part of a text is that begins with what is most like the words with which it ends. */
function lengthFrom(text: string, words: string): number {
  if (words === '') return 0;
  const lengths = search(text, words, words.length).map(({ start }) => text.length - start);
  return closest(lengths, words.length);
}

function closest(numbers: readonly number[], wanted: number): number {
  return numbers.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best), 0);
}
