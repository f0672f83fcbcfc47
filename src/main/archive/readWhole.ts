import { createReadStream } from 'node:fs';

/** A file's bytes in pieces, up to `end` (exclusive) when given. */
export async function* readWhole(file: string, end = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
  if (end <= 0) return;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20, end: end - 1 }))
    yield chunk as Buffer;
}
