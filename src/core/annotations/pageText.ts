import { folded, lines } from '../extract/lines';

/**
 * The text of an original as highlights see it: its lines that are not empty, white space folded, each ended by a line
 * break. It depends on the original alone, not on what extraction makes of it.
 */
export interface PageText {
  readonly text: string;
  /** Where each line of the original begins in it, by number from 1; -1 for an empty line. */
  readonly starts: readonly number[];
}

/** The {@link PageText} of the text of an original. */
export function pageText(original: string): PageText {
  const starts: number[] = [-1];
  const parts: string[] = [];
  let length = 0;
  for (const line of lines(original)) {
    const text = folded(line.text);
    starts.push(text === '' ? -1 : length);
    if (text === '') continue;
    parts.push(text, '\n');
    length += text.length + 1;
  }
  return { text: parts.join(''), starts };
}

/** A line of the original, by its number from 1: its text, and where it begins. Null when it is empty or not there. */
export function lineAt({ text, starts }: PageText, number: number): { text: string; from: number } | null {
  const from = starts[number] ?? -1;
  return from < 0 ? null : { text: text.slice(from, text.indexOf('\n', from)), from };
}
