import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Damage } from '../../contract/archiveTasks';
import type { ArchivedOriginal } from '../../core/original';
import { blockOfRecord } from './warcRecord';

/** A place of a segment that the journal names; not held when it was purged. */
export interface Piece {
  readonly original: ArchivedOriginal;
  readonly isHeld: boolean;
}

/** The head that zlib gives every member of ours but for the system's number: no name, no time. */
const MEMBER_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0]);
/** With the system's number. */
const HEAD_BYTES = 10;
const BLANK = 0x20;
/** The head of a filler holds a comment. */
const HAS_COMMENT = 0x10;
/** Linux, Windows, macOS, unknown (RFC 1952 and zlib's OS_CODE). */
const SYSTEMS = new Set([3, 10, 19, 255]);

/**
 * Checks one segment up to the last place that the journal names: every original against its digest, everything else
 * for being whole. `tick` is called for every piece and may throw to end the check.
 */
export async function verifySegment(
  folder: string,
  segment: string,
  pieces: readonly Piece[],
  tick: () => void,
): Promise<readonly Damage[]> {
  const handle = await open(path.join(folder, segment), 'r').catch(() => null);
  if (handle === null) {
    const lost = pieces.filter((piece) => piece.isHeld).length;
    return [{ where: segment, what: `missing, and ${lost} originals with it` }];
  }
  try {
    const { size } = await handle.stat();
    const sorted = [...pieces].sort((a, b) => a.original.offset - b.original.offset);
    return [
      ...cutTail(segment, size, sorted),
      ...overlaps(segment, sorted),
      ...(await checkPieces(handle, segment, size, sorted, tick)),
    ];
  } finally {
    await handle.close();
  }
}

function cutTail(segment: string, size: number, pieces: readonly Piece[]): readonly Damage[] {
  const beyond = pieces.filter(({ original }) => original.offset + original.length > size);
  const last = beyond.at(-1)?.original;
  if (last === undefined) return [];
  const lost = beyond.filter((piece) => piece.isHeld).length;
  return [
    {
      where: segment,
      what: `cut off at ${size} of ${last.offset + last.length} bytes, and ${lost} originals with it`,
    },
  ];
}

function overlaps(segment: string, pieces: readonly Piece[]): readonly Damage[] {
  return pieces.flatMap(({ original }, n) => {
    const before = pieces[n - 1]?.original;
    if (before === undefined || before.offset + before.length <= original.offset) return [];
    return [{ where: `${segment} at ${original.offset}`, what: `overlaps the record at ${before.offset}` }];
  });
}

async function checkPieces(
  handle: FileHandle,
  segment: string,
  size: number,
  pieces: readonly Piece[],
  tick: () => void,
): Promise<readonly Damage[]> {
  const damage: Damage[] = [];
  let end = 0;
  for (const { original, isHeld } of pieces) {
    const { offset, length } = original;
    if (offset > end && offset <= size) {
      const between = await bytesAt(handle, end, offset - end);
      const what = wrongWithMembers(between);
      if (what !== null) damage.push({ where: `${segment} at ${end}`, what });
    }
    end = Math.max(end, offset + length);
    tick();
    if (offset + length > size) continue;
    const bytes = await bytesAt(handle, offset, length);
    const what = isHeld ? wrongWithOriginal(bytes, original) : wrongWithMembers(bytes);
    if (what !== null)
      damage.push({ where: `${segment} at ${offset}${isHeld ? ` (${original.path})` : ''}`, what });
  }
  return damage;
}

async function bytesAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await handle.read(bytes, 0, length, offset);
  return bytes.subarray(0, bytesRead);
}

function wrongWithOriginal(bytes: Buffer, { sha256, sizeBytes }: ArchivedOriginal): string | null {
  if (!bytes.subarray(0, MEMBER_HEAD.length).equals(MEMBER_HEAD) || !SYSTEMS.has(bytes[9] ?? -1))
    return 'the head of its compressed form is damaged';
  try {
    const block = blockOfRecord(bytes, sizeBytes);
    const isSame = createHash('sha256').update(block).digest('hex') === sha256;
    return isSame ? null : 'not the bytes that were archived';
  } catch (error) {
    return `cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The comment of a filler is blanks and a zero; no checksum covers it. */
function isBlankComment(bytes: Buffer): boolean {
  const end = bytes.indexOf(0, HEAD_BYTES);
  return end >= 0 && bytes.subarray(HEAD_BYTES, end).every((byte) => byte === BLANK);
}

/** What lies between originals (a segment's first record, fillers of purged ones) has to be whole members. */
function wrongWithMembers(bytes: Buffer): string | null {
  if (
    (bytes[3] ?? 0) & ~HAS_COMMENT ||
    bytes.subarray(4, 9).some((byte) => byte !== 0) ||
    !SYSTEMS.has(bytes[9] ?? -1)
  )
    return 'damaged between the originals: the head of its compressed form';
  if (bytes[3] === HAS_COMMENT && !isBlankComment(bytes))
    return 'damaged between the originals: the filler of a purged one';
  try {
    gunzipSync(bytes, { maxOutputLength: 1 << 20 });
    return null;
  } catch (error) {
    return `damaged between the originals: ${error instanceof Error ? error.message : String(error)}`;
  }
}
