import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** Makes the names in a folder durable: a new file is safe only when its folder is. Windows has no such call. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The bytes were not written (the disk is full, say). The file is as it was; trying again later is sound. */
export class WriteRefused extends Error {
  readonly isDiskFull: boolean;

  constructor(cause: unknown) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'WriteRefused';
    this.isDiskFull = code === 'ENOSPC' || code === 'EDQUOT';
  }
}

/** The disk did not confirm. What is on it is unknown, so nothing more may be written before a restart. */
export class SyncFailed extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'SyncFailed';
  }
}

/**
 * Appends at `offset` and answers when the bytes are on the disk. Throws {@link WriteRefused} or {@link SyncFailed};
 * a failed fsync is never retried, because the kernel may have dropped the pages (fsyncgate, 2018).
 */
export async function appendDurably(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  try {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, offset + written);
      written += bytesWritten;
    }
  } catch (error) {
    await handle.truncate(offset).catch(() => undefined);
    throw new WriteRefused(error);
  }
  try {
    await handle.datasync();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC'
      ? await fullAtSync(handle, offset, error)
      : new SyncFailed(error);
  }
}

/** Delayed allocation can find the disk full only when syncing; then the file is cut back, and that must succeed. */
async function fullAtSync(handle: FileHandle, offset: number, error: unknown): Promise<Error> {
  try {
    await handle.truncate(offset);
    await handle.sync();
    return new WriteRefused(error);
  } catch {
    return new SyncFailed(error);
  }
}

/**
 * Puts a new file in the place of another, whole or not at all: written in the folder `draftFolder` (of the same
 * disk), on the disk before it takes the name. Throws {@link WriteRefused}; then nothing is changed.
 */
export async function replaceDurably(
  file: string,
  draftFolder: string,
  write: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const draft = path.join(draftFolder, path.basename(file));
  try {
    await mkdir(draftFolder, { recursive: true });
    const handle = await open(draft, 'w');
    try {
      await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    throw new WriteRefused(error);
  }
  await syncFolder(path.dirname(file));
}
