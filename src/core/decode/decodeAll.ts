import type { Encoding } from './encodings';
import { decodeUtf32 } from './utf32';
import { decodeWindows1252 } from './windows1252';

/** All bytes as text in one encoding; what is none in it becomes U+FFFD. A byte order mark stays. Never throws. */
export function decodeAll(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
