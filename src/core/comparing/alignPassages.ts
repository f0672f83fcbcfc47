import { diffArrays } from 'diff';
import type { Block } from '../extraction';
import { isWord, type TextRun, wordChanges, wordsAndGaps } from './wordChanges';

/** What a passage is in the article: its standfirst, or as its block says. */
export type PassageKind = 'standfirst' | Block['label'];

/** A passage of one of two texts that are compared. */
export interface ComparedPassage {
  readonly kind: PassageKind;
  readonly text: string;
}

/** A passage beside the one that it became; null on the side that does not have it. */
export interface ComparedRow {
  readonly before: PassageKind | null;
  readonly after: PassageKind | null;
  readonly runs: readonly TextRun[];
}

/** Passages that share less of their words are two passages, not one that was changed. */
const ALIKE_FROM = 0.4;
/** More possible pairs than this are not tried; what stood between two passages that stayed is replaced as a whole. */
const MOST_PAIRS = 40_000;

/**
 * Sets two texts side by side, passage by passage. Passages that stayed hold the rest in place; between them each is
 * put beside the one that it is most like, in order.
 */
export function alignPassages(
  before: readonly ComparedPassage[],
  after: readonly ComparedPassage[],
): readonly ComparedRow[] {
  const changes = diffArrays([...before], [...after], { comparator: (a, b) => a.text === b.text });
  const rows: ComparedRow[] = [];
  let gone: ComparedPassage[] = [];
  let come: ComparedPassage[] = [];
  let at = 0;
  const flush = () => {
    rows.push(...paired(gone, come));
    at += gone.length;
    gone = [];
    come = [];
  };
  for (const { value, removed, added } of changes) {
    if (removed) gone = value;
    else if (added) come = value;
    else {
      flush();
      for (const { kind, text } of value)
        rows.push({ before: before[at++]?.kind ?? kind, after: kind, runs: [{ kind: 'same', text }] });
    }
  }
  flush();
  return rows;
}

function paired(gone: readonly ComparedPassage[], come: readonly ComparedPassage[]): readonly ComparedRow[] {
  const rows: ComparedRow[] = [];
  let n = 0;
  let m = 0;
  const upTo = (goneTo: number, comeTo: number) => {
    for (; n < goneTo; n += 1) rows.push(...alone(gone[n], 'removed'));
    for (; m < comeTo; m += 1) rows.push(...alone(come[m], 'added'));
  };
  for (const [i, j] of bestPairs(gone, come)) {
    upTo(i, j);
    const [a, b] = [gone[i], come[j]];
    if (a !== undefined && b !== undefined)
      rows.push({ before: a.kind, after: b.kind, runs: wordChanges(a.text, b.text) });
    n += 1;
    m += 1;
  }
  upTo(gone.length, come.length);
  return rows;
}

function alone(passage: ComparedPassage | undefined, kind: 'removed' | 'added'): readonly ComparedRow[] {
  if (passage === undefined) return [];
  const runs = [{ kind, text: passage.text }];
  return [
    kind === 'removed'
      ? { before: passage.kind, after: null, runs }
      : { before: null, after: passage.kind, runs },
  ];
}

/** The pairs, in order and without crossing, that are alike most in all (as in a longest common subsequence). */
function bestPairs(
  gone: readonly ComparedPassage[],
  come: readonly ComparedPassage[],
): readonly (readonly [number, number])[] {
  if (gone.length * come.length > MOST_PAIRS) return [];
  const goneWords = gone.map(({ text }) => wordCounts(text));
  const comeWords = come.map(({ text }) => wordCounts(text));
  const width = come.length + 1;
  const best = new Float64Array((gone.length + 1) * width);
  const alike = new Float64Array(best.length);
  for (let i = gone.length - 1; i >= 0; i -= 1)
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const likeness = likenessOf(goneWords[i], comeWords[j]);
      alike[at] = likeness < ALIKE_FROM ? 0 : likeness;
      const both = (alike[at] ?? 0) + (best[at + width + 1] ?? 0);
      best[at] = Math.max(both, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < gone.length && j < come.length; ) {
    const at = i * width + j;
    if ((alike[at] ?? 0) > 0 && best[at] === (alike[at] ?? 0) + (best[at + width + 1] ?? 0)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (best[at] === best[at + width]) i += 1;
    else j += 1;
  }
  return pairs;
}

interface WordCounts {
  readonly all: number;
  readonly of: ReadonlyMap<string, number>;
}

function wordCounts(text: string): WordCounts {
  const of = new Map<string, number>();
  let all = 0;
  for (const token of wordsAndGaps(text)) {
    if (!isWord(token)) continue;
    const word = token.toLowerCase();
    of.set(word, (of.get(word) ?? 0) + 1);
    all += 1;
  }
  return { all, of };
}

/** Dice's coefficient of the words of two texts: 0 for none in common, 1 for the same. */
function likenessOf(a: WordCounts | undefined, b: WordCounts | undefined): number {
  if (a === undefined || b === undefined || a.all + b.all === 0) return 0;
  let common = 0;
  for (const [word, count] of a.of) common += Math.min(count, b.of.get(word) ?? 0);
  return (2 * common) / (a.all + b.all);
}
