import { scanPage } from './labeller/scanPage';
import { onScratch } from './labeller/scratch';
import { measure } from './measure';
import { readPage } from './page';

/** Characters of each kind that are told apart in a line, in the places where it matters. */
const EVERY_KIND =
  'Ab: c1 İx 12 12345 1a a\u0301 字字。𠀀 x\u00ady a\u200b “Q.” She. (no!) “aB” a.B ab: c, d; @ab www.ab.com | – … x';
/** V8 notes nothing of the first eight. */
const TIMES = 12;

/**
 * Lets all that reads lines see one character of each kind before it sees a page, in a thread that will see many. V8
 * compiles a function for what it has met in it; a digit met for the first time deep inside an import, or an ideograph,
 * which is half a word and so the first number of a line that is no integer, makes it compile the function anew, each time.
 */
export function meetEveryKind(): void {
  for (const read of [measure, (line: string) => onScratch(() => scanPage([line])), readPage])
    for (let n = 0; n < TIMES; n++) read(EVERY_KIND);
}
