import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { ImportProblem } from '../../../core/importReport';
import type { Found } from '../found';
import { PageRefused } from '../pageRefused';
import { PAGE_LIMIT_BYTES } from '../regularFile';

/** A file with other files in it, open for reading. Whoever opened it closes the handle. */
export interface OpenContainer {
  /** As people know it; the paths of its entries begin with it. */
  readonly path: string;
  readonly handle: FileHandle;
  readonly stats: Stats;
}

/** A format of files that hold other files. One file a format, and a line in the list. */
export interface ContainerFormat {
  /** As the report names it. */
  readonly name: string;
  /** How names of such files end, in small letters. */
  readonly endings: readonly string[];
  /** True for the first bytes of such a file. */
  beginsLike(head: Uint8Array): boolean;
  /**
   * What is in it, in the order it is in. Bytes that an entry holds are at most {@link PAGE_LIMIT_BYTES}, and nothing
   * that was yielded before is held. Throws when the container can't be read on; PageRefused says why in our words.
   */
  entries(container: OpenContainer): AsyncGenerator<Found>;
}

/** Text is never pressed to less than this part of itself. */
const MOST_RATIO = 200;
/** Up to so much nothing is suspicious. */
const HARMLESS_ENTRY_BYTES = 1024 * 1024;
const HARMLESS_TOTAL_BYTES = 1024 * 1024 * 1024;

/** True for an entry that grows out of all proportion when it is unpacked. */
export function isBomb(packedBytes: number, unpackedBytes: number): boolean {
  return unpackedBytes > HARMLESS_ENTRY_BYTES && unpackedBytes > packedBytes * MOST_RATIO;
}

/** Throws when all that was unpacked so far is out of proportion to the container. */
export function guardTotal(unpackedBytes: number, containerBytes: number): void {
  if (unpackedBytes > HARMLESS_TOTAL_BYTES && unpackedBytes > containerBytes * MOST_RATIO)
    throw new PageRefused('skipped', 'bomb', `more than ${MOST_RATIO} times its size`);
}

/** The path of an entry. Nothing is ever written under it; a name that climbs or can't be shown is made harmless. */
export function entryPath(container: string, name: string): string {
  const parts = name
    .replace(/\p{Cc}/gu, '\ufffd')
    .split('/')
    .map((part) => (part === '.' || part === '..' ? part.replaceAll('.', '%2E') : part));
  return `${container}/${parts.join('/').replace(/^\/+/u, '')}`;
}

/** An entry whose bytes are there. */
export function heldPage(path: string, bytes: Uint8Array, modifiedAt: string): Found {
  return { kind: 'page', path, sizeBytes: bytes.length, modifiedAt, read: async () => bytes };
}

/** An entry that is not read. */
export function refusedEntry(
  path: string,
  outcome: ImportProblem['outcome'],
  code: ImportProblem['code'],
  detail: string | null,
): Found {
  return { kind: 'problem', path, outcome, code, detail };
}
