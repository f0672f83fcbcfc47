import { setTimeout as wait } from 'node:timers/promises';
import { type AppError, type ErrorShape, toErrorShape } from '../../contract/appError';
import type { Archive } from '../archive/archive';
import { ROOM_FOR_ACTS, requireRoom } from '../archive/room';
import type { LibraryPort } from './feed';

/** With less free a new database would break like the old one. */
const ROOM_BYTES = 20_000_000;
const LOOK_EVERY_MS = 2000;

/** Archives whose library is waiting for room: one wait is enough. */
const waiting = new WeakSet<Archive>();

/** Says that the disk is full if it is: what a database says then names anything but that. */
export async function tellIfFull(archive: Archive, port: LibraryPort): Promise<void> {
  try {
    await requireRoom(archive.folder, ROOM_FOR_ACTS, 0);
  } catch (full) {
    port.postMessage({ kind: 'trouble', error: toErrorShape(full) });
  }
}

/** Tells that a library has to be made anew, as soon as the disk has room for one; until then says that it has not. */
export async function tellBroken(
  archive: Archive,
  port: LibraryPort,
  error: AppError,
  tell: (error: ErrorShape) => void,
): Promise<void> {
  if (waiting.has(archive)) return;
  waiting.add(archive);
  for (;;) {
    try {
      await requireRoom(archive.folder, ROOM_BYTES, 0);
      break;
    } catch (full) {
      port.postMessage({ kind: 'trouble', error: toErrorShape(full) });
      await wait(LOOK_EVERY_MS);
    }
  }
  waiting.delete(archive);
  tell(toErrorShape(error));
}
