import { AppError } from '../../../contract/appError';
import { keptNote } from '../../../core/annotations/highlight';

/** A note as it is kept. Refuses one that is too long. */
export function noteOrRefusal(typed: string | null): string | null {
  const note = keptNote(typed);
  if (note === undefined) throw new AppError('noteTooLong', '');
  return note;
}
