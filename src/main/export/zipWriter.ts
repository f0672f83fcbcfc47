import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { crc32 } from '../crc32';
import type { ExportFile } from './exportFiles';

const deflated = promisify(deflateRaw);

/** Whether an entry is packed. */
type Packing = 'stored' | 'deflated';

/** 1 January 1980, the first day that a zip can tell: no entry says when it was made. */
const NO_DATE = 0x0021;
const VERSION = 20;
const VERSION_OF_ZIP64 = 45;
/** A number that stands elsewhere, because it has no room where it should be. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;
/** A regular file, to be read by all, as Unix keeps that. */
const MODE = 0o100644 * 0x10000;
const MADE_ON_UNIX = 3 << 8;
/** Records of the directory that are joined, so that very many of them take no more room than their bytes. */
const JOINED = 1024;

/**
 * Writes a zip (APPNOTE 6.3.10, with zip64 where there are very many entries or bytes), one entry after the other; the
 * same entries make the same bytes. It holds one entry, and of those before it some hundred bytes each. Names are ASCII.
 * By hand, because libraries look through all entries before each one: time grew with the square of their number.
 */
export class ZipWriter {
  private readonly directory: Buffer[] = [];
  private recent: Buffer[] = [];
  private entries = 0;
  private offset = 0;

  constructor(private readonly file: ExportFile) {}

  /** Adds an entry of less than 4 GB. */
  async add(name: string, text: string, packing: Packing = 'deflated'): Promise<void> {
    const plain = Buffer.from(text);
    const packed = packing === 'stored' ? plain : await deflated(plain);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(packing === 'stored' ? 0 : 8, 4);
    facts.writeUInt16LE(NO_DATE, 8);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(plain.length, 18);
    facts.writeUInt16LE(name.length, 22);
    this.note(name, facts);
    await this.put(Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name)]));
    await this.put(packed);
    this.entries += 1;
  }

  /** Writes the directory. Nothing can be added after it. */
  async end(): Promise<void> {
    const start = this.offset;
    this.joinRecent();
    for (const piece of this.directory) await this.put(piece);
    const length = this.offset - start;
    const isLarge = this.entries >= ELSEWHERE_16 || this.offset >= ELSEWHERE_32;
    if (isLarge) await this.put(largeEnd(this.entries, start, length));
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    const count = Math.min(this.entries, ELSEWHERE_16);
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(Math.min(length, ELSEWHERE_32), 12);
    end.writeUInt32LE(Math.min(start, ELSEWHERE_32), 16);
    await this.put(end);
  }

  /** The directory's record of an entry that is about to be written. */
  private note(name: string, facts: Buffer): void {
    const isFar = this.offset >= ELSEWHERE_32;
    const far = Buffer.alloc(isFar ? 12 : 0);
    if (isFar) {
      far.writeUInt16LE(1, 0);
      far.writeUInt16LE(8, 2);
      far.writeBigUInt64LE(BigInt(this.offset), 4);
    }
    const head = Buffer.alloc(46);
    head.write('PK\x01\x02', 'latin1');
    head.writeUInt16LE(MADE_ON_UNIX | (isFar ? VERSION_OF_ZIP64 : VERSION), 4);
    facts.copy(head, 6);
    head.writeUInt16LE(far.length, 30);
    head.writeUInt32LE(MODE, 38);
    head.writeUInt32LE(Math.min(this.offset, ELSEWHERE_32), 42);
    this.recent.push(Buffer.concat([head, Buffer.from(name), far]));
    if (this.recent.length === JOINED) this.joinRecent();
  }

  private joinRecent(): void {
    this.directory.push(Buffer.concat(this.recent));
    this.recent = [];
  }

  private async put(bytes: Uint8Array): Promise<void> {
    await this.file.write(bytes);
    this.offset += bytes.length;
  }
}

/** The end of the directory of a large zip, and where that is. */
function largeEnd(entries: number, start: number, length: number): Buffer {
  const end = Buffer.alloc(76);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(MADE_ON_UNIX | VERSION_OF_ZIP64, 12);
  end.writeUInt16LE(VERSION_OF_ZIP64, 14);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.write('PK\x06\x07', 56, 'latin1');
  end.writeBigUInt64LE(BigInt(start + length), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
