import { type Entry, fromFdPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { crc32 } from '../../crc32';
import type { Found } from '../found';
import { refusalByName } from '../pageNames';
import { PAGE_LIMIT_BYTES } from '../regularFile';
import {
  type ContainerFormat,
  entryPath,
  guardTotal,
  heldPage,
  isBomb,
  type OpenContainer,
  refusedEntry,
} from './container';
import { hasContainerName, ZIP_ENDINGS } from './endings';

const LINK = 0xa000;
const KIND = 0xf000;
const MOST_ENTRIES = 2_000_000;

/** Zip files, read by their central directory. Archives within are told, not opened. */
export const zip: ContainerFormat = {
  name: 'zip',
  endings: ZIP_ENDINGS,
  beginsLike: (head) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5),
  async *entries(container) {
    const { handle, path, stats } = container;
    const file = await fromFdPromise(handle.fd, { autoClose: false, decodeStrings: false });
    let unpacked = 0;
    let count = 0;
    for await (const entry of file.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      count += 1;
      if (count > MOST_ENTRIES) {
        yield refusedEntry(path, 'skipped', 'bomb', `more than ${MOST_ENTRIES} entries`);
        return;
      }
      guardTotal(unpacked, stats.size);
      const found = await foundIn(container, file, entry, entryPath(path, name));
      if (found.kind === 'page') unpacked += found.sizeBytes;
      yield found;
    }
  },
};

async function foundIn({ stats }: OpenContainer, file: ZipFile, entry: Entry, path: string): Promise<Found> {
  const { uncompressedSize, compressedSize } = entry;
  const refusal = refusalByName(path);
  if (refusal !== null) return { kind: 'problem', ...refusal };
  if (((entry.externalFileAttributes >>> 16) & KIND) === LINK)
    return refusedEntry(path, 'skipped', 'notAFile', 'a link');
  if (hasContainerName(path)) return refusedEntry(path, 'skipped', 'nestedContainer', null);
  if (entry.isEncrypted()) return refusedEntry(path, 'skipped', 'encrypted', null);
  if (uncompressedSize > PAGE_LIMIT_BYTES)
    return refusedEntry(path, 'skipped', 'tooLarge', `${Math.round(uncompressedSize / 1024 / 1024)} MB`);
  if (isBomb(compressedSize, uncompressedSize))
    return refusedEntry(
      path,
      'skipped',
      'bomb',
      `${Math.round(uncompressedSize / compressedSize)} times its size`,
    );
  try {
    const bytes = await bytesOf(file, entry);
    return heldPage(path, bytes, dateOf(entry) ?? stats.mtime.toISOString());
  } catch (error) {
    return refusedEntry(
      path,
      'failed',
      'brokenEntry',
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** The bytes of an entry: as many as the directory says, or it throws. */
async function bytesOf(file: ZipFile, entry: Entry): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of await file.openReadStreamPromise(entry)) parts.push(part);
  const bytes = Buffer.concat(parts);
  if (crc32(bytes) !== entry.crc32) throw new Error('its check sum is wrong');
  return bytes;
}

/** UTF-8 wherever it is valid: many programs write it without saying so. */
function nameOf(entry: Entry): string {
  const { fileNameRaw, generalPurposeBitFlag, extraFields } = entry;
  const text = fileNameRaw.toString('utf8');
  const isUtf8 = Buffer.from(text, 'utf8').equals(fileNameRaw);
  const name = isUtf8 ? text : getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  return name.replaceAll('\\', '/');
}

function dateOf(entry: Entry): string | null {
  const date = entry.getLastModDate({ timezone: 'UTC' });
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
