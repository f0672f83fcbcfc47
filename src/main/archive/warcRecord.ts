import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** One original, as it goes into a segment. */
export interface OriginalBytes {
  readonly sha256: string;
  readonly path: string;
  /** ISO date-time of the file's last change. */
  readonly modifiedAt: string;
  readonly bytes: Uint8Array;
}

/**
 * A WARC 1.1 `resource` record of one original as one gzip member (ISO 28500:2017; annex D). `at` is the ISO
 * date-time of the import. The same original at the same time gives the same bytes.
 */
export function toWarcRecord(original: OriginalBytes, at: string): Buffer {
  const head = [
    'WARC/1.1',
    'WARC-Type: resource',
    `WARC-Record-ID: <urn:uuid:${uuidOf(original.sha256)}>`,
    `WARC-Date: ${at}`,
    `WARC-Target-URI: ${uriOf(original.path)}`,
    `WARC-Block-Digest: sha256:${base32(Buffer.from(original.sha256, 'hex'))}`,
    'Content-Type: text/plain',
    `Content-Length: ${original.bytes.length}`,
    `X-Cuttings-Modified: ${original.modifiedAt}`,
  ];
  return member(head, original.bytes);
}

/** The first record of every segment: says what wrote it. */
export function toWarcInfo(segment: string, at: string, software: string): Buffer {
  const fields = Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`);
  const id = uuidOf(createHash('sha256').update(`${segment} ${at}`).digest('hex'));
  return member(
    [
      'WARC/1.1',
      'WARC-Type: warcinfo',
      `WARC-Record-ID: <urn:uuid:${id}>`,
      `WARC-Date: ${at}`,
      `WARC-Filename: ${segment}`,
      'Content-Type: application/warc-fields',
      `Content-Length: ${fields.length}`,
    ],
    fields,
  );
}

/** The block of a record that {@link toWarcRecord} wrote. Throws when it isn't one. */
export function blockOfRecord(compressed: Uint8Array, limitBytes: number): Buffer {
  const record = gunzipSync(compressed, { maxOutputLength: limitBytes + 64 * 1024 });
  const headEnd = record.indexOf('\r\n\r\n');
  const head = record.subarray(0, Math.max(0, headEnd)).toString('utf8');
  const length = Number(/^Content-Length: (\d+)$/m.exec(head)?.[1] ?? Number.NaN);
  const block = record.subarray(headEnd + 4, headEnd + 4 + length);
  if (headEnd < 0 || !head.startsWith('WARC/1.1\r\n') || block.length !== length)
    throw new Error('not a WARC record');
  return block;
}

/**
 * One gzip member. Synchronously: for pages of some kB the asynchronous call costs ten times the processor time, all
 * of it in starting.
 */
function member(head: readonly string[], block: Uint8Array): Buffer {
  const bytes = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
  return gzipSync(bytes);
}

/** A file URI with everything escaped that a header line can't hold. */
function uriOf(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return `file://${slashed.startsWith('/') ? '' : '/'}${slashed.split('/').map(encodeSegment).join('/')}`;
}

function encodeSegment(segment: string): string {
  // A lone surrogate can't be escaped; it is written as the replacement character.
  const wellFormed = segment.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replaceAll('%3A', ':');
}

/** A version 8 UUID (RFC 9562) of a digest (hex). */
export function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 base 32 without padding, as WARC tools write digests. */
function base32(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32.charAt((value >>> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE32.charAt((value << (5 - bits)) & 31) : text;
}
