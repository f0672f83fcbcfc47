import { assertNever } from '../assertNever';
import type { StepDone } from '../overview';
import type { Need } from './actionShape';
import type { Action } from './actions';

/** What is listed, as far as it can be organised. */
export const LISTED = ['tag', 'collection', 'savedSearch', 'other'] as const;
export type Listed = (typeof LISTED)[number];

/** What the window shows, as far as it bears on what can be done. The window tells main of it, for the menu bar. */
export interface Situation {
  /** So many articles an action would be about. */
  readonly articles: number;
  readonly isListShown: boolean;
  /** There is an article in the list. */
  readonly isAnyListed: boolean;
  readonly isTrashShown: boolean;
  /** An article is open in the reader. */
  readonly isReading: boolean;
  /** What organising would be about: what is listed. */
  readonly listed: Listed;
  /** Something is searched for. */
  readonly isSearching: boolean;
  /** A saved search is listed, and something else is looked for by now. */
  readonly isSearchChanged: boolean;
  /** There is another tag to be made one with. */
  readonly hasTags: boolean;
  /** Words are searched for that the reader can mark. */
  readonly hasHits: boolean;
  readonly isImporting: boolean;
  readonly isPaused: boolean;
  readonly isAnyInTrash: boolean;
  /** A text field has the focus: undo and redo are its own. */
  readonly isTyping: boolean;
  /** The steps that undo would take back and redo repeat. */
  readonly undo: StepDone | null;
  readonly redo: StepDone | null;
}

/** Before anything is known: a window without articles. Also how the shortcut sheet names things. */
export const NO_SITUATION: Situation = {
  articles: 0,
  isListShown: false,
  isAnyListed: false,
  isTrashShown: false,
  isReading: false,
  listed: 'other',
  isSearching: false,
  isSearchChanged: false,
  hasTags: false,
  hasHits: false,
  isImporting: false,
  isPaused: false,
  isAnyInTrash: false,
  isTyping: false,
  undo: null,
  redo: null,
};

/** What an action lacks in this situation; null when it can be done. */
export function unmetNeed({ needs }: Pick<Action, 'needs'>, situation: Situation): Need | null {
  return needs === undefined || isMet(needs, situation) ? null : needs;
}

function isMet(need: Need, situation: Situation): boolean {
  switch (need) {
    case 'articles':
      return situation.isListShown && situation.articles > 0;
    case 'list':
      return situation.isListShown;
    case 'listed':
      return situation.isListShown && situation.isAnyListed;
    case 'reader':
      return situation.isReading;
    case 'hits':
      return situation.isReading && situation.hasHits;
    case 'import':
      return situation.isImporting;
    case 'trash':
      return situation.isAnyInTrash;
    case 'query':
      return situation.isListShown && situation.isSearching;
    case 'tag':
    case 'collection':
    case 'savedSearch':
      return situation.listed === need;
    case 'tags':
      return situation.listed === 'tag' && situation.hasTags;
    case 'changedSearch':
      return situation.listed === 'savedSearch' && situation.isSearchChanged;
    case 'undo':
      return situation.isTyping || situation.undo !== null;
    case 'redo':
      return situation.isTyping || situation.redo !== null;
    default:
      return assertNever(need);
  }
}
