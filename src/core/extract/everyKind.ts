/** Characters of each kind that are told apart in a line, in the places where it matters. */
const EVERY_KIND =
  'Ab: c1 İx 12 12345 1a a\u0301 字字。𠀀 x\u00ady a\u200b “Q.” She. (no!) “aB” a.B ab: c, d; @ab www.ab.com | – … x';
/** V8 notes nothing of the first eight. */
const TIMES = 12;

/**
 * Lets `read` see one character of each kind before it sees a page. V8 compiles a function for what it has met in it; a
 * digit or an ideograph met for the first time deep inside an import makes it compile the function anew, each time.
 */
export function acquaint(read: (line: string) => unknown): void {
  for (let n = 0; n < TIMES; n++) read(EVERY_KIND);
}
