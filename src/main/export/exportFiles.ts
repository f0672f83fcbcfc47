import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../contract/appError';
import { syncFolder } from '../archive/durable';

/** Takes text or bytes one after the other. */
export interface ExportFile {
  write(part: string | Uint8Array): Promise<void>;
}

/** Takes files one after the other; a name may begin with a folder and a slash. */
export interface ExportFolder {
  add(name: string, write: (file: ExportFile) => Promise<void>): Promise<void>;
}

/** Where something is to be written. A file that is there already is only written over with `replaces`. */
export interface ExportPlace {
  readonly out: string;
  readonly replaces: boolean;
}

/** Parts are written to the disk in pieces of about this size. */
const PIECE_BYTES = 256 * 1024;

/** Writes one file, whole or not at all: under another name until it is on the disk. Answers its size. */
export async function writeExportFile(
  { out, replaces }: ExportPlace,
  write: (file: ExportFile) => Promise<void>,
): Promise<number> {
  const there = await whatIsThere(out);
  if (there === 'other' || (there === 'file' && !replaces)) throw new AppError('exportThere', out);
  return inPlaceOf(out, (draft) =>
    openNew(draft, async (handle) => {
      const bytes = await writeInPieces(handle, write);
      await handle.sync();
      return bytes;
    }),
  );
}

/** Writes one new folder of files, whole or not at all. Answers what its files have in bytes. */
export async function writeExportFolder(
  { out }: Pick<ExportPlace, 'out'>,
  write: (folder: ExportFolder) => Promise<void>,
): Promise<number> {
  if ((await whatIsThere(out)) !== 'nothing') throw new AppError('exportThere', out);
  return inPlaceOf(out, async (draft) => {
    await mkdir(draft);
    const folders = new Set([draft]);
    let bytes = 0;
    await write({
      async add(name, writeFile) {
        const file = path.join(draft, name);
        const folder = path.dirname(file);
        if (!folders.has(folder)) await mkdir(folder);
        folders.add(folder);
        bytes += await openNew(file, (handle) => writeInPieces(handle, writeFile));
      },
    });
    for (const folder of folders) await syncFolder(folder);
    return bytes;
  });
}

async function openNew(file: string, use: (handle: FileHandle) => Promise<number>): Promise<number> {
  const handle = await open(file, 'wx');
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

async function writeInPieces(
  handle: FileHandle,
  write: (file: ExportFile) => Promise<void>,
): Promise<number> {
  const pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let bytes = 0;
  const flush = async () => {
    const piece = Buffer.concat(pending);
    pending.length = 0;
    pendingBytes = 0;
    await handle.writeFile(piece);
  };
  await write({
    async write(part) {
      const piece = typeof part === 'string' ? Buffer.from(part) : part;
      pending.push(piece);
      pendingBytes += piece.length;
      bytes += piece.length;
      if (pendingBytes >= PIECE_BYTES) await flush();
    },
  });
  await flush();
  return bytes;
}

/** Has something written beside its place and moves it there. What was written of it goes when that fails. */
async function inPlaceOf(out: string, write: (draft: string) => Promise<number>): Promise<number> {
  const draft = `${out}.${process.pid}.part`;
  try {
    const bytes = await write(draft);
    await rename(draft, out);
    await syncFolder(path.dirname(out));
    return bytes;
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof AppError || code === 'ENOSPC' || code === 'EDQUOT') throw error;
    throw new AppError('exportFailed', message, error);
  }
}

async function whatIsThere(out: string): Promise<'nothing' | 'file' | 'other'> {
  return stat(out).then(
    (stats) => (stats.isFile() ? 'file' : 'other'),
    () => 'nothing',
  );
}
