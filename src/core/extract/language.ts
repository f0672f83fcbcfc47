import { LANGUAGE_WORDS } from './languageWords';
import type { Measure } from './measure';

/** The language of a page and why: by its frequent words, or by its script where only one language has it. */
export interface LanguageGuess {
  /** ISO 639-1, null when there is too little text to tell. */
  readonly language: string | null;
  readonly rule: 'frequentWords' | 'script' | 'tooShort';
  /** Share of the words that are frequent ones of that language. */
  readonly share: number;
}

const CODES = Object.keys(LANGUAGE_WORDS);
/** The languages that have a word among their frequent ones, as places in {@link CODES}. */
const WORD_LANGUAGES = new Map<string, number[]>();
const WORDS_OF = new Map<string, ReadonlySet<string>>();
Object.entries(LANGUAGE_WORDS).forEach(([language, words], place) => {
  const list = words.split(' ');
  WORDS_OF.set(language, new Set(list));
  for (const word of list) WORD_LANGUAGES.set(word, [...(WORD_LANGUAGES.get(word) ?? []), place]);
});
const NO_WORDS: ReadonlySet<string> = new Set();
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/gu],
  ['ko', /[\uac00-\ud7a3]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['th', /[\u0e01-\u0e5b]/gu],
  ['lo', /[\u0e81-\u0edf]/gu],
  ['km', /[\u1780-\u17ff]/gu],
  ['my', /[\u1000-\u109f]/gu],
  ['bn', /[\u0981-\u09fe]/gu],
  ['ta', /[\u0b82-\u0bfa]/gu],
  ['te', /[\u0c00-\u0c7f]/gu],
  ['gu', /[\u0a81-\u0aff]/gu],
  ['pa', /[\u0a01-\u0a76]/gu],
  ['ml', /[\u0d00-\u0d7f]/gu],
  ['kn', /[\u0c80-\u0cff]/gu],
  ['si', /[\u0d81-\u0df4]/gu],
  ['am', /[\u1200-\u139f]/gu],
  ['ka', /[\u10a0-\u10ff]/gu],
  ['hy', /[\u0531-\u058f]/gu],
  ['he', /[\u05d0-\u05ea]/gu],
];
/** Letters of all the scripts above: most pages have none, and one look tells. */
const OWN_SCRIPT =
  /[\u0531-\u058f\u05d0-\u05ea\u0900-\u10ff\u1200-\u139f\u1780-\u17ff\u3041-\u9fff\uac00-\ud7a3]/u;
const ANY_RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTER = /\p{L}/gu;
/** Only so much of a page is looked at: it decides long before. */
const SAMPLE_CHARS = 6000;
const SAMPLE_WORDS = 600;
const LEAST_HITS = 6;

/** The language of a page, judged by its longer lines (menus are often in another). */
export function language(texts: readonly string[], measures: readonly Measure[]): LanguageGuess {
  const byScript = scriptLanguage(texts, measures);
  if (byScript) return byScript;
  const hits = new Uint32Array(CODES.length);
  /** The languages met, in that order: of two with as many words the one met first is taken. */
  const met: number[] = [];
  let total = 0;
  for (const minimum of [8, 3]) {
    for (const { words, tokens } of measures) {
      if (words < minimum || total > SAMPLE_WORDS) continue;
      total += tokens.length;
      for (const token of tokens) {
        const places = WORD_LANGUAGES.get(token);
        if (places === undefined) continue;
        for (const place of places) {
          const count = hits[place] ?? 0;
          if (count === 0) met.push(place);
          hits[place] = count + 1;
        }
      }
    }
    if (total >= 20) break;
  }
  let best: string | null = null;
  let most = 0;
  for (const place of met) {
    const count = hits[place] ?? 0;
    if (count <= most) continue;
    best = CODES[place] ?? null;
    most = count;
  }
  if (best === null || most < LEAST_HITS || most / total < 0.06)
    return { language: null, rule: 'tooShort', share: 0 };
  return { language: best, rule: 'frequentWords', share: most / total };
}

function scriptLanguage(texts: readonly string[], measures: readonly Measure[]): LanguageGuess | null {
  const sample = longestFirst(texts, measures).join(' ').slice(0, SAMPLE_CHARS);
  if (!OWN_SCRIPT.test(sample)) return null;
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters < 12) return null;
  for (const [code, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share > (code === 'ja' ? 0.1 : 0.4)) return { language: code, rule: 'script', share };
  }
  return null;
}

function longestFirst(texts: readonly string[], measures: readonly Measure[]): readonly string[] {
  const long = texts.filter((_, index) => (measures[index]?.words ?? 0) >= 8);
  return (long.length > 0 ? long : texts).slice(0, 60).map((text) => text.slice(0, 400));
}

/** The frequent words of a language; empty for one that is told by its script. */
export function frequentWords(code: string | null): ReadonlySet<string> {
  return (code === null ? undefined : WORDS_OF.get(code)) ?? NO_WORDS;
}

/** Right to left if most letters are of a script written so. */
export function direction(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE_CHARS);
  if (!ANY_RTL.test(sample)) return 'ltr';
  const rtl = sample.match(RTL)?.length ?? 0;
  const letters = sample.match(LETTER)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
