import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { ArchivedOriginal } from '../../core/original';
import { appendDurably, syncFolder } from './durable';
import { setAside } from './setAside';
import { blockOfRecord, type OriginalBytes, toWarcInfo, toWarcRecord } from './warcRecord';

/** Where one original lies: a gzip member of a segment. */
export interface Place {
  readonly segment: string;
  readonly offset: number;
  readonly length: number;
}

const LIMIT_BYTES = 256 * 1024 * 1024;

/** The name of this device's nth segment. */
export function segmentName(device: string, number: number): string {
  return `${device}-${String(number).padStart(5, '0')}.warc.gz`;
}

/**
 * The segments of this device, open for appending: `<device>-NNNNN.warc.gz`, at most 256 MB each, never changed
 * behind their end. What lies behind `soundBytes` of the newest was never journaled: it is set aside and cut off.
 */
export class Segments {
  private handle: FileHandle | null = null;
  private length = 0;

  private constructor(
    private readonly folder: string,
    private readonly device: string,
    private readonly software: string,
    private number: number,
  ) {}

  /** `soundBytes` says for each segment how far the journal vouches for it. */
  static async open(
    folder: string,
    device: string,
    software: string,
    soundBytes: ReadonlyMap<string, number>,
  ): Promise<Segments> {
    const names = (await readdir(folder)).filter((name) => name.startsWith(`${device}-`)).sort();
    const last = names.at(-1);
    const number = last === undefined ? 0 : Number.parseInt(last.slice(device.length + 1), 10);
    const segments = new Segments(folder, device, software, number);
    if (last !== undefined) await segments.reopen(last, soundBytes.get(last) ?? 0);
    return segments;
  }

  /** The present end, for {@link cutBack}. */
  get end(): { readonly segment: string; readonly length: number } {
    return { segment: this.name, length: this.length };
  }

  /** Takes back what was appended behind an earlier end, as far as it lies in the same segment. */
  async cutBack(end: { readonly segment: string; readonly length: number }): Promise<void> {
    if (this.handle === null || end.segment !== this.name || this.length <= end.length) return;
    await this.handle.truncate(end.length);
    await this.handle.sync();
    this.length = end.length;
  }

  /** Appends originals and answers where each lies, when all are durable. See {@link appendDurably} for how it can fail. */
  async append(originals: readonly OriginalBytes[], at: string): Promise<readonly Place[]> {
    const places: Place[] = [];
    let batch: Buffer[] = [];
    let batchLength = 0;
    for (const original of originals) {
      const record = toWarcRecord(original, at);
      if (this.handle === null || this.length + batchLength + record.length > LIMIT_BYTES) {
        await this.flush(batch);
        batch = [];
        batchLength = 0;
        await this.begin(at);
      }
      places.push({ segment: this.name, offset: this.length + batchLength, length: record.length });
      batch.push(record);
      batchLength += record.length;
    }
    await this.flush(batch);
    return places;
  }

  async close(): Promise<void> {
    await this.handle?.close();
    this.handle = null;
  }

  private get name(): string {
    return segmentName(this.device, this.number);
  }

  private async flush(records: readonly Buffer[]): Promise<void> {
    if (this.handle === null || records.length === 0) return;
    const bytes = Buffer.concat(records);
    await appendDurably(this.handle, bytes, this.length);
    this.length += bytes.length;
  }

  private async begin(at: string): Promise<void> {
    await this.close();
    this.number += 1;
    this.handle = await open(path.join(this.folder, this.name), 'wx+');
    this.length = 0;
    await this.flush([toWarcInfo(this.name, at, this.software)]);
    await syncFolder(this.folder);
  }

  private async reopen(name: string, soundBytes: number): Promise<void> {
    const file = path.join(this.folder, name);
    if ((await stat(file)).size > soundBytes) await setAside(file, soundBytes);
    if (soundBytes === 0) {
      await unlink(file);
      this.number -= 1;
      return;
    }
    this.handle = await open(file, 'r+');
    await this.handle.truncate(soundBytes);
    await this.handle.sync();
    this.length = soundBytes;
  }
}

/** Reads the exact bytes of an original. Throws when they are not those that were archived. */
export async function readOriginal(folder: string, original: ArchivedOriginal): Promise<Buffer> {
  const { segment, offset, length, sizeBytes, sha256 } = original;
  const handle = await open(path.join(folder, segment), 'r');
  try {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await handle.read(bytes, 0, length, offset);
    if (bytesRead !== length) throw new Error(`${segment} ends before ${offset + length}`);
    const block = blockOfRecord(bytes, sizeBytes);
    if (createHash('sha256').update(block).digest('hex') !== sha256)
      throw new Error(`${segment} at ${offset}: not the bytes that were archived`);
    return block;
  } finally {
    await handle.close();
  }
}
