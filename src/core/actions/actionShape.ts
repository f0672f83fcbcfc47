/** The menus of the menu bar; `appearance` is one within `view`. */
export const MENUS = [
  'file',
  'edit',
  'article',
  'reading',
  'organise',
  'go',
  'view',
  'appearance',
  'help',
] as const;
export type MenuName = (typeof MENUS)[number];

/** What must be so before an action can do anything; why it is not is `need.<need>` in the catalogue. */
export const NEEDS = [
  'articles',
  'list',
  'listed',
  'reader',
  'hits',
  'import',
  'trash',
  'query',
  'tag',
  'tags',
  'collection',
  'savedSearch',
  'changedSearch',
  'undo',
  'redo',
] as const;
export type Need = (typeof NEEDS)[number];

/** What can be pressed with the right button, and has a menu of its own. */
export type ActionTarget = 'articles' | 'tag' | 'collection' | 'savedSearch';

/** What one entry of the list of actions says. */
export interface ActionShape {
  readonly id: string;
  readonly menu: MenuName;
  /** Neighbours in a menu with the same group stand together; a hairline parts them from the next. */
  readonly group: string;
  /** An Electron accelerator where the menu owns it, or one key that the window listens for. */
  readonly keys?: string;
  /** Another accelerator that the menu listens for and nothing shows: Ctrl and the key on which + stands. */
  readonly silentKeys?: string;
  /**
   * Who listens for the keys: the menu (always), or the window while no text field has the focus, which is what is
   * meant when nothing is said.
   */
  readonly where?: 'menu' | 'window';
  /** Whose context menu has it besides. */
  readonly on?: ActionTarget;
  /** It stands in the bar that floats over the list while several articles are selected. */
  readonly isInBulkBar?: true;
  readonly needs?: Need;
}
