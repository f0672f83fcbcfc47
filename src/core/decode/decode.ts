import type { DecodedAs } from '../article';
import { binaryKind, looksBinary } from './binary';
import { byteOrderMark } from './byteOrderMark';
import { decodeAll } from './decodeAll';
import { type Encoding, encodingNamed } from './encodings';
import { guessEncoding } from './legacy/guessEncoding';
import { decodeMixedUtf8, readLines } from './mixedUtf8';
import { utf16ByCharacters } from './utf16ByCharacters';
import { utf16ByPattern } from './utf16ByPattern';

/** What the bytes of a file turned out to be: text and how it was read, or no text at all and why. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly decodedAs: DecodedAs }
  | {
      readonly kind: 'binary';
      /** Goes on after "it": "begins like a JPEG image". */
      readonly detail: string;
    };

const UTF16_BY_PATTERN_CERTAINTY = 0.9;
const MIXED = /^utf-8\+(.+)$/u;

/**
 * The text of a file's bytes: by its byte order mark, as UTF-16 if every other byte is NUL, as strict UTF-8, as lines
 * of UTF-8 among others, else in the legacy encoding that makes most of it. Files that begin like another format, or
 * are full of control bytes, are binary. Never throws. A mark is not part of the text; line ends are left as they are.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return text(decodeAll(bytes.subarray(mark.length), mark.encoding), mark.encoding, 1);
  const format = binaryKind(bytes);
  if (format !== null) return { kind: 'binary', detail: `begins like ${format}` };
  const utf16 = utf16ByPattern(bytes) ?? utf16ByCharacters(bytes);
  if (utf16 !== null) return text(decodeAll(bytes, utf16), utf16, UTF16_BY_PATTERN_CERTAINTY);
  if (looksBinary(bytes)) return { kind: 'binary', detail: 'holds bytes that no text has' };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return text(utf8, 'utf-8', 1);
  const mixed = decodeMixedUtf8(bytes);
  if (mixed !== null) return text(mixed.text, mixed.encoding, mixed.certainty);
  const { encoding, certainty } = guessEncoding(bytes);
  return text(decodeAll(bytes, encoding), encoding, certainty);
}

/**
 * The text of a file's bytes in an encoding that a person chose, by one of ENCODINGS or what {@link decode} named
 * before; certain, because it was chosen. Null for an encoding that is not read. A byte order mark of that encoding
 * is taken off. Never throws.
 */
export function decodeChosen(bytes: Uint8Array, chosen: string): Decoded | null {
  const other = MIXED.exec(chosen)?.[1];
  const encoding = encodingNamed(other ?? chosen);
  if (encoding === null) return null;
  if (other !== undefined) return text(readLines(bytes, encoding), `utf-8+${encoding}`, 1);
  return text(decodeAll(withoutMark(bytes, encoding), encoding), encoding, 1);
}

/** True for an encoding that {@link decodeChosen} reads. */
export function isChoosable(chosen: string): boolean {
  return encodingNamed(MIXED.exec(chosen)?.[1] ?? chosen) !== null;
}

function withoutMark(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const mark = byteOrderMark(bytes);
  return mark?.encoding === encoding ? bytes.subarray(mark.length) : bytes;
}

function text(decoded: string, encoding: string, certainty: number): Decoded {
  return { kind: 'text', text: decoded, decodedAs: { encoding, certainty } };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
