import { monthNamed } from './dateNames';

/** A run of digits or of letters in a line, with what stands between it and the run before. */
export interface Piece {
  readonly isNumber: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The characters between the previous piece and this one; for the first, all before it. */
  readonly gap: string;
}

const RUN = /\d+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const BEYOND_ASCII = /[\u0080-\uffff]/u;
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/gu;
const FOREIGN_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Digits of other scripts as 0-9, full-width marks as plain ones; the length does not change. */
export function plainDigits(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text
    .replace(FOREIGN_DIGITS, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = FOREIGN_ZEROS.find((start) => code >= start && code < start + 10) ?? 0x30;
      return String(code - zero);
    })
    .replace(/[\u00a0\u2000-\u200f\u202f\u3000]/gu, ' ')
    .replace(/：/gu, ':')
    .replace(/／/gu, '/');
}

/** A year with the day of the next date behind it, where a page writes two dates without a blank ("20232. May 2023"). */
const YEAR_AND_DAY = /^((?:19|20)\d{2})\d{1,2}$/u;
const DATE_GOES_ON = /^(?:\.?\s?(\p{L}{3,12})(?!\p{L})|[./-]\d{1,2}[./-](?:19|20)\d{2})/u;
const LONGEST_GOING_ON = 16;

function dateGoesOn(rest: string): boolean {
  const found = DATE_GOES_ON.exec(rest);
  return found !== null && (found[1] === undefined || monthNamed(found[1], null) !== null);
}

/** The runs of a line in order. Years are cut from a day that is glued to them. CJK unit characters stand alone, so that 2023年9月14日 is six pieces. */
export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let last = 0;
  const push = (start: number, end: number, isNumber: boolean): void => {
    found.push({ isNumber, text: text.slice(start, end), start, end, gap: text.slice(last, start) });
    last = end;
  };
  for (const match of text.matchAll(RUN)) {
    const { index } = match;
    const run = match[0];
    const end = index + run.length;
    const isGlued = YEAR_AND_DAY.test(run) && dateGoesOn(text.slice(end, end + LONGEST_GOING_ON));
    if (isGlued) {
      push(index, index + 4, true);
      push(index + 4, end, true);
    } else if (/^\d/u.test(run)) push(index, end, true);
    else if (/^[年月日년월일]/u.test(run) && run.length > 1) {
      push(index, index + 1, false);
      push(index + 1, index + run.length, false);
    } else push(index, index + run.length, false);
  }
  return found;
}
