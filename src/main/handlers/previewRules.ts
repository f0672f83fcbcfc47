import { AppError } from '../../contract/appError';
import type { Handler } from '../handle';
import type { Desk } from './desk';

/** Tells what rules would change. A preview that is under way gives way to the next: what it was asked is out of date. */
export function previewRules({ archive }: Desk): Handler<'previewRules'> {
  let last: Promise<unknown> = Promise.resolve();
  let isUnderWay = false;
  let turns = 0;
  return (request) => {
    turns += 1;
    const turn = turns;
    const before = last;
    if (isUnderWay) archive.cancelTask();
    const answer = (async () => {
      await before;
      if (turn !== turns) throw new AppError('cancelled', '');
      isUnderWay = true;
      return archive.perform('previewRules', request).finally(() => {
        isUnderWay = false;
      });
    })();
    last = answer.catch(() => undefined);
    return answer;
  };
}
