import { gzipSync } from 'node:zlib';

const HAS_COMMENT = 0x10;
const HEAD_BYTES = 10;

/**
 * A gzip member of exactly `length` bytes that holds a WARC `metadata` record saying that an original was purged. The
 * rest is the comment of the gzip head (RFC 1952, FCOMMENT), which every reader passes over, so nothing behind it
 * moves. `recordId` is a UUID, `at` an ISO date-time. Throws when `length` is too short.
 */
export function fillerMember(length: number, recordId: string, at: string): Buffer {
  const record = Buffer.from(
    `WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:${recordId}>\r\nWARC-Date: ${at}\r\n` +
      'Content-Type: application/warc-fields\r\nContent-Length: 14\r\n\r\npurged: true\r\n\r\n\r\n',
  );
  const plain = gzipSync(record, { level: 9 }).subarray(HEAD_BYTES);
  const room = length - HEAD_BYTES - plain.length;
  if (room < 0) throw new RangeError(`${length} bytes are too few for a filler`);
  const head = Buffer.from([0x1f, 0x8b, 8, room > 0 ? HAS_COMMENT : 0, 0, 0, 0, 0, 0, 255]);
  const comment = Buffer.alloc(room, ' ');
  if (room > 0) comment[room - 1] = 0;
  return Buffer.concat([head, comment, plain]);
}
