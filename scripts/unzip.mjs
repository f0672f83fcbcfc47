import { Buffer } from 'node:buffer';
import { chmodSync, closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endRecordSize = 22;
const maxCommentSize = 0xffff;

/**
 * Unpacks the files of a zip that `place` wants, with their permission bits. Plain zips only (no
 * zip64, encryption or links), read from the central directory as APPNOTE.TXT 4.3 describes.
 * Debian has no `unzip` by default and Node has none at all.
 *
 * @param {string} zipPath
 * @param {string} targetDir
 * @param {(name: string) => string | null} place where a file goes below targetDir; null leaves it out
 * @returns {number} how many files were written
 */
export function unzip(zipPath, targetDir, place) {
  const file = openSync(zipPath, 'r');
  try {
    let written = 0;
    for (const entry of entriesOf(file)) {
      const relativePath = entry.name.endsWith('/') ? null : place(entry.name);
      if (relativePath === null) continue;
      const target = path.resolve(targetDir, relativePath);
      if (!target.startsWith(path.resolve(targetDir) + path.sep)) {
        throw new Error(`${zipPath}: ${entry.name} points outside its folder`);
      }
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, contentOf(file, entry));
      if (entry.mode !== 0) chmodSync(target, entry.mode & 0o755);
      written += 1;
    }
    return written;
  } finally {
    closeSync(file);
  }
}

/**
 * @param {number} file
 * @param {number} position
 * @param {number} length
 */
function bytesAt(file, position, length) {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, position + filled);
    if (count === 0) throw new Error('the zip file ends too early');
    filled += count;
  }
  return bytes;
}

/** @param {number} file */
function* entriesOf(file) {
  const sizeBytes = fstatSync(file).size;
  const tailSize = Math.min(sizeBytes, endRecordSize + maxCommentSize);
  const tail = bytesAt(file, sizeBytes - tailSize, tailSize);
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('not a zip file');

  const directory = bytesAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      sizeBytes: directory.readUInt32LE(at + 24),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      headerAt: directory.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

/**
 * @param {number} file
 * @param {{ name: string, method: number, packedBytes: number, sizeBytes: number, headerAt: number }} entry
 */
function contentOf(file, entry) {
  const header = bytesAt(file, entry.headerAt, 30);
  const dataAt = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = bytesAt(file, dataAt, entry.packedBytes);
  const content = entry.method === 0 ? packed : inflateRawSync(packed);
  if (content.length !== entry.sizeBytes) throw new Error(`${entry.name} has the wrong size`);
  return content;
}
