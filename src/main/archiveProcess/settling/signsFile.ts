import { Buffer } from 'node:buffer';
import { appendFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleId } from '../../../core/article';
import type { PageSigns } from '../../../core/profile/pageSigns';
import { recordsIn, type SignsOf, toRecord } from './signsRecord';

const NAME = 'pageSigns';
const KEPT_BYTES = 256 * 1024;

/**
 * The signs of every article, in a file of the library's folder: what source profiles are counted from, so that
 * settling need not parse a whole source to learn of one more page. Derived, like the library: losing it costs time
 * only. A file of another version of the program is of no use, because that may have read pages otherwise.
 */
export class SignsFile {
  private readonly file: string;
  private readonly head: Buffer;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private isOurs = false;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: string,
    software: string,
  ) {
    this.file = path.join(folder, NAME);
    this.head = Buffer.from(`signs 2 ${software}\n`, 'utf8');
  }

  /** Notes the signs of an article that was just parsed; later ones replace earlier ones. */
  note(id: ArticleId, signs: PageSigns | null): void {
    const record = toRecord({ id, signs });
    this.pending.push(record);
    this.pendingBytes += record.length;
    if (this.pendingBytes >= KEPT_BYTES) void this.flush();
  }

  /** Writes what was noted. A disk that does not take it costs time later, and nothing else. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.append()).catch(() => undefined);
    return this.writing;
  }

  /** All signs that are known. */
  async read(): Promise<Map<ArticleId, PageSigns | null>> {
    await this.flush();
    const found = new Map<ArticleId, PageSigns | null>();
    const bytes = await readFile(this.file).catch(() => Buffer.alloc(0));
    if (!bytes.subarray(0, this.head.length).equals(this.head)) return found;
    for (const { id, signs } of recordsIn(bytes, this.head.length)) {
      found.delete(id);
      found.set(id, signs);
    }
    return found;
  }

  /** Writes the file anew with these and no others. */
  async rewrite(all: Iterable<SignsOf>): Promise<void> {
    const records = [this.head];
    for (const one of all) records.push(toRecord(one));
    this.writing = this.writing.then(async () => {
      await mkdir(this.folder, { recursive: true });
      await writeFile(`${this.file}.new`, Buffer.concat(records));
      await rename(`${this.file}.new`, this.file);
    });
    await this.writing.catch(() => rm(this.file, { force: true }));
    this.writing = Promise.resolve();
  }

  private async append(): Promise<void> {
    const records = this.pending.splice(0);
    this.pendingBytes = 0;
    if (records.length === 0) return;
    await mkdir(this.folder, { recursive: true });
    this.isOurs ||= await this.beginsLikeOurs();
    if (this.isOurs) await appendFile(this.file, Buffer.concat(records));
    else await writeFile(this.file, Buffer.concat([this.head, ...records]));
    this.isOurs = true;
  }

  private async beginsLikeOurs(): Promise<boolean> {
    const handle = await open(this.file, 'r').catch(() => null);
    if (handle === null) return false;
    const head = Buffer.alloc(this.head.length);
    await handle.read(head, 0, head.length, 0).finally(() => handle.close());
    return head.equals(this.head);
  }
}
