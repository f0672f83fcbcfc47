import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Damage } from '../../contract/archiveTasks';
import type { Act, Cause, LibraryEvent } from '../../core/event';
import { appendDurably, syncFolder } from './durable';
import { fromJournalLine, toJournalLine } from './journalLine';
import { setAside } from './setAside';

/** What reading a journal through came to. */
export interface JournalReading {
  readonly lastSeq: number;
  /** Length of the whole lines; what follows is a torn tail. */
  readonly soundBytes: number;
  /** Where each event's line begins, by seq - 1. */
  readonly offsets: number[];
  readonly damage: readonly Damage[];
}

/**
 * Reads a journal from its beginning and gives each sound event, with its line, to `take`. A last line without its line break, or a
 * damaged last line, is a torn tail: the write was never acknowledged. A damaged line before that is damage.
 */
export async function readJournal(
  file: string,
  take: (event: LibraryEvent, line: string) => void,
): Promise<JournalReading> {
  const damage: Damage[] = [];
  let lastSeq = 0;
  let offset = 0;
  let soundBytes = 0;
  let lineNumber = 0;
  /** Damaged lines behind the last sound one. */
  let pending: Damage[] = [];
  const offsets: number[] = [];
  const where = () => `${path.basename(file)}, line ${lineNumber}`;
  for await (const { text, bytes, isWhole } of linesOf(file)) {
    lineNumber += 1;
    offset += bytes;
    const event = isWhole ? fromJournalLine(text) : null;
    if (event === null) {
      pending.push({ where: where(), what: 'damaged' });
      continue;
    }
    damage.push(...pending);
    pending = [];
    if (event.seq !== lastSeq + 1)
      damage.push({ where: where(), what: `event ${event.seq} follows event ${lastSeq}` });
    lastSeq = event.seq;
    soundBytes = offset;
    offsets[event.seq - 1] = offset - bytes;
    take(event, text);
  }
  if (pending.length > 1) damage.push(...pending);
  return { lastSeq, soundBytes, offsets, damage };
}

/** The journal, open for appending. Only the archive's queue writes to it. */
export class Journal {
  private constructor(
    /** Null for a damaged archive without a journal: it is not begun anew. */
    private readonly handle: FileHandle | null,
    private length: number,
    private readonly offsets: number[],
  ) {}

  /** Opens the journal behind its last sound line; a torn tail is cut off. A damaged journal is only read. */
  static async open(file: string, reading: JournalReading, isSound: boolean): Promise<Journal> {
    const isNew = (await stat(file).catch(() => null)) === null;
    if (isNew && !isSound) return new Journal(null, 0, []);
    const handle = await open(file, isNew ? 'wx+' : isSound ? 'r+' : 'r');
    if (isNew) await syncFolder(path.dirname(file));
    else if (isSound && (await handle.stat()).size > reading.soundBytes) {
      await setAside(file, reading.soundBytes);
      await handle.truncate(reading.soundBytes);
      await handle.sync();
    }
    return new Journal(handle, reading.soundBytes, [...reading.offsets]);
  }

  get lastSeq(): number {
    return this.offsets.length;
  }

  get lengthBytes(): number {
    return this.length;
  }

  /** Appends one event and answers it when it is durable. See {@link appendDurably} for how it can fail. */
  async append(acts: readonly Act[], cause: Cause, at: string): Promise<LibraryEvent> {
    const event: LibraryEvent = { seq: this.lastSeq + 1, at, cause, acts };
    const bytes = Buffer.from(`${toJournalLine(event)}\n`);
    if (this.handle === null) throw new RangeError('there is no journal');
    await appendDurably(this.handle, bytes, this.length);
    this.offsets.push(this.length);
    this.length += bytes.length;
    return event;
  }

  /** Reads one event back. */
  async event(seq: number): Promise<LibraryEvent> {
    const from = this.offsets[seq - 1];
    if (from === undefined) throw new RangeError(`no event ${seq}`);
    const bytes = Buffer.alloc((this.offsets[seq] ?? this.length) - from - 1);
    await this.handle?.read(bytes, 0, bytes.length, from);
    const event = fromJournalLine(bytes.toString('utf8'));
    if (event?.seq !== seq) throw new Error(`event ${seq} is damaged on disk`);
    return event;
  }

  async close(): Promise<void> {
    await this.handle?.close();
  }
}

interface Line {
  readonly text: string;
  readonly bytes: number;
  /** False for a last line without its line break. */
  readonly isWhole: boolean;
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  const isThere = (await stat(file).catch(() => null)) !== null;
  if (!isThere) return;
  const pieces: Buffer[] = [];
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      pieces.push(chunk.subarray(from, end));
      rest = Buffer.concat(pieces.splice(0));
      from = end + 1;
      yield { text: rest.toString('utf8'), bytes: rest.length + 1, isWhole: true };
    }
    pieces.push(chunk.subarray(from));
  }
  rest = Buffer.concat(pieces);
  if (rest.length > 0) yield { text: rest.toString('utf8'), bytes: rest.length, isWhole: false };
}
