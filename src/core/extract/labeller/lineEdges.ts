import { CHAR, CLASS_OF } from './charClass';

/** How a line ends or begins; the values are feature bins. */
export const END = {
  letter: 0,
  stop: 1,
  colon: 2,
  comma: 3,
  ellipsis: 4,
  question: 5,
  exclamation: 6,
  quote: 7,
  other: 8,
} as const;
export const START = {
  other: 0,
  bullet: 1,
  digit: 2,
  quote: 3,
  lower: 4,
  upper: 5,
  open: 6,
  letter: 7,
} as const;

/** How a text that begins with this code unit begins. */
export function startKind(code: number): number {
  switch (CLASS_OF[code]) {
    case CHAR.dash:
    case CHAR.bar:
      return START.bullet;
    case CHAR.digit:
      return START.digit;
    case CHAR.quote:
      return START.quote;
    case CHAR.lower:
      return START.lower;
    case CHAR.upper:
      return START.upper;
    case CHAR.open:
      return START.open;
    case CHAR.letter:
    case CHAR.ideograph:
      return START.letter;
    default:
      return code === 0x2a ? START.bullet : START.other;
  }
}

/** How the text up to `end` ends, closing quotes and brackets after a full stop not counted. */
export function endKind(line: string, start: number, end: number): number {
  let at = end - 1;
  const last = CLASS_OF[line.charCodeAt(at)];
  while (at > start && end - at < 6) {
    const kind = CLASS_OF[line.charCodeAt(at)];
    if (kind !== CHAR.quote && kind !== CHAR.close && kind !== CHAR.space) break;
    at--;
  }
  const code = line.charCodeAt(at);
  const kind = CLASS_OF[code];
  if (code === 0x2026 || (code === 0x2e && line.charCodeAt(at - 1) === 0x2e)) return END.ellipsis;
  if (code === 0x3f || code === 0xff1f || code === 0x61f) return END.question;
  if (code === 0x21 || code === 0xff01) return END.exclamation;
  if (kind === CHAR.stop || kind === CHAR.wideStop) return END.stop;
  if (last === CHAR.quote || last === CHAR.close) return END.quote;
  if (kind === CHAR.colon) return END.colon;
  if (kind === CHAR.comma) return END.comma;
  return kind !== undefined && kind >= CHAR.lower && kind <= CHAR.ideograph ? END.letter : END.other;
}
