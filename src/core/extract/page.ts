import { ageIn, canHoldAge, isAgeLine } from './age';
import type { Mention } from './dates/mention';
import { mentions } from './dates/mentions';
import { MAX_LINES } from './labeller/pageScan';
import { frequentWords, language as guessLanguage, type LanguageGuess } from './language';
import { type Line, lines as splitLines } from './lines';
import { type Measure, measure } from './measure';
import { remembered } from './remembered';
import { type Signs, signsOf } from './signs';

/** What a line's text tells of it on any page. */
interface LineText extends Measure {
  /** The words joined, to tell whether two lines say the same. */
  readonly key: string;
  readonly signs: Signs;
  /** True when the line says how old something is and hardly more. */
  readonly isAge: boolean;
  readonly hasAge: boolean;
}

/** A line with something on it, and what can be known of it before the page is understood. */
export interface PageLine extends LineText {
  /** Place among the page's lines that are not empty, from 0. */
  readonly index: number;
  /** The line's number in the original, from 1. */
  readonly number: number;
  readonly text: string;
  /** Offset of `text` in the original's line. */
  readonly start: number;
  readonly blanksBefore: number;
  /** Share of frequent words of the page's language (or of the page's own frequent short words). */
  readonly functionShare: number;
  readonly dates: readonly Mention[];
  /** How often this line stands on the page. */
  readonly copies: number;
  /** Reads like running text: words enough, sentence end, function words. */
  readonly isProse: boolean;
}

/** A text as the rules see it. */
export interface Page {
  /** Every line of the original, empty ones too. */
  readonly all: readonly Line[];
  /** The lines that are not empty, but for those far behind the end of any article. */
  readonly lines: readonly PageLine[];
  readonly language: LanguageGuess;
}

const SIGN_WORDS_LIMIT = 60;
const DATE_CHARS_LIMIT = 700;
const AGE_WORDS_LIMIT = 40;
/** A line with fewer of its words in the list of its language is also held against the page's own short words. */
const ENOUGH_SHARE = 0.15;
const LEAST_FUNCTION_SHARE = 0.12;
const LEAST_UNSPACED_SHARE = 0.06;
/** The page's own short words are looked for in so many lines, so many words of each, up to so many letters. */
const OWN_LINES = 400;
const OWN_TOKENS = 200;
const OWN_LENGTH = 5;
const UNSPACED_PARTICLES = /[のはをがにでとも。、，了的是在他她有和这我们說说ที่และในของ]/gu;

/** Reads a text into measured lines. Linear in its length. */
export function readPage(text: string): Page {
  const all = splitLines(text);
  const filled = firstFilled(all);
  const measures = filled.map((line) => textOf(line.text));
  const language = guessLanguage(
    filled.map((line) => line.text),
    measures,
  );
  const frequent = frequentWords(language.language);
  const own = ownFunctionWords(measures);
  const copies = countOf(measures.map(({ key }) => key));
  const lines = filled.map((line, index): PageLine => {
    const one = measures[index] ?? textOf(line.text);
    const { key } = one;
    const previous = index > 0 ? (filled[index - 1]?.number ?? 0) : 0;
    const listed = share(one, frequent, line.text);
    const isPlainlyProse = listed >= ENOUGH_SHARE || one.words < 4;
    const functionShare = isPlainlyProse ? listed : Math.max(listed, share(one, own, line.text));
    // Written out: a spread of so many properties is an object that is slow to make and to read.
    return {
      tokens: one.tokens,
      words: one.words,
      hasUnspaced: one.hasUnspaced,
      letters: one.letters,
      uppers: one.uppers,
      digits: one.digits,
      capitalShare: one.capitalShare,
      sentences: one.sentences,
      ending: one.ending,
      index,
      number: line.number,
      text: line.text,
      start: line.start,
      blanksBefore: line.number - previous - 1,
      key,
      signs: one.signs,
      functionShare,
      dates: line.text.length <= DATE_CHARS_LIMIT ? datesIn(line.text, language.language) : [],
      isAge: one.isAge,
      hasAge: one.hasAge,
      copies: key === '' ? 1 : (copies.get(key) ?? 1),
      isProse: isProse(one, functionShare),
    };
  });
  return { all, lines, language };
}

const textOf = remembered((text: string): LineText => {
  const one = measure(text);
  const { tokens, words } = one;
  const canBeAge = words <= AGE_WORDS_LIMIT && canHoldAge(tokens);
  return {
    tokens,
    words,
    hasUnspaced: one.hasUnspaced,
    letters: one.letters,
    uppers: one.uppers,
    digits: one.digits,
    capitalShare: one.capitalShare,
    sentences: one.sentences,
    ending: one.ending,
    key: tokens.length > 200 ? '' : tokens.join(' '),
    signs: words <= SIGN_WORDS_LIMIT ? signsOf(tokens, text) : { all: 0, opening: 0 },
    isAge: canBeAge && words <= 12 && isAgeLine(text),
    hasAge: canBeAge && ageIn(text) !== null,
  };
});

const DATES_IN = new Map<string | null, (text: string) => readonly Mention[]>();

/** The dates of a line. Objects of its own, also where another line says the same: they are told apart by it. */
function datesIn(text: string, language: string | null): readonly Mention[] {
  const known = DATES_IN.get(language) ?? remembered((line: string) => mentions(line, language));
  DATES_IN.set(language, known);
  return known(text).map((one) => ({ ...one }));
}

/** The first lines with something on them; as many as the labeller reads. */
function firstFilled(all: readonly Line[]): readonly Line[] {
  const filled: Line[] = [];
  for (const line of all) {
    if (line.text === '') continue;
    if (filled.length === MAX_LINES) break;
    filled.push(line);
  }
  return filled;
}

function isProse({ words, ending, hasUnspaced }: Measure, functionShare: number): boolean {
  const least = hasUnspaced ? LEAST_UNSPACED_SHARE : LEAST_FUNCTION_SHARE;
  return words >= 9 && functionShare >= least && (ending === 'stop' || words >= 25) && ending !== 'ellipsis';
}

function share(one: Measure, words: ReadonlySet<string>, text: string): number {
  if (one.tokens.length === 0) return 0;
  if (one.hasUnspaced)
    return (text.slice(0, 2000).match(UNSPACED_PARTICLES)?.length ?? 0) / Math.min(one.tokens.length, 2000);
  let hits = 0;
  for (const token of one.tokens) if (words.has(token)) hits++;
  return hits / one.tokens.length;
}

/** Short words that stand in at least a fifth of the page's long lines: its function words in any language. */
function ownFunctionWords(measures: readonly Measure[]): ReadonlySet<string> {
  const counts = new Map<string, { lines: number; last: number }>();
  let long = 0;
  for (const { words, tokens } of measures) {
    if (words < 12) continue;
    if (long === OWN_LINES) break;
    long++;
    const end = Math.min(OWN_TOKENS, tokens.length);
    for (let i = 0; i < end; i++) {
      const token = tokens[i] ?? '';
      if (token.length > OWN_LENGTH) continue;
      const known = counts.get(token);
      if (known === undefined) counts.set(token, { lines: 1, last: long });
      else if (known.last !== long) {
        known.lines++;
        known.last = long;
      }
    }
  }
  const least = Math.max(2, long * 0.2);
  const own = new Set<string>();
  for (const [token, { lines }] of counts) if (lines >= least) own.add(token);
  return own;
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
