import type { ActionTarget, MenuName } from './actionShape';
import { type Action, ALL_ACTIONS } from './actions';

/** The parts of the shortcut sheet. */
export const SHEET_SECTIONS = ['moving', 'articles', 'reading', 'everywhere'] as const;
export type SheetSection = (typeof SHEET_SECTIONS)[number];

const SECTION_OF: Readonly<Record<MenuName, SheetSection>> = {
  go: 'moving',
  article: 'articles',
  reading: 'reading',
  organise: 'articles',
  file: 'everywhere',
  edit: 'everywhere',
  view: 'everywhere',
  appearance: 'everywhere',
  help: 'everywhere',
};

/** A menu of the menu bar: its actions, those that belong together in one group. */
export function menuGroups(menu: MenuName): readonly (readonly Action[])[] {
  return grouped(ALL_ACTIONS.filter((action) => action.menu === menu));
}

/** The context menu of something, in groups. */
export function contextGroups(target: ActionTarget): readonly (readonly Action[])[] {
  return grouped(ALL_ACTIONS.filter((action) => action.on === target));
}

/** The bar over the list while several articles are selected. */
export function bulkActions(): readonly Action[] {
  return ALL_ACTIONS.filter(({ isInBulkBar }) => isInBulkBar === true);
}

/** The actions with keys that a part of the shortcut sheet shows. */
export function sheetActions(section: SheetSection): readonly Action[] {
  return ALL_ACTIONS.filter((action) => action.keys !== undefined && SECTION_OF[action.menu] === section);
}

function grouped(actions: readonly Action[]): readonly (readonly Action[])[] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) groups.set(action.group, [...(groups.get(action.group) ?? []), action]);
  return [...groups.values()];
}
