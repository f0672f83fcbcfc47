import type { Page, PageLine } from './page';

/** A line of the page that says the document title again, or the better part of it. */
export interface Repeat {
  readonly index: number;
  /** 0 to 2: how much of the line and of the title agree; above 1 the line is a whole end of the title. */
  readonly score: number;
}

const MOST_REPEATS = 24;
const LONGEST_TITLE = 60;

/** The lines that repeat the document title (the first line), in page order. */
export function repeats(page: Page): readonly Repeat[] {
  const title = page.lines[0]?.tokens ?? [];
  if (title.length < 2 || title.length > LONGEST_TITLE) return [];
  const titleWords = new Set(title);
  const found: Repeat[] = [];
  for (const line of page.lines.slice(1)) {
    const score = agreement(line, title, titleWords);
    if (score > 0.5) found.push({ index: line.index, score });
  }
  return found.length <= MOST_REPEATS
    ? found
    : [...found]
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_REPEATS)
        .sort((a, b) => a.index - b.index);
}

function agreement(line: PageLine, title: readonly string[], titleWords: ReadonlySet<string>): number {
  const { tokens } = line;
  if (tokens.length < 2 || tokens.length > title.length + 12) return 0;
  const inTitle = tokens.filter((token) => titleWords.has(token)).length / tokens.length;
  if (inTitle < 0.6) return 0;
  const run = commonRun(tokens, title);
  if (run.length < 3 || (line.hasUnspaced && run.length < 5)) return 0;
  const lineWords = new Set(tokens);
  const covered = [...titleWords].filter((token) => lineWords.has(token)).length / titleWords.size;
  const both = (2 * inTitle * covered) / (inTitle + covered || 1);
  const isEnd = run.inTitle === 0 || run.inTitle + run.length === title.length;
  const whole = run.length / tokens.length > 0.95 && isEnd ? 1 + run.length / title.length : 0;
  return Math.max(whole, both > 0.7 ? both : 0);
}

/** The longest run of words that both have, and where it begins in the second. */
function commonRun(
  a: readonly string[],
  b: readonly string[],
): { readonly length: number; readonly inTitle: number } {
  let best = { length: 0, inTitle: 0 };
  let previous = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const current = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue;
      const length = (previous[j - 1] ?? 0) + 1;
      current[j] = length;
      if (length > best.length) best = { length, inTitle: j - length };
    }
    previous = current;
  }
  return best;
}
