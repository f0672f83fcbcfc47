import { Buffer } from 'node:buffer';
import { type ArticleId, isArticleId } from '../../../core/article';
import type { PageSigns } from '../../../core/profile/pageSigns';
import { crc32 } from '../../crc32';

const HEAD_BYTES = 8;
const FIXED_BYTES = 16 + 2 + 2 + 4 + 4;

/** The signs of one article; null for one without (nothing tells its source, or it can't be read). */
export interface SignsOf {
  readonly id: ArticleId;
  readonly signs: PageSigns | null;
}

/** One record of the file of signs: length, check sum, and what they are of. */
export function toRecord({ id, signs }: SignsOf): Buffer {
  const source = Buffer.from(signs?.source ?? '', 'utf8');
  const host = Buffer.from(signs?.host ?? '', 'utf8');
  const story = signs?.story ?? new Int32Array(0);
  const rest = signs?.rest ?? new Int32Array(0);
  const length = FIXED_BYTES + source.length + host.length + 4 * (story.length + rest.length);
  const record = Buffer.alloc(HEAD_BYTES + length);
  record.writeUInt32LE(length, 0);
  record.write(id, HEAD_BYTES, 'hex');
  let at = record.writeUInt16LE(source.length, HEAD_BYTES + 16);
  at = record.writeUInt16LE(host.length, at);
  at = record.writeUInt32LE(story.length, at);
  at = record.writeUInt32LE(rest.length, at);
  at += source.copy(record, at);
  at += host.copy(record, at);
  for (const key of story) at = record.writeInt32LE(key, at);
  for (const key of rest) at = record.writeInt32LE(key, at);
  record.writeUInt32LE(crc32(record.subarray(HEAD_BYTES)), 4);
  return record;
}

/** The records from `from` on, up to the first that is torn or damaged. */
export function* recordsIn(bytes: Buffer, from: number): Generator<SignsOf> {
  let at = from;
  while (at + HEAD_BYTES + FIXED_BYTES <= bytes.length) {
    const length = bytes.readUInt32LE(at);
    const body = bytes.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length);
    if (body.length < length || crc32(body) !== bytes.readUInt32LE(at + 4)) return;
    const one = fromBody(body);
    if (one === null) return;
    yield one;
    at += HEAD_BYTES + length;
  }
}

function fromBody(body: Buffer): SignsOf | null {
  const id = body.toString('hex', 0, 16);
  const [sourceBytes, hostBytes] = [body.readUInt16LE(16), body.readUInt16LE(18)];
  const counts = [body.readUInt32LE(20), body.readUInt32LE(24)] as const;
  const [story, rest] = counts;
  const namesEnd = FIXED_BYTES + sourceBytes + hostBytes;
  if (!isArticleId(id) || namesEnd + 4 * (story + rest) !== body.length) return null;
  if (sourceBytes + hostBytes === 0) return { id, signs: null };
  let at = namesEnd;
  const keys = (count: number) => {
    const read = new Int32Array(count);
    for (let n = 0; n < count; n += 1, at += 4) read[n] = body.readInt32LE(at);
    return read;
  };
  const source = body.toString('utf8', FIXED_BYTES, FIXED_BYTES + sourceBytes) || null;
  const host = body.toString('utf8', FIXED_BYTES + sourceBytes, namesEnd) || null;
  return { id, signs: { source, host, story: keys(story), rest: keys(rest) } };
}
