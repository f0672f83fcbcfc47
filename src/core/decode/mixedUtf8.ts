import { decodeAll } from './decodeAll';
import type { Encoding } from './encodings';
import { guessEncoding } from './legacy/guessEncoding';

/** Text that is UTF-8 in part. `encoding` is `utf-8`, or `utf-8+` and that of the lines that are not. */
export interface MixedText {
  readonly text: string;
  readonly encoding: 'utf-8' | `utf-8+${Encoding}`;
  readonly certainty: number;
}

/** What one line is made of beyond ASCII: characters of UTF-8, the bytes they have, and bytes of no such character. */
interface LineCount {
  begin: number;
  end: number;
  characters: number;
  characterBytes: number;
  broken: number;
}

/** So many characters beyond ASCII, all of them valid, make a line UTF-8 by more than chance. */
const STRONG_LINE = 3;
/** So many of them in such lines, and such a share of all bytes beyond ASCII, make a file UTF-8 in part. */
const LEAST_CHARACTERS = 8;
const LEAST_SHARE = 0.1;
/** With such a share of valid bytes a file is UTF-8, and damaged. */
const DAMAGED_SHARE = 0.8;
const DAMAGED_CERTAINTY = 0.7;
const MIXED_CERTAINTY = 0.4;
/** Of the lines in another encoding, to guess which. */
const SAMPLE_BYTES = 32_768;

/**
 * Reads bytes that are UTF-8 line by line, except for some lines: those with a broken character or two (a file that
 * was cut, say) as UTF-8 with U+FFFD there, the others in the one encoding that makes most of them. Null when too
 * little is UTF-8: then the whole is in another encoding.
 */
export function decodeMixedUtf8(bytes: Uint8Array): MixedText | null {
  let strongCharacters = 0;
  let strongBytes = 0;
  let validBytes = 0;
  let high = 0;
  const sample = new Uint8Array(SAMPLE_BYTES);
  let sampled = 0;
  forEachLine(bytes, (line) => {
    validBytes += line.characterBytes;
    high += line.characterBytes + line.broken;
    if (line.broken === 0 && line.characters >= STRONG_LINE) {
      strongCharacters += line.characters;
      strongBytes += line.characterBytes;
    }
    if (isUtf8(line)) return;
    const part = bytes.subarray(line.begin, Math.min(line.end, line.begin + SAMPLE_BYTES - sampled));
    sample.set(part, sampled);
    sampled += part.length;
  });
  const isMixed = strongCharacters >= LEAST_CHARACTERS && strongBytes >= high * LEAST_SHARE;
  const isDamaged = validBytes >= high * DAMAGED_SHARE && high >= LEAST_CHARACTERS;
  if (!isMixed && !isDamaged) return null;
  if (sampled === 0)
    return { text: decodeAll(bytes, 'utf-8'), encoding: 'utf-8', certainty: DAMAGED_CERTAINTY };
  const { encoding } = guessEncoding(sample.subarray(0, sampled));
  return { text: readLines(bytes, encoding), encoding: `utf-8+${encoding}`, certainty: MIXED_CERTAINTY };
}

/** Reads a file of lines of UTF-8 and of another encoding, as {@link decodeMixedUtf8} does once it knows which. */
export function readLines(bytes: Uint8Array, other: Encoding): string {
  const parts: string[] = [];
  let begin = 0;
  let isOther = false;
  const take = (end: number): void => {
    if (end > begin) parts.push(decodeAll(bytes.subarray(begin, end), isOther ? other : 'utf-8'));
    begin = end;
  };
  forEachLine(bytes, (line) => {
    if (isUtf8(line) !== isOther) return;
    take(line.begin);
    isOther = !isOther;
  });
  take(bytes.length);
  return parts.join('');
}

function isUtf8({ broken, characters }: LineCount): boolean {
  return broken <= characters;
}

/** Calls `look` for each line in turn, always with the same object: a file may be a hundred million lines. */
function forEachLine(bytes: Uint8Array, look: (line: LineCount) => void): void {
  const line: LineCount = { begin: 0, end: 0, characters: 0, characterBytes: 0, broken: 0 };
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) {
      const length = characterLength(bytes, at);
      if (length > 0) line.characters += 1;
      else line.broken += 1;
      line.characterBytes += length;
      at += Math.max(1, length);
    } else at += 1;
    if (byte !== 0x0a && at < bytes.length) continue;
    line.end = at;
    look(line);
    line.begin = at;
    line.characters = 0;
    line.characterBytes = 0;
    line.broken = 0;
  }
}

/** The bytes of the UTF-8 character that begins here; 0 when none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let i = at + 1; i < at + length; i += 1) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
