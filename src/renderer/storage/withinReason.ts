import { AppError } from '../../contract/appError';

const TICK_MS = 5000;
/** Ticks, not time: a computer that was asleep has not waited. */
const TICKS = 18;
/** Opening may bring the database to another version. */
export const TICKS_TO_OPEN = 60;
/** What could not take back a transaction keeps its locks, and the next one hangs. */
export const TICKS_AFTER_FAILURE = 3;

/** The database neither ended nor refused what was asked of it. */
export class NoAnswer extends AppError {
  constructor() {
    super('storageFailed', 'the database does not answer');
  }
}

/**
 * What the database answers. Rejects with NoAnswer when that takes far longer than it ever should: on a disk that is
 * full, IndexedDB may let a transaction hang, and whoever waits for it would wait for ever.
 */
export async function withinReason<T>(work: Promise<T>, limit = TICKS): Promise<T> {
  let ticks = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const silence = new Promise<never>((_, reject) => {
    ticking = setInterval(() => {
      ticks += 1;
      if (ticks >= limit) reject(new NoAnswer());
    }, TICK_MS);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearInterval(ticking);
  }
}
