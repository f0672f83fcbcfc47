import { charKind, DIGIT, INVISIBLE, LETTER, LOWER, MARK, OTHER, SPACE, UNSPACED, UPPER } from './charKind';

/** How a line ends. */
export type Ending = 'stop' | 'ellipsis' | 'colon' | 'comma' | 'open';

/** What can be counted in one line without knowing the page. */
export interface Measure {
  /** Lower-case words; a character of a script without spaces is a token of its own. */
  readonly tokens: readonly string[];
  /** Length in words of a spaced language: unspaced characters count half. */
  readonly words: number;
  readonly hasUnspaced: boolean;
  readonly letters: number;
  readonly uppers: number;
  readonly digits: number;
  /** Share of the words after the first that begin with a capital. */
  readonly capitalShare: number;
  readonly sentences: number;
  readonly ending: Ending;
}

/** A longer line is measured by its beginning, and its counts are scaled: one line can be a whole file. */
const MEASURED_CHARS = 8000;
const BEYOND_ASCII = /[\u0080-\uffff]/u;
const STOPS = '.!?…';
/** They end a sentence whatever follows. */
const WIDE_STOPS = '。！？؟।۔';
const COLONS = ':：';
const COMMAS = ',;，、،';
const CLOSING = /[)"'”’»“」』\]]/u;
const ELLIPSIS = /(?:\.\.\.|…)\s{0,4}(?:\[[^\s\]]{0,20}\])?$/u;
const STOP = /[.!?。！？؟।۔][)"'”’»“」』\]]{0,3}$/u;

/** Measures a line. Linear, and bounded for lines of any length. */
export function measure(line: string): Measure {
  const text = line.length > MEASURED_CHARS ? line.slice(0, MEASURED_CHARS) : line;
  const scale = line.length / Math.max(1, text.length);
  const { tokens, words, hasUnspaced, letters, uppers, digits, capitalShare, sentences } = count(text);
  return {
    tokens,
    words: words * scale,
    hasUnspaced,
    letters,
    uppers,
    digits,
    capitalShare,
    sentences: Math.round(sentences * scale),
    ending: endingOf(line),
  };
}

/** The lower-case words of a text, as {@link measure} counts them. */
export function tokens(text: string): readonly string[] {
  return count(text.length > MEASURED_CHARS ? text.slice(0, MEASURED_CHARS) : text).tokens;
}

function count(raw: string): Omit<Measure, 'ending'> {
  const text = BEYOND_ASCII.test(raw) ? raw.normalize('NFKC') : raw;
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length;
  const found: string[] = [];
  let unspaced = 0;
  let letters = 0;
  let uppers = 0;
  let digits = 0;
  let capitals = 0;
  let sentences = 0;
  let start = -1;
  let hasInvisible = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = charKind(code);
    if (kind >= LOWER && kind <= MARK) {
      if (start < 0) {
        start = i;
        if (kind === UPPER && found.length > 0) capitals++;
      }
      if (kind <= LETTER) letters++;
      if (kind === UPPER) uppers++;
      else if (kind === DIGIT) digits++;
    } else if (kind === INVISIBLE) hasInvisible = start >= 0;
    else {
      if (start >= 0) {
        const token = sameLength ? lower.slice(start, i) : text.slice(start, i).toLowerCase();
        found.push(hasInvisible ? withoutInvisible(token) : token);
        start = -1;
        hasInvisible = false;
      }
      if (kind === UNSPACED) {
        const width = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
        found.push(text.slice(i, i + width));
        unspaced++;
        letters++;
        i += width - 1;
      } else if (kind === OTHER && isSentenceEnd(text, i)) sentences++;
    }
  }
  if (start >= 0) {
    const token = sameLength ? lower.slice(start) : text.slice(start).toLowerCase();
    found.push(hasInvisible ? withoutInvisible(token) : token);
  }
  const after = found.length - unspaced - 1;
  return {
    tokens: found,
    words: found.length - unspaced * 0.5,
    hasUnspaced: unspaced > 0,
    letters,
    uppers,
    digits,
    capitalShare: after > 0 ? Math.min(1, capitals / after) : 0,
    sentences,
  };
}

function withoutInvisible(token: string): string {
  return [...token].filter((char) => charKind(char.charCodeAt(0)) !== INVISIBLE).join('');
}

function isSentenceEnd(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (WIDE_STOPS.includes(char)) return true;
  if (!STOPS.includes(char)) return false;
  let next = at + 1;
  while (next < text.length && CLOSING.test(text.charAt(next))) next++;
  return next >= text.length || charKind(text.charCodeAt(next)) === SPACE;
}

function endingOf(line: string): Ending {
  const last = charKind(line.charCodeAt(line.length - 1));
  if (last !== OTHER && last !== SPACE && last !== INVISIBLE) return 'open';
  const tail = line.slice(-40).trimEnd();
  if (ELLIPSIS.test(tail)) return 'ellipsis';
  if (STOP.test(tail)) return 'stop';
  const end = tail.charAt(tail.length - 1);
  if (end !== '' && COLONS.includes(end)) return 'colon';
  return end !== '' && COMMAS.includes(end) ? 'comma' : 'open';
}
