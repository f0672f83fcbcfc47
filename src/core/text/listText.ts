import { LOCALE } from './locale';

const format = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** Things in one row of words: "the star, the note and 2 highlights". */
export function listText(things: readonly string[]): string {
  return format.format(things);
}
