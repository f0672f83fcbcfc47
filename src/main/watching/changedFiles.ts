import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { refusalByName } from '../importer/pageNames';

/** A file as it was seen: while either changes, somebody is still writing it. */
interface Seen {
  readonly sizeBytes: number;
  readonly changedMs: number;
}

/** What a look at a folder came to. */
export interface Look {
  /** Files that are new or changed and have come to rest. */
  readonly settled: readonly string[];
  /** So many are still being written. */
  readonly unsettled: number;
}

/**
 * Finds what comes into a folder: files that changed after `sinceMs`, once they are the same in two looks. Of a file that
 * is the same since it was told, nothing is told again.
 */
export class ChangedFiles {
  private before = new Map<string, Seen>();

  constructor(
    private readonly folder: string,
    private readonly sinceMs: number,
  ) {}

  /** Rejects when the folder can't be read. */
  async look(): Promise<Look> {
    const now = new Map<string, Seen>();
    const settled: string[] = [];
    let unsettled = 0;
    for (const entry of await readdir(this.folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (!entry.isFile() || refusalByName(file) !== null) continue;
      // What has gone meanwhile is not there to be read.
      const stats = await stat(file).catch(() => null);
      if (stats === null) continue;
      const seen = { sizeBytes: stats.size, changedMs: Math.max(stats.mtimeMs, stats.ctimeMs) };
      if (seen.changedMs <= this.sinceMs || this.isTold(file, seen)) continue;
      const known = this.before.get(file);
      if (known?.sizeBytes === seen.sizeBytes && known.changedMs === seen.changedMs) {
        settled.push(file);
        this.told.set(file, seen);
      } else {
        now.set(file, seen);
        unsettled += 1;
      }
    }
    this.before = now;
    return { settled: settled.sort(), unsettled };
  }

  private readonly told = new Map<string, Seen>();

  private isTold(file: string, { sizeBytes, changedMs }: Seen): boolean {
    const told = this.told.get(file);
    return told?.sizeBytes === sizeBytes && told.changedMs === changedMs;
  }
}
