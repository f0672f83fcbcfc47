import { AppError } from '../../contract/appError';
import { NotBackedUp } from '../archive/backup';
import { BadBackup } from '../archive/backupFormat';
import { ArchiveInUse } from '../archive/lock';

/** What a task rejects with. */
export function taskError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return new AppError('cancelled', '', error);
  if (error instanceof NotBackedUp) {
    const [first] = error.damage;
    const more = error.damage.length > 1 ? ` (and ${error.damage.length - 1} more)` : '';
    return new AppError('archiveDamaged', `${first?.where}: ${first?.what}${more}`, error);
  }
  if (error instanceof BadBackup)
    return new AppError(error.reason === 'newer' ? 'backupNewer' : 'backupBad', error.message, error);
  if (error instanceof ArchiveInUse) return new AppError('archiveInUse', error.message, error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('diskFull', String(error), error);
  return error;
}
