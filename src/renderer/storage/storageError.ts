import { Dexie } from 'dexie';
import { AppError } from '../../contract/appError';

/** What the database threw, as what it means: the disk is full, or the library did not answer. Others stay as they are. */
export function storageError(thrown: unknown): unknown {
  if (thrown instanceof AppError || !(thrown instanceof Error)) return thrown;
  const said = `${thrown.name} ${thrown.message}`;
  if (/quota|no space/i.test(said)) return new AppError('diskFull', thrown.message, thrown);
  const isOfDatabase = thrown instanceof DOMException || thrown instanceof Dexie.DexieError;
  return isOfDatabase ? new AppError('storageFailed', thrown.message, thrown) : thrown;
}
