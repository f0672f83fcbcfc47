import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { PageRefused } from '../pageRefused';
import { PAGE_LIMIT_BYTES, tooLarge } from '../regularFile';

/** An answer of a web server as a web archive keeps it. Header names in small letters. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent: {@link bodyOf} unpacks it. */
  readonly sent: Uint8Array;
}

/** Status line, headers and body (RFC 9112). Throws when the bytes are no such message. */
export function readHttpMessage(block: Uint8Array): HttpMessage {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const headEnd = isCrlf ? crlf : lf;
  if (headEnd < 0) throw new Error('not an answer of a web server');
  const [first = '', ...lines] = bytes.toString('latin1', 0, headEnd).split(/\r?\n/u);
  const status = Number(/^HTTP\/\S+\s+(\d{3})/u.exec(first)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) throw new Error('not an answer of a web server');
  return { status, headers: headersOf(lines), sent: bytes.subarray(headEnd + (isCrlf ? 4 : 2)) };
}

/** Header lines by name in small letters; the first of several counts. */
export function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/**
 * The page itself, taken out of chunks and compression; what says it is packed and isn't (crawlers unpack, and leave
 * the headers) is taken as it is. Throws PageRefused for one that unpacks to too much or in a way that isn't known.
 */
export function bodyOf({ headers, sent }: HttpMessage): Uint8Array {
  const isChunked = /chunked/iu.test(headers.get('transfer-encoding') ?? '');
  const body = isChunked ? (unchunked(sent) ?? sent) : sent;
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  return encodings.reduceRight((packed, encoding) => unpacked(packed, encoding.trim()), body);
}

function unpacked(body: Uint8Array, encoding: string): Uint8Array {
  const options = { maxOutputLength: PAGE_LIMIT_BYTES };
  try {
    switch (encoding) {
      case '':
      case 'identity':
        return body;
      case 'gzip':
      case 'x-gzip':
        return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
      case 'deflate':
        return ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options);
      case 'br':
        return brotliDecompressSync(body, options);
      default:
        throw new PageRefused('failed', 'brokenEntry', `packed as ${encoding.slice(0, 40)}`);
    }
  } catch (error) {
    if (error instanceof PageRefused) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(PAGE_LIMIT_BYTES);
    throw new PageRefused('failed', 'brokenEntry', error instanceof Error ? error.message : String(error));
  }
}

/** The chunks put together (RFC 9112, 7.1); null for what is not in chunks. What is there of a cut message counts. */
function unchunked(sent: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.length);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf('\n', at);
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?\r?$/iu.exec(
      bytes.toString('latin1', at, Math.min(lineEnd, at + 200)),
    );
    if (lineEnd < 0 || size === null) return parts.length === 0 ? null : Buffer.concat(parts);
    const length = Number.parseInt(size[1] ?? '0', 16);
    if (length === 0) break;
    parts.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    if (bytes[at] === 0x0d) at += 1;
    if (bytes[at] === 0x0a) at += 1;
  }
  return Buffer.concat(parts);
}
