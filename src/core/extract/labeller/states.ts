import type { Label } from '../../labels';

/**
 * What the sequence model knows a line as. Finer than the labels where place matters: furniture before the
 * article, inside it, and after it are three states, because each allows other states to follow.
 */
export const STATES = [
  'before',
  'headline',
  'dateline',
  'byline',
  'standfirst',
  'paragraph',
  'heading',
  'caption',
  'inside',
  'after',
] as const;

export type State = (typeof STATES)[number];

export const STATE_COUNT = STATES.length;

/** Index of each state. */
export const STATE = Object.fromEntries(STATES.map((state, i) => [state, i])) as Readonly<
  Record<State, number>
>;

/** A set of states as bits. */
export function stateBits(...states: readonly State[]): number {
  return states.reduce((bits, state) => bits | (1 << STATE[state]), 0);
}

export const ALL_STATES = (1 << STATE_COUNT) - 1;

const LABEL_OF_STATE: Readonly<Record<State, Label>> = {
  before: 'furniture',
  headline: 'headline',
  dateline: 'dateline',
  byline: 'byline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  heading: 'heading',
  caption: 'caption',
  inside: 'furniture',
  after: 'furniture',
};

/** The label a state is shown as. */
export function labelOfState(index: number): Label {
  return LABEL_OF_STATE[STATES[index] ?? 'before'];
}

/** The states a line can be in whose label is given by hand. Teasers and comments are kinds of furniture here. */
export function statesOfLabel(label: Label): number {
  switch (label) {
    case 'teaser':
    case 'comment':
    case 'furniture':
      return stateBits('before', 'inside', 'after');
    case 'headline':
      return stateBits('headline');
    // One that stands below the story says nothing of what follows: it would be the story again.
    case 'dateline':
      return stateBits('dateline', 'inside', 'after');
    case 'byline':
      return stateBits('byline', 'inside', 'after');
    case 'standfirst':
      return stateBits('standfirst');
    case 'paragraph':
      return stateBits('paragraph');
    case 'heading':
      return stateBits('heading');
    case 'caption':
      return stateBits('caption');
  }
}

/**
 * Which state may follow which: nothing returns to `before`, nothing leaves `after`, and an article lies between
 * the two. 1 for allowed, at `from * STATE_COUNT + to`.
 */
export const MAY_FOLLOW: Uint8Array = (() => {
  const may = new Uint8Array(STATE_COUNT * STATE_COUNT).fill(1);
  const forbid = (from: number, to: number): void => {
    may[from * STATE_COUNT + to] = 0;
  };
  for (let state = 0; state < STATE_COUNT; state++) {
    if (state !== STATE.after) forbid(STATE.after, state);
    if (state !== STATE.before) forbid(state, STATE.before);
  }
  forbid(STATE.before, STATE.after);
  forbid(STATE.headline, STATE.after);
  forbid(STATE.before, STATE.inside);
  return may;
})();
