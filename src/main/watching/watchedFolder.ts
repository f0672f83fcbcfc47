import { type FSWatcher, watch } from 'node:fs';
import { z } from 'zod';
import type { ArchiveHost } from '../archiveHost';
import type { DataFolder } from '../dataFolder';
import { readJsonFile, writeJsonFile } from '../jsonFile';
import type { Log } from '../log';
import type { SettingsStore } from '../settingsStore';
import { ChangedFiles } from './changedFiles';

const shape = z.object({ folder: z.string().min(1), sinceMs: z.number() });

/** A file has to be the same for so long. */
const SETTLE_MS = 2000;
/** Where the system tells nothing of changes (a network drive), and while the folder is not there. */
const POLL_MS = 60_000;

/**
 * The folder from which pages are imported by themselves, kept in a small file with up to when it has been looked at. What
 * came while the program was closed comes in at the next start. `take` imports; false when it can't now, and then the
 * same is offered again.
 */
export class WatchedFolder {
  private files: ChangedFiles | null = null;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private waiting: readonly string[] = [];
  private isLooking = false;

  constructor(
    private readonly noteFile: string,
    private readonly take: (files: readonly string[]) => boolean,
    private readonly complain: (error: unknown) => void,
    private readonly settleMs = SETTLE_MS,
  ) {}

  /** Null for none. */
  get folder(): string | null {
    return this.noted()?.folder ?? null;
  }

  /** Goes on with what was watched before. */
  start(): void {
    const noted = this.noted();
    if (noted === null) return;
    this.stop();
    this.files = new ChangedFiles(noted.folder, noted.sinceMs);
    this.lookIn(0);
  }

  /** Watches another folder, with all that is in it; null for none. */
  choose(folder: string | null): void {
    this.stop();
    writeJsonFile(this.noteFile, folder === null ? null : { folder, sinceMs: 0 });
    this.start();
  }

  stop(): void {
    this.watcher?.close();
    this.watcher = null;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.files = null;
    this.waiting = [];
  }

  private noted(): z.output<typeof shape> | null {
    return shape.safeParse(readJsonFile(this.noteFile)).data ?? null;
  }

  /** Hears of changes from the system, where that tells them. */
  private listen(): void {
    if (this.watcher !== null || this.folder === null) return;
    try {
      const watcher = watch(this.folder, { recursive: true }, () => this.lookIn(this.settleMs));
      this.watcher = watcher;
      watcher.on('error', () => {
        watcher.close();
        if (this.watcher === watcher) this.watcher = null;
      });
    } catch {
      // It is looked at now and then.
    }
  }

  private lookIn(ms: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), ms);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    const { files } = this;
    if (files === null || this.isLooking) return;
    this.isLooking = true;
    const begunMs = Date.now();
    this.listen();
    let again = this.watcher === null ? POLL_MS : null;
    try {
      const { settled, unsettled } = await files.look();
      if (this.files !== files) return;
      const found = [...this.waiting, ...settled];
      const isTaken = found.length === 0 || this.take(found);
      this.waiting = isTaken ? [] : found;
      // Only when nothing is left to come is what came until now done with.
      if (isTaken && unsettled === 0 && found.length > 0) this.noteUpTo(begunMs);
      if (!isTaken || unsettled > 0) again = this.settleMs;
    } catch (error) {
      this.complain(error);
      again = POLL_MS;
    } finally {
      this.isLooking = false;
      // What came meanwhile has set the clock itself.
      if (this.files !== null && again !== null) this.lookIn(again);
    }
  }

  private noteUpTo(sinceMs: number): void {
    const noted = this.noted();
    if (noted !== null) writeJsonFile(this.noteFile, { ...noted, sinceMs });
  }
}

/** The watched folder of an app, whose files are imported like a drop of them. */
export function watchedFolder(app: {
  readonly folder: DataFolder;
  readonly archive: ArchiveHost;
  readonly settings: SettingsStore;
  readonly log: Log;
}): WatchedFolder {
  const { folder, archive, settings, log } = app;
  const take = (files: readonly string[]) => {
    if (archive.isImporting) return false;
    archive.start(files, settings.read());
    return true;
  };
  return new WatchedFolder(folder.watchFile, take, (error) => log.error('watched folder', error));
}
