import { type ActionId, ALL_ACTIONS } from './actions';

/** A key press as the DOM reports it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const BY_KEY = new Map<string, ActionId>(
  ALL_ACTIONS.flatMap(({ id, keys, where = 'window' }) =>
    where === 'window' && keys !== undefined ? [[keys, id] as const] : [],
  ),
);

/**
 * The action that a key press stands for, of those the window listens for. Presses with Ctrl, Alt or Meta are the
 * menu's or the system's and stand for none. Shift and AltGr (which some systems report as Ctrl and Alt) are allowed
 * for signs, because some layouts need them to type `[`; a capital letter is not its small one.
 */
export function actionOfKey(press: KeyPress): ActionId | null {
  const isSignByAltGr = press.ctrlKey && press.altKey && !/^[a-z]$/i.test(press.key);
  if (press.metaKey || ((press.ctrlKey || press.altKey) && !isSignByAltGr)) return null;
  return BY_KEY.get(press.key === ' ' ? 'Space' : press.key) ?? null;
}

/** The keys of an action for tooltips and hints; undefined when it has none. */
export function keysOf(id: ActionId): string | undefined {
  return ALL_ACTIONS.find((action) => action.id === id)?.keys;
}
