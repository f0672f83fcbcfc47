import type { DecodedAs } from '../../article';
import { decodeAll } from '../decodeAll';
import type { Encoding } from '../encodings';
import { ONE_BYTE } from './languages';
import { MANY_BYTES, manyByteScore } from './manyBytes';
import { oneByteScore } from './oneByte';

/** An encoding and how sure it is. */
export interface Guess extends DecodedAs {
  readonly encoding: Encoding;
}

/** Enough to know any encoding by; more would only take time. */
const SAMPLE_BYTES = 6144;
/** Bytes of a line that are read beside the first one beyond ASCII. */
const LINE_BYTES = 2000;
/** How far ahead of the next encoding, as a natural logarithm, is a sign of certainty; found with measure:encodings. */
const LEAD_SCALE = 7;
const MOST_CERTAIN = 0.98;
const LEAST_CERTAIN = 0.2;

/**
 * The encoding that makes most of bytes that are not UTF-8: how likely each is, by the letters and characters that its
 * languages use most (in the manner of composite encoding detection, Li and Momoi 2001). Encodings that read the
 * bytes alike are one: the first of them is named. Certainty says how far the next one is behind.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const sample = sampleOf(bytes);
  const scored: { encoding: Encoding; score: number }[] = [
    ...ONE_BYTE.map((one) => ({ encoding: one.encoding, score: oneByteScore(sample, one) })),
    ...MANY_BYTES.map((one) => ({ encoding: one.encoding, score: manyByteScore(sample, one) })),
  ].sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return { encoding: 'windows-1252', certainty: LEAST_CERTAIN };
  const text = decodeAll(sample, best.encoding);
  const next = scored.find((one) => one !== best && decodeAll(sample, one.encoding) !== text);
  const lead = next === undefined ? Number.POSITIVE_INFINITY : best.score - next.score;
  const certainty = MOST_CERTAIN * (1 - Math.exp(-lead / LEAD_SCALE));
  return { encoding: best.encoding, certainty: Math.max(LEAST_CERTAIN, Number(certainty.toFixed(2))) };
}

/** Lines with bytes beyond ASCII, up to some length; of a very long line what surrounds the first of them. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  let at = bytes.findIndex((byte) => byte >= 0x80);
  while (at >= 0 && at < bytes.length && length < SAMPLE_BYTES) {
    const begin = Math.max(lineBegin(bytes, at), at - LINE_BYTES);
    const end = lineEnd(bytes, at, Math.min(bytes.length, at + LINE_BYTES));
    const part = bytes.subarray(begin, Math.min(end, begin + SAMPLE_BYTES - length));
    sample.set(part, length);
    length += part.length;
    at = end;
    while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  }
  return sample.subarray(0, length);
}

function lineBegin(bytes: Uint8Array, at: number): number {
  const before = bytes.lastIndexOf(0x0a, at);
  return before + 1;
}

function lineEnd(bytes: Uint8Array, at: number, limit: number): number {
  for (let i = at; i < limit; i += 1) if (bytes[i] === 0x0a) return i + 1;
  return limit;
}
