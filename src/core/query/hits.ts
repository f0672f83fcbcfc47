import { foldedWords, placedWords } from './fold';
import { standsAt } from './nameMatches';
import type { Query } from './query';

/** Words that are to be marked where they stand. */
export interface HitTerm {
  readonly where: 'anywhere' | 'title';
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** A run of characters to be marked (UTF-16 offsets). */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** What a query looks for in the text: its words, but not those it leaves out. */
export function hitTerms(query: Query): readonly HitTerm[] {
  switch (query.kind) {
    case 'words':
      return [{ where: query.where, words: foldedWords(query.text), isPrefix: query.isPrefix }];
    case 'and':
    case 'or':
      return query.parts.flatMap(hitTerms);
    default:
      return [];
  }
}

/** Where the terms stand in a text, in order, overlaps joined. */
export function hitsIn(text: string, terms: readonly HitTerm[], place: 'title' | 'body'): readonly Hit[] {
  const wanted = terms.filter((term) => term.where === 'anywhere' || place === 'title');
  if (wanted.length === 0) return [];
  const placed = placedWords(text);
  const words = placed.map(({ word }) => word);
  const hits: { from: number; to: number }[] = [];
  words.forEach((_, start) => {
    for (const term of wanted) {
      const first = placed[start];
      const last = placed[start + term.words.length - 1];
      if (first === undefined || last === undefined) continue;
      if (!standsAt(words, start, term.words, term.isPrefix)) continue;
      const before = hits.at(-1);
      if (before !== undefined && first.from < before.to) before.to = Math.max(before.to, last.to);
      else hits.push({ from: first.from, to: last.to });
    }
  });
  return hits;
}
