import type { ArticleChange } from '../../core/reading/articleChange';
import type { Rereading, RereadingStep } from '../../core/reading/rereading';
import type { Database } from './database';

/** The last reading again; null when there was none. */
export async function lastRereading(db: Database): Promise<Rereading | null> {
  const held = await db.values.get('rereading');
  return held?.key === 'rereading' ? held.value : null;
}

/**
 * Notes a step of a reading again, and what it changed, inside the caller's transaction. False when it is not the one
 * that is running: it was cancelled, or the library is a new one. Then nothing is noted.
 */
export async function noteRereading(
  db: Database,
  step: RereadingStep,
  changes: readonly ArticleChange[],
): Promise<boolean> {
  const put = (value: Rereading) => db.values.put({ key: 'rereading', value });
  if (step.kind === 'begin') {
    await db.readAgain.clear();
    await put(step.rereading);
    return true;
  }
  const last = await lastRereading(db);
  if (last === null || last.id !== step.id || last.state !== 'running') return false;
  switch (step.kind) {
    case 'count':
      await put({ ...last, total: step.total, software: step.software });
      break;
    case 'read': {
      const changeOf = new Map(changes.map((change) => [change.id, change]));
      const read = step.ids.map((id) => ({ id, change: changeOf.get(id) ?? null }));
      await db.readAgain.bulkPut(
        read.map((one) => ({ ...one, parts: one.change === null ? [] : ['any', ...one.change.parts] })),
      );
      const changed = read.filter(({ change }) => change !== null).length;
      await put({ ...last, read: last.read + step.ids.length, changed: last.changed + changed });
      break;
    }
    case 'end':
    case 'cancel':
      await put({ ...last, state: step.kind === 'end' ? 'ended' : 'cancelled' });
      break;
  }
  return true;
}
