import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Found } from '../found';
import { PageRefused } from '../pageRefused';
import { problemOf } from '../problemOf';
import { PAGE_LIMIT_BYTES, tooLarge } from '../regularFile';
import { ByteReader } from './byteReader';
import { type ContainerFormat, entryPath, guardTotal, heldPage, type OpenContainer } from './container';
import { WARC_ENDINGS } from './endings';
import { bodyOf, headersOf, readHttpMessage } from './httpMessage';

const LINE_LIMIT = 64 * 1024;
const HEADER_LINES = 1000;
const URI_LENGTH = 2000;
const PAGE_TYPES = /^(?:text\/plain|text\/html|application\/xhtml\+xml)\b/iu;

/**
 * Web archives (ISO 28500): crawls, their extracted text (WET), and our own segments. Records of pages are entries;
 * those about pages (requests, metadata, revisits) are passed over.
 */
export const warc: ContainerFormat = {
  name: 'warc',
  endings: WARC_ENDINGS,
  beginsLike: (head) => isGzip(head) || Buffer.from(head).toString('latin1').startsWith('WARC/'),
  async *entries(container) {
    const { stream, close } = streamOf(container, await isGzipped(container));
    try {
      const reader = new ByteReader(stream);
      for (;;) {
        const headers = await nextHeaders(reader);
        if (headers === null) return;
        const length = Number(headers.get('content-length') ?? Number.NaN);
        if (!Number.isSafeInteger(length) || length < 0) throw new Error('a record without its length');
        const found = await foundIn(container, reader, headers, length);
        if (found !== null) yield found;
        guardTotal(reader.taken, container.stats.size);
      }
    } finally {
      close();
    }
  },
};

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

async function isGzipped({ handle }: OpenContainer): Promise<boolean> {
  const head = Buffer.alloc(2);
  await handle.read(head, 0, 2, 0);
  return isGzip(head);
}

function streamOf({ handle }: OpenContainer, isPacked: boolean): { stream: Readable; close: () => void } {
  const file = handle.createReadStream({ start: 0, autoClose: false });
  if (!isPacked) return { stream: file, close: () => file.destroy() };
  const gunzip = createGunzip();
  // The error comes out where the stream is read.
  pipeline(file, gunzip, () => {});
  return { stream: gunzip, close: () => gunzip.destroy() };
}

/** The headers of the next record; null at the end. Empty lines before it are passed over. */
async function nextHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string> | null> {
  let first = await reader.line(LINE_LIMIT);
  while (first === '') first = await reader.line(LINE_LIMIT);
  if (first === null) return null;
  if (!first.startsWith('WARC/')) throw new Error('something that is no record');
  const lines: string[] = [];
  for (;;) {
    const line = await reader.line(LINE_LIMIT);
    if (line === null) throw new Error('the file ends within an entry');
    if (line === '') return headersOf(lines);
    lines.push(line);
    if (lines.length > HEADER_LINES) throw new Error(`a record of more than ${HEADER_LINES} header lines`);
  }
}

/** What a record is, with its block read; null for one that is no page and never was to be one. */
async function foundIn(
  { path, stats }: OpenContainer,
  reader: ByteReader,
  headers: ReadonlyMap<string, string>,
  length: number,
): Promise<Found | null> {
  const type = headers.get('warc-type')?.toLowerCase();
  const contentType = headers.get('content-type') ?? '';
  const isAnswer = type === 'response' && /^application\/http\b/iu.test(contentType);
  if (!isAnswer && type !== 'resource' && type !== 'conversion') {
    await reader.skip(length);
    return null;
  }
  const at = entryPath(path, uriOf(headers));
  try {
    if (length > PAGE_LIMIT_BYTES || (!isAnswer && !isPageType(contentType))) {
      await reader.skip(length);
      throw length > PAGE_LIMIT_BYTES ? tooLarge(length) : otherType(contentType);
    }
    const block = await reader.bytes(length);
    return heldPage(at, isAnswer ? answered(block) : block, dateOf(headers) ?? stats.mtime.toISOString());
  } catch (error) {
    if (error instanceof PageRefused) return { kind: 'problem', ...problemOf(at, error) };
    throw error;
  }
}

/** The page that a server answered with. */
function answered(block: Uint8Array): Uint8Array {
  let message: ReturnType<typeof readHttpMessage>;
  try {
    message = readHttpMessage(block);
  } catch (error) {
    throw new PageRefused('failed', 'brokenEntry', error instanceof Error ? error.message : String(error));
  }
  const { status, headers } = message;
  if (status < 200 || status > 299) throw new PageRefused('skipped', 'httpStatus', String(status));
  const type = headers.get('content-type') ?? '';
  if (!isPageType(type)) throw otherType(type);
  return bodyOf(message);
}

/** A page without a type may be one. */
function isPageType(type: string): boolean {
  return type === '' || PAGE_TYPES.test(type);
}

function otherType(type: string): PageRefused {
  return new PageRefused('skipped', 'otherType', (type.split(';')[0] ?? '').trim().slice(0, 100));
}

function uriOf(headers: ReadonlyMap<string, string>): string {
  const uri = (headers.get('warc-target-uri') ?? headers.get('warc-record-id') ?? 'nameless').replace(
    /^<(.*)>$/u,
    '$1',
  );
  return uri.length > URI_LENGTH ? `${uri.slice(0, URI_LENGTH)}…` : uri;
}

/** Of our own segments the file's, of others the record's. */
function dateOf(headers: ReadonlyMap<string, string>): string | null {
  const date = new Date(headers.get('x-cuttings-modified') ?? headers.get('warc-date') ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
