import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Pack, pack } from 'tar-stream';
import { AppError } from '../../contract/appError';
import type { Damage } from '../../contract/archiveTasks';
import type { Archive, Snapshot } from './archive';
import { type BackedUpFile, MANIFEST, type Manifest, readBackup } from './backupFormat';
import { syncFolder } from './durable';
import { readWhole } from './readWhole';
import { requireRoom } from './room';
import { type CheckOptions, verifyArchive } from './verify';

/** The archive is damaged; a backup of it would keep the damage and pass for whole. */
export class NotBackedUp extends Error {
  constructor(readonly damage: readonly Damage[]) {
    super('the archive is damaged');
    this.name = 'NotBackedUp';
  }
}

/**
 * Writes the whole archive into one tar file, as it is now; acts and imports go on meanwhile. The archive is checked
 * first, the file is read back, and only then does it get its name. Throws {@link NotBackedUp}, AppError `diskFull`.
 */
export async function backUpArchive(
  archive: Archive,
  file: string,
  options: CheckOptions = {},
): Promise<{ readonly articles: number; readonly bytes: number }> {
  const wanted = await archive.snapshot();
  const { damage } = await verifyArchive(archive.folder, options);
  if (damage.length > 0) throw new NotBackedUp(damage);
  const folder = path.dirname(file);
  await requireRoom(
    folder,
    wanted.files.reduce((sum, one) => sum + one.bytes, 0),
    0,
  );
  const draft = path.join(folder, `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const manifest = await write(archive, wanted, draft, options.signal);
    const read = await readBackup(draft, null, options.signal);
    if (JSON.stringify(read) !== JSON.stringify(manifest))
      throw new AppError('archiveFailed', 'the backup does not read back as it was written');
    const { size: bytes } = await stat(draft);
    await rename(draft, file);
    await syncFolder(folder);
    return { articles: wanted.articles, bytes };
  } catch (error) {
    await rm(draft, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOSPC' || code === 'EDQUOT' ? new AppError('diskFull', folder, error) : error;
  }
}

async function write(
  archive: Archive,
  { files, articles, lastSeq }: Snapshot,
  draft: string,
  signal?: AbortSignal,
): Promise<Manifest> {
  const tar = pack();
  const written: BackedUpFile[] = [];
  const filling = (async () => {
    const card = {
      name: 'archive.json',
      bytes: (await stat(path.join(archive.folder, 'archive.json'))).size,
    };
    for (const { name, bytes } of [card, ...files]) {
      const sha256 = await addFile(tar, name, path.join(archive.folder, name), bytes);
      written.push({ name, bytes, sha256 });
    }
    const manifest: Manifest = {
      format: archive.card.format,
      id: archive.card.id,
      lastSeq,
      articles,
      files: written,
    };
    tar.entry({ name: MANIFEST }, JSON.stringify(manifest));
    tar.finalize();
    return manifest;
  })();
  filling.catch((error: Error) => tar.destroy(error));
  await pipeline(
    tar,
    createWriteStream(draft, { flags: 'wx' }),
    ...(signal === undefined ? [] : [{ signal }]),
  );
  const handle = await open(draft, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  return filling;
}

async function addFile(tar: Pack, name: string, file: string, bytes: number): Promise<string> {
  const hash = createHash('sha256');
  const entry = tar.entry({ name, size: bytes });
  await pipeline(async function* () {
    for await (const chunk of readWhole(file, bytes)) {
      hash.update(chunk);
      yield chunk;
    }
  }, entry);
  return hash.digest('hex');
}
