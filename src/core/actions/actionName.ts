import type { StepDone } from '../overview';
import { isMessageKey, message } from '../text/message';
import type { Action } from './actions';
import type { Situation } from './situation';

/** The name of an action, as it would be done now: “Undo Star 3 Articles”, “Take Out of the Trash”. */
export function actionName(action: Action, situation: Situation): string {
  return message(`action.${action.id}`, {
    count: situation.articles,
    place: situation.isTrashShown ? 'trash' : 'list',
    import: situation.isPaused ? 'paused' : 'running',
    undo: stepIn(situation, situation.undo),
    redo: stepIn(situation, situation.redo),
  });
}

/** The name where the menu is not beside it: “Appearance: Dark”. */
export function fullActionName(action: Action, situation: Situation): string {
  const name = actionName(action, situation);
  return action.menu === 'appearance'
    ? message('palette.within', { menu: message('app.menu.appearance'), name })
    : name;
}

/** A step in short, as one would ask for it: “Star 3 Articles”. */
export function stepName({ kind, value, count }: StepDone): string {
  const taken = `step.${kind}.not`;
  return message(!value && isMessageKey(taken) ? taken : `step.${kind}`, { count });
}

function stepIn({ isTyping }: Situation, step: StepDone | null): string {
  if (isTyping) return message('step.typing');
  return step === null ? 'none' : stepName(step);
}
