import { AppError } from '../../contract/appError';
import type { Handlers } from '../handle';
import type { Desk } from './desk';

/**
 * Tells what another reading of pages would change. A preview that is under way gives way to the next, or to nothing:
 * what it was asked is out of date.
 */
export function previewing({
  archive,
}: Desk): Pick<Handlers, 'previewRules' | 'previewRereading' | 'cancelPreview'> {
  let last: Promise<unknown> = Promise.resolve();
  let isUnderWay = false;
  let turns = 0;
  const giveWay = () => {
    turns += 1;
    if (isUnderWay) archive.cancelTask();
    return turns;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = giveWay();
    const before = last;
    const answer = (async () => {
      await before;
      if (turn !== turns) throw new AppError('cancelled', '');
      isUnderWay = true;
      return work().finally(() => {
        isUnderWay = false;
      });
    })();
    last = answer.catch(() => undefined);
    return answer;
  };
  return {
    previewRules: (request) => inTurn(() => archive.perform('previewRules', request)),
    previewRereading: (request) => inTurn(() => archive.perform('previewRereading', request)),
    cancelPreview: () => void giveWay(),
  };
}
