import { byteOrderMark } from '../decode/byteOrderMark';
import { type Decoded, decode, decodeChosen } from '../decode/decode';
import { type Encoding, encodingNamed } from '../decode/encodings';

const HEAD_BYTES = 4096;
const CHARSET =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([a-z0-9_:.-]{2,40})/iu;
const STATED_CERTAINTY = 0.95;

/**
 * The text of a saved web page's bytes: by its byte order mark, as UTF-8 where that is valid (browsers save so and
 * leave the old statement in), else in the encoding that the page states, else as {@link decode} finds out.
 */
export function decodeHtml(bytes: Uint8Array, decoded = decode(bytes)): Decoded {
  if (decoded.kind === 'binary' || decoded.decodedAs.certainty === 1 || byteOrderMark(bytes) !== null)
    return decoded;
  const stated = statedEncoding(bytes);
  // A statement in ASCII, of UTF-16 or of what is no valid UTF-8, is wrong.
  if (stated === null || stated.startsWith('utf-')) return decoded;
  const chosen = decodeChosen(bytes, stated);
  if (chosen?.kind !== 'text' || chosen.text.includes('\ufffd')) return decoded;
  return { ...chosen, decodedAs: { encoding: stated, certainty: STATED_CERTAINTY } };
}

function statedEncoding(bytes: Uint8Array): Encoding | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const found = CHARSET.exec(head);
  const name = found?.[1] ?? found?.[2];
  return name === undefined ? null : encodingNamed(name);
}
