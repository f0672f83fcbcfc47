import type { ArticleId } from './article';
import { isCarryingOver } from './carryOver';
import { type Act, inverseOf, type LibraryEvent } from './event';
import type { StepDone, StepKind } from './overview';
import { eventWithoutPurged } from './purge';

/** How many steps can be taken back. */
export const UNDO_LIMIT = 100;

/** An event that can be taken back, or repeated. */
export interface Step {
  readonly seq: number;
  readonly acts: readonly Act[];
}

/** What can be undone and redone, the next step last. */
export interface UndoState {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const NOTHING_DONE: UndoState = { undo: [], redo: [] };

/** What a step did, in short; null for no step. */
export function stepDone(step: Step | undefined): StepDone | null {
  const act = step?.acts.at(-1);
  if (step === undefined || act === undefined) return null;
  const { seq, acts } = step;
  const ids = new Set(acts.flatMap(articlesOf));
  return { seq, kind: stepKind(acts, act), value: isGiven(act), count: ids.size };
}

/** Whether an act gave or made something, rather than take it away. */
function isGiven(act: Act): boolean {
  if (act.kind === 'ruleSet') return act.to?.isOn === true;
  return 'value' in act ? act.value : true;
}

function stepKind(acts: readonly Act[], last: Act): StepKind {
  if (isCarryingOver(acts)) return 'carriedOver';
  switch (last.kind) {
    case 'tagChanged':
      return last.from.name === last.to.name ? 'tagColoured' : 'tagChanged';
    case 'tagRemoved':
      return acts.some((act) => act.kind === 'tagMarked' && act.value) ? 'tagsMerged' : 'tagRemoved';
    case 'collectionChanged':
      return last.from.name === last.to.name ? 'collectionMoved' : 'collectionChanged';
    case 'ruleSet':
      if ((last.to ?? last.from)?.effect.kind === 'name') return 'sourceNamed';
      if ((last.to ?? last.from)?.effect.kind === 'domain') return 'sourceDomain';
      return last.from?.isOn === true && last.to?.isOn === true ? 'ruleChanged' : 'ruleSet';
    case 'highlightChanged':
      if (last.from.note === last.to.note) return 'highlightColoured';
      return last.to.note === null ? 'highlightUnnoted' : 'highlightNoted';
    case 'noteWritten':
      return last.to === null ? 'noteRemoved' : 'noteWritten';
    default:
      return last.kind;
  }
}

/**
 * The state after one more event. Read over a journal from its beginning (or from any point that is at least
 * {@link UNDO_LIMIT} steps back), it says what Ctrl+Z does next, also after a restart.
 */
export function afterEvent(state: UndoState, event: LibraryEvent): UndoState {
  const { cause, seq, acts } = event;
  switch (cause.kind) {
    case 'act':
      if (acts.every(isReadMark)) return state;
      return inverseOf(acts) === null ? state : { undo: pushed(state.undo, { seq, acts }), redo: [] };
    case 'undo': {
      const step = state.undo.at(-1);
      if (step?.seq !== cause.seq) return state;
      return { undo: state.undo.slice(0, -1), redo: pushed(state.redo, step) };
    }
    case 'redo': {
      const step = state.redo.at(-1);
      if (step?.seq !== cause.seq) return state;
      return { undo: pushed(state.undo, step), redo: state.redo.slice(0, -1) };
    }
  }
}

function articlesOf(act: Act): readonly ArticleId[] {
  if ('articleIds' in act) return act.articleIds;
  return 'articleId' in act ? [act.articleId] : [];
}

/** What was done to articles that were purged can still be undone, but no longer says what it was. */
export function withoutPurgedSteps({ undo, redo }: UndoState, articleIds: ReadonlySet<ArticleId>): UndoState {
  const blanked = (step: Step) => eventWithoutPurged(step, { articleIds, paths: new Set() });
  return { undo: undo.map(blanked), redo: redo.map(blanked) };
}

/** Reading an article marks it as read; that is no step of its own that anyone would want to take back. */
function isReadMark(act: Act): boolean {
  return act.kind === 'readMarked' && act.value && act.articleIds.length === 1;
}

function pushed(steps: readonly Step[], step: Step): readonly Step[] {
  return [...steps.slice(-(UNDO_LIMIT - 1)), step];
}

/** An event that may be a step of undo; imports are long and are none. */
export function isStep({ acts }: LibraryEvent): boolean {
  return !acts.some((act) => act.kind === 'originalsAdded' || act.kind === 'importEnded');
}
