/** One line of an original. */
export interface Line {
  /** Counts from 1. */
  readonly number: number;
  /** The line without the white space around it; '' for an empty line. */
  readonly text: string;
  /** Where `text` begins in the line, in UTF-16 units: spans are given in the line as it stands. */
  readonly start: number;
}

const ENDING = /\r\n|\r|\n/u;
const LEADING = /^[\s\u200b\u2060\ufeff]*/u;

/** All lines of a text, empty ones too. Ends of line may be LF, CRLF or CR, and be mixed. */
export function lines(text: string): readonly Line[] {
  return text.split(ENDING).map((raw, index) => {
    const number = index + 1;
    if (raw === '' || (isPrinted(raw.charCodeAt(0)) && isPrinted(raw.charCodeAt(raw.length - 1))))
      return { number, text: raw, start: 0 };
    const start = LEADING.exec(raw)?.[0].length ?? 0;
    return { number, text: trimEnd(raw.slice(start)), start };
  });
}

/** True for the ASCII characters that leave ink: by far the most lines begin and end in one, and need no trimming. */
function isPrinted(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** `trimEnd` that also takes zero-width spaces; by hand, since a pattern would be quadratic in runs of blanks. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\u200b\u2060\ufeff]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const UNFOLDED = /[^\S ]|^ | $| {2}/u;

/** The text as a reader shows it: runs of white space are one space. */
export function folded(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}
