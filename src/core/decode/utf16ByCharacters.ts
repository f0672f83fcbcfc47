import { decodeAll } from './decodeAll';

const SAMPLE_BYTES = 4096;
const LEAST_BYTES = 40;
const LEAST_SHARE = 0.9;
/** What East Asian text is made of: Latin, its punctuation, kana, the first Chinese characters, hangul, wide forms. */
const EXPECTED = /[\t\n\r\u0020-\u007e\u2010-\u203b\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]/u;
/** The same bytes the other way round seldom give these. */
const TELLING = /[\t\n\r\u0020-\u007e\u3000-\u30ff\uff01-\uff5e]|的|一|是|不|了|人|在|有|我/u;
const LEAST_TELLING = 0.04;

/**
 * UTF-16 without a byte order mark and with hardly an ASCII character in it, as East Asian pages are: known by what it
 * reads as. Null for anything else.
 */
export function utf16ByCharacters(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < LEAST_BYTES || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  // Files of one-byte and multi-byte encodings have line ends and spaces, which here stand beside a NUL.
  if (!sample.includes(0)) return null;
  const le = tellingShare(decodeAll(sample, 'utf-16le'));
  const be = tellingShare(decodeAll(sample, 'utf-16be'));
  if (Math.max(le, be) < LEAST_TELLING || Math.min(le, be) * 2 > Math.max(le, be)) return null;
  return le > be ? 'utf-16le' : 'utf-16be';
}

/** Share of characters that the other byte order seldom gives; 0 when the text is no East Asian text at all. */
function tellingShare(text: string): number {
  let expected = 0;
  let telling = 0;
  for (const character of text) {
    if (EXPECTED.test(character)) expected += 1;
    if (TELLING.test(character)) telling += 1;
  }
  return expected < text.length * LEAST_SHARE ? 0 : telling / text.length;
}
