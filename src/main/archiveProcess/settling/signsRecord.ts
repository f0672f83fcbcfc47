import { Buffer } from 'node:buffer';
import { type ArticleId, isArticleId } from '../../../core/article';
import type { PageSigns } from '../../../core/profile/pageSigns';
import { crc32 } from '../../crc32';

const HEAD_BYTES = 8;
const FIXED_BYTES = 16 + 2 + 4 + 4;

/** The signs of one article; null for one without (its source is not known, or it can't be read). */
export interface SignsOf {
  readonly id: ArticleId;
  readonly signs: PageSigns | null;
}

/** One record of the file of signs: length, check sum, and what they are of. */
export function toRecord({ id, signs }: SignsOf): Buffer {
  const source = Buffer.from(signs?.source ?? '', 'utf8');
  const story = signs?.story ?? new Int32Array(0);
  const rest = signs?.rest ?? new Int32Array(0);
  const length = FIXED_BYTES + source.length + 4 * (story.length + rest.length);
  const record = Buffer.alloc(HEAD_BYTES + length);
  record.writeUInt32LE(length, 0);
  record.write(id, HEAD_BYTES, 'hex');
  let at = record.writeUInt16LE(source.length, HEAD_BYTES + 16);
  at = record.writeUInt32LE(story.length, at);
  at = record.writeUInt32LE(rest.length, at);
  at += source.copy(record, at);
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
  const sourceBytes = body.readUInt16LE(16);
  const counts = [body.readUInt32LE(18), body.readUInt32LE(22)] as const;
  const [story, rest] = counts;
  if (!isArticleId(id) || FIXED_BYTES + sourceBytes + 4 * (story + rest) !== body.length) return null;
  if (sourceBytes === 0) return { id, signs: null };
  let at = FIXED_BYTES + sourceBytes;
  const keys = (count: number) => {
    const read = new Int32Array(count);
    for (let n = 0; n < count; n += 1, at += 4) read[n] = body.readInt32LE(at);
    return read;
  };
  const source = body.toString('utf8', FIXED_BYTES, FIXED_BYTES + sourceBytes);
  return { id, signs: { source, story: keys(story), rest: keys(rest) } };
}
