import type { DecodedAs } from '../article';
import { binaryKind, looksBinary } from './binary';
import { byteOrderMark } from './byteOrderMark';
import { utf16ByPattern } from './utf16ByPattern';
import { decodeUtf32 } from './utf32';
import { decodeWindows1252 } from './windows1252';

/** What the bytes of a file turned out to be: text and how it was read, or no text at all and why. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly decodedAs: DecodedAs }
  | {
      readonly kind: 'binary';
      /** Goes on after "it": "begins like a JPEG image". */
      readonly detail: string;
    };

/** Windows-1252 is what is left when nothing else fits; right for most old western pages. */
const LEGACY_CERTAINTY = 0.5;
const UTF16_BY_PATTERN_CERTAINTY = 0.9;

/**
 * The text of a file's bytes: by its byte order mark, as UTF-16 if every other byte is NUL, as strict UTF-8, else
 * as windows-1252. Files that begin like another format, or are full of control bytes, are binary. Never throws.
 * A mark is not part of the text; line ends are left as they are.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return text(bytes.subarray(mark.length), mark.encoding, 1);
  const format = binaryKind(bytes);
  if (format !== null) return { kind: 'binary', detail: `begins like ${format}` };
  const utf16 = utf16ByPattern(bytes);
  if (utf16 !== null) return text(bytes, utf16, UTF16_BY_PATTERN_CERTAINTY);
  if (looksBinary(bytes)) return { kind: 'binary', detail: 'holds bytes that no text has' };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { kind: 'text', text: utf8, decodedAs: { encoding: 'utf-8', certainty: 1 } };
  const legacy = { encoding: 'windows-1252', certainty: LEGACY_CERTAINTY };
  return { kind: 'text', text: decodeWindows1252(bytes), decodedAs: legacy };
}

function text(bytes: Uint8Array, encoding: string, certainty: number): Decoded {
  const decoded = encoding.startsWith('utf-32')
    ? decodeUtf32(bytes, encoding === 'utf-32le')
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { kind: 'text', text: decoded, decodedAs: { encoding, certainty } };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
