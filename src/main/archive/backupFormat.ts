import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { z } from 'zod';
import { FORMAT } from './archiveFormat';

/** The last entry of a backup: what the others are. */
export const MANIFEST = 'manifest.json';
const MANIFEST_LIMIT_BYTES = 16_000_000;

const fileShape = z.object({ name: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string() });
/** One file of the archive in a backup; `name` is its path from the archive's folder, with slashes. */
export type BackedUpFile = z.infer<typeof fileShape>;

const shape = z.object({
  format: z.number().int().positive(),
  id: z.string(),
  lastSeq: z.number().int().nonnegative(),
  articles: z.number().int().nonnegative(),
  files: z.array(fileShape),
});
export type Manifest = z.infer<typeof shape>;

/** The only names that a backup may hold: no absolute ones, no `..`, no links, nothing beside an archive's files. */
const ALLOWED = /^(archive\.json|journal\/[0-9a-f]{8}\.jsonl|originals\/[0-9a-f]{8}-\d{5,9}\.warc\.gz)$/;

/** The file is no whole backup of this program. */
export class BadBackup extends Error {
  constructor(
    readonly reason: 'newer' | 'damaged',
    detail: string,
  ) {
    super(detail);
    this.name = 'BadBackup';
  }
}

/**
 * Reads a backup through and checks every file against the manifest; `into` is an empty folder that gets the files, or
 * null to check only. Throws {@link BadBackup}; what was written until then is the caller's to remove.
 */
export async function readBackup(file: string, into: string | null, signal?: AbortSignal): Promise<Manifest> {
  const tar = extract();
  const read: BackedUpFile[] = [];
  let manifest: Manifest | null = null;
  const source = createReadStream(file, {
    highWaterMark: 1 << 20,
    ...(signal === undefined ? {} : { signal }),
  });
  source.on('error', (error) => tar.destroy(error));
  source.pipe(tar);
  try {
    for await (const entry of tar) {
      const { name } = entry.header;
      const content = entry as unknown as Content;
      if (manifest !== null) throw new BadBackup('damaged', `${name} lies behind the manifest`);
      if (name === MANIFEST) manifest = await readManifest(content);
      else {
        checkHeader(entry.header);
        if (read.some((other) => other.name === name))
          throw new BadBackup('damaged', `${name} is there twice`);
        read.push(await readEntry(content, name, into));
      }
    }
  } catch (error) {
    if (error instanceof BadBackup || signal?.aborted === true) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== undefined && /^E(?!RR_)/.test(code)) throw error;
    throw new BadBackup('damaged', message);
  } finally {
    source.destroy();
  }
  if (manifest === null) throw new BadBackup('damaged', 'it ends before its manifest');
  return checked(manifest, read);
}

function checkHeader({ name, type }: Header): void {
  if (type !== 'file' || !ALLOWED.test(name))
    throw new BadBackup('damaged', `${JSON.stringify(name)} has no place in a backup`);
}

function checked(manifest: Manifest, read: readonly BackedUpFile[]): Manifest {
  if (manifest.format > FORMAT)
    throw new BadBackup('newer', `format ${manifest.format}, this version reads up to ${FORMAT}`);
  const names = new Map(read.map((one) => [one.name, one]));
  for (const wanted of manifest.files) {
    const found = names.get(wanted.name);
    if (found === undefined) throw new BadBackup('damaged', `${wanted.name} is missing`);
    if (found.sha256 !== wanted.sha256 || found.bytes !== wanted.bytes)
      throw new BadBackup('damaged', `${wanted.name} is not as it was backed up`);
  }
  if (read.length !== manifest.files.length)
    throw new BadBackup('damaged', 'it holds more than its manifest says');
  return manifest;
}

/** An entry's content. The library's streams are not Node's; what they share is this. */
type Content = AsyncIterable<Buffer>;

async function readEntry(entry: Content, name: string, into: string | null): Promise<BackedUpFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const chunk of entry) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  if (into === null) for await (const _ of counted());
  else {
    const target = path.join(into, ...name.split('/'));
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(counted, createWriteStream(target, { flags: 'wx', flush: true }));
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

async function readManifest(entry: Content): Promise<Manifest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of entry) {
    bytes += chunk.length;
    if (bytes > MANIFEST_LIMIT_BYTES) throw new BadBackup('damaged', 'its manifest is too large');
    chunks.push(chunk);
  }
  try {
    return shape.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  } catch {
    throw new BadBackup('damaged', 'its manifest is damaged');
  }
}
