import { Buffer } from 'node:buffer';
import path from 'node:path';

/** A path for the file system. Bytes where the name is not UTF-8: such a file has no other name. */
export type DiskPath = string | Buffer;

/** A folder's or file's place: how the file system knows it, and how people and the archive do. */
export interface Place {
  readonly disk: DiskPath;
  readonly shown: string;
}

/** The place of an entry of a folder, by the entry's name as bytes. */
export function placeIn(folder: Place, name: Buffer): Place {
  const text = name.toString('utf8');
  if (typeof folder.disk === 'string' && Buffer.from(text, 'utf8').equals(name)) {
    const joined = path.join(folder.disk, text);
    return { disk: joined, shown: joined };
  }
  const above = typeof folder.disk === 'string' ? Buffer.from(folder.disk, 'utf8') : folder.disk;
  const disk = Buffer.concat([above, Buffer.from(path.sep), name]);
  return { disk, shown: path.join(folder.shown, shownName(name)) };
}

/** A name of any bytes as text: UTF-8 where it is, else one `\xNN` a byte, so that no two names look alike. */
export function shownName(name: Buffer): string {
  const text = name.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(name)) return text;
  let shown = '';
  for (let at = 0; at < name.length; ) {
    const length = characterLength(name, at);
    shown +=
      length === 0
        ? `\\x${name.toString('hex', at, at + 1).toUpperCase()}`
        : name.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return shown;
}

/** How many bytes the UTF-8 character at a place has; 0 when there is none. */
function characterLength(name: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= name.length; length += 1) {
    const part = name.subarray(at, at + length);
    if (Buffer.from(part.toString('utf8'), 'utf8').equals(part)) return length;
  }
  return 0;
}
