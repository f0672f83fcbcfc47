import { ACTIONS, type ActionId } from './actions';

/** A key press as the DOM reports it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const BY_KEY = new Map<string, ActionId>(
  ACTIONS.flatMap((action) =>
    action.where === 'window' && action.keys !== null ? [[action.keys, action.id] as const] : [],
  ),
);

/**
 * The action that a key press stands for, of those the window listens for. Presses with Ctrl, Alt or Meta are the
 * menu's or the system's and stand for none. Shift is allowed, because some layouts need it for a sign such as `[`;
 * a capital letter is not its small one.
 */
export function actionOfKey(press: KeyPress): ActionId | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return BY_KEY.get(press.key === ' ' ? 'Space' : press.key) ?? null;
}

/** The keys of an action for tooltips and hints; undefined when it has none. */
export function keysOf(id: ActionId): string | undefined {
  return ACTIONS.find((action) => action.id === id)?.keys ?? undefined;
}
