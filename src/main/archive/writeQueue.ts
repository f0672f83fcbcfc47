import { AppError } from '../../contract/appError';
import type { Damage } from '../../contract/archiveTasks';
import { SyncFailed, WriteRefused } from './durable';

/** Whether an archive takes writes; if not, why: it is damaged, or the disk failed to confirm a write. */
export type Condition =
  | { readonly kind: 'sound' }
  | { readonly kind: 'readOnly'; readonly damage: readonly Damage[] };

/** The one queue through which an archive is written: one turn after the other, and none once it is read-only. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();
  private condition: Condition;

  constructor(
    private readonly folder: string,
    damage: readonly Damage[],
  ) {
    this.condition = damage.length === 0 ? { kind: 'sound' } : { kind: 'readOnly', damage };
  }

  get state(): Condition {
    return this.condition;
  }

  /** Does a write when its turn comes. Rejects with an AppError for what the disk refuses. */
  turn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(async () => {
      if (this.condition.kind === 'readOnly')
        throw new AppError('archiveReadOnly', this.condition.damage[0]?.what ?? '');
      try {
        return await work();
      } catch (error) {
        throw this.refusal(error);
      }
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Looks at something between two writes. */
  between<T>(look: () => T): Promise<T> {
    const turn = this.last.then(look);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** From now on every write is refused. */
  turnReadOnly(what: string): void {
    this.condition = { kind: 'readOnly', damage: [{ where: this.folder, what }] };
  }

  private refusal(error: unknown): unknown {
    if (error instanceof WriteRefused)
      return new AppError(error.isDiskFull ? 'diskFull' : 'archiveFailed', error.message, error);
    if (error instanceof SyncFailed) {
      this.turnReadOnly(`the disk failed: ${error.message}`);
      return new AppError('archiveFailed', error.message, error);
    }
    return error;
  }
}
