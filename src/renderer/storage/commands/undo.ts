import { inverseOf } from '../../../core/event';
import { stepDone } from '../../../core/undo';
import type { Library } from '../library';

/** Takes back the last step. Answers what it was; null when there is nothing to take back. */
export function undo(library: Library) {
  return library.act(() => {
    const step = library.undoState.undo.at(-1);
    const acts = step === undefined ? null : inverseOf(step.acts);
    if (step === undefined || acts === null) return { acts: [], answer: { undone: null } };
    return {
      acts,
      cause: { kind: 'undo' as const, seq: step.seq },
      answer: { undone: stepDone(step) },
    };
  });
}

/** Repeats the step last taken back. Answers what it was; null when there is none. */
export function redo(library: Library) {
  return library.act(() => {
    const step = library.undoState.redo.at(-1);
    if (step === undefined) return { acts: [], answer: { redone: null } };
    const cause = { kind: 'redo' as const, seq: step.seq };
    return { acts: step.acts, cause, answer: { redone: stepDone(step) } };
  });
}
