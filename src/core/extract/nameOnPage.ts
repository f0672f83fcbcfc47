import { charKind, LOWER } from './charKind';
import type { Outline } from './outline';

/** How many lines hold a name, and how many of them are the story's. */
export interface NamePlaces {
  readonly all: number;
  readonly told: number;
}

/** Words that the story writes small: they are not parts of names. */
export function everydayWords({ page, labels }: Outline): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of page.lines) {
    if (labels[line.index] !== 'paragraph') continue;
    for (const word of line.text.slice(0, 1500).split(' ')) {
      const code = word.charCodeAt(0);
      if ((code >= 97 && code <= 122) || (code > 127 && charKind(code) === LOWER)) words.add(word);
    }
  }
  return words;
}

/** The words of the story: persons it tells of are in them, its author hardly ever. */
export function storyWords({ page, labels }: Outline): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of page.lines)
    if (labels[line.index] === 'paragraph') for (const token of line.tokens) words.add(token);
  return words;
}

/** How many of the page's shorter lines hold a name. */
export function nameCounts({ page, labels }: Outline): (key: string) => NamePlaces {
  const keysOf = (isStory: boolean): string =>
    page.lines
      .filter((line) => line.words <= 400 && (labels[line.index] === 'paragraph') === isStory)
      .map((line) => ` ${line.key} `)
      .join('\n')
      .slice(0, 200_000);
  const story = keysOf(true);
  const rest = keysOf(false);
  const known = new Map<string, NamePlaces>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const told = countIn(story, ` ${key} `);
    const found = { all: told + countIn(rest, ` ${key} `), told };
    known.set(key, found);
    return found;
  };
}

function countIn(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 5; at = text.indexOf(words, at + 1)) count++;
  return count;
}
