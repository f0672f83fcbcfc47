import names from './dateNames.json';
import { foldName } from './foldName';

const MONTHS = new Map<string, number>(Object.entries(names.months.common));
const WEEKDAYS = new Map<string, number>(Object.entries(names.weekdays.common));
const DIFFERING: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  names.months.differing;
/** The months that a word names in some languages only. */
const OTHER_MONTHS: ReadonlyMap<string, readonly (readonly [month: number, languages: readonly string[]])[]> =
  new Map(
    Object.entries(DIFFERING).map(([word, months]) => [
      word,
      Object.entries(months).map(([month, languages]) => [Number(month), languages] as const),
    ]),
  );
/** "In January" is one word in Hebrew. */
const HEBREW_IN = /^ב(?=[\u05d0-\u05ea]{3})/u;
/** Shorter weekday names are everyday words in some language. */
const SHORTEST_WEEKDAY = 3;

/** The month (1-12) a word names in any of the languages of the table; `language` settles where they differ. */
export function monthNamed(word: string, language: string | null): number | null {
  if (word.length < 2 || word.length > 16) return null;
  const key = foldName(word).replace(HEBREW_IN, '');
  if (language !== null)
    for (const [month, languages] of OTHER_MONTHS.get(key) ?? [])
      if (languages.includes(language)) return month;
  return MONTHS.get(key) ?? null;
}

/** The weekday (0 = Sunday) a word names in any of the languages of the table. */
export function weekdayNamed(word: string): number | null {
  if (word.length < SHORTEST_WEEKDAY || word.length > 20) return null;
  const key = foldName(word);
  return key.length < SHORTEST_WEEKDAY ? null : (WEEKDAYS.get(key) ?? null);
}
