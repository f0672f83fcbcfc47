import type { PageLine } from './page';

/** How much a line speaks of what the story speaks of, 0 to 1; null when it has no words to tell by. */
export type Topicality = (line: PageLine) => number | null;

const LEARNED_LINES = 14;
const CONTENT_LETTERS = 5;
const STEM_LETTERS = 6;

/**
 * Learns the words of a story from the document title and its first lines of prose. Words count by their first
 * letters, so that most inflections agree; scripts without spaces are not told apart.
 */
export function topicality(title: PageLine | undefined, story: readonly PageLine[]): Topicality {
  const prose = story.filter((line) => line.isProse).slice(0, LEARNED_LINES);
  const learned = new Map<string, Set<number>>();
  for (const line of [...(title ? [title] : []), ...prose])
    for (const stem of stems(line)) learned.set(stem, (learned.get(stem) ?? new Set()).add(line.index));
  return (line) => {
    if (line.hasUnspaced) return null;
    const own = stems(line);
    if (own.size < 4) return null;
    let known = 0;
    for (const stem of own) {
      const places = learned.get(stem);
      if (places && (places.size > 1 || !places.has(line.index))) known++;
    }
    return known / own.size;
  };
}

function stems(line: PageLine): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of line.tokens.slice(0, 300))
    if (token.length >= CONTENT_LETTERS) found.add(token.slice(0, STEM_LETTERS));
  return found;
}
