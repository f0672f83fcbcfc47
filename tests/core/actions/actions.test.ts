import { describe, expect, it } from 'vitest';
import {
  contextGroups,
  menuGroups,
  SHEET_SECTIONS,
  sheetActions,
} from '../../../src/core/actions/actionGroups';
import { actionName, fullActionName } from '../../../src/core/actions/actionName';
import { MENUS, NEEDS } from '../../../src/core/actions/actionShape';
import { isSwitchedOn } from '../../../src/core/actions/actionSwitch';
import { type ActionId, ALL_ACTIONS } from '../../../src/core/actions/actions';
import { NO_SITUATION, type Situation, unmetNeed } from '../../../src/core/actions/situation';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { isMessageKey } from '../../../src/core/text/message';

const named = (id: ActionId, situation: Partial<Situation> = {}) =>
  actionName(action(id), { ...NO_SITUATION, ...situation });
const action = (id: ActionId) => {
  const found = ALL_ACTIONS.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the list of actions', () => {
  it('has each action once, and each in a menu', () => {
    const inMenus = MENUS.flatMap((menu) => menuGroups(menu).flat());
    expect(inMenus).toHaveLength(ALL_ACTIONS.length);
    expect(new Set(inMenus.map(({ id }) => id)).size).toBe(ALL_ACTIONS.length);
  });

  it('has words for every action, menu, need and part of the sheet', () => {
    const keys = [
      ...ALL_ACTIONS.map(({ id }) => `action.${id}`),
      ...MENUS.map((menu) => `app.menu.${menu}`),
      ...NEEDS.map((need) => `need.${need}`),
      ...SHEET_SECTIONS.map((section) => `sheet.${section}`),
    ];
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('gives no two actions the same name', () => {
    const names = ALL_ACTIONS.map((one) => fullActionName(one, NO_SITUATION));
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows every action that has keys in one part of the sheet', () => {
    const shown = SHEET_SECTIONS.flatMap(sheetActions).map(({ id }) => id);
    expect(shown.toSorted()).toEqual(
      ALL_ACTIONS.filter(({ keys }) => keys !== undefined)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('keeps what belongs together in one group, in menus and context menus', () => {
    for (const groups of [menuGroups('article'), contextGroups('articles')]) {
      const withStar = groups.find((group) => group.some(({ id }) => id === 'article.star')) ?? [];
      const ids = withStar.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(['article.tag', 'article.read']));
      expect(ids).not.toContain('article.trash');
    }
    expect(
      contextGroups('articles')
        .flat()
        .every(({ on }) => on === 'articles'),
    ).toBe(true);
  });
});

describe('the name of an action', () => {
  const star = { seq: 7, kind: 'starMarked', value: true, count: 3 } as const;

  it('says what undo and redo would do', () => {
    expect(named('edit.undo')).toBe('Undo');
    expect(named('edit.undo', { undo: star })).toBe('Undo Star 3 Articles');
    expect(named('edit.undo', { undo: { ...star, count: 1 } })).toBe('Undo Star');
    expect(named('edit.redo', { redo: { ...star, value: false } })).toBe('Redo Remove 3 Stars');
    expect(named('edit.undo', { undo: { ...star, kind: 'encodingChosen', count: 0 } })).toBe(
      'Undo Choose an Encoding',
    );
  });

  it('speaks of the letters while somebody types', () => {
    expect(named('edit.undo', { undo: star, isTyping: true })).toBe('Undo Typing');
  });

  it('counts the articles it is about, and knows the trash', () => {
    expect(named('article.trash', { articles: 1 })).toBe('Move to the Trash');
    expect(named('article.trash', { articles: 1200 })).toBe('Move 1,200 Articles to the Trash');
    expect(named('article.trash', { articles: 2, isTrashShown: true })).toBe(
      'Take 2 Articles Out of the Trash',
    );
    expect(named('import.pause', { isPaused: true })).toBe('Go On with the Import');
  });

  it('has its menu before it where it would say too little', () => {
    expect(fullActionName(action('view.themeDark'), NO_SITUATION)).toBe('Appearance: Dark');
  });
});

describe('what an action lacks', () => {
  const unmet = (id: ActionId, situation: Partial<Situation> = {}) =>
    unmetNeed(action(id), { ...NO_SITUATION, ...situation });

  it('is nothing when it can be done', () => {
    expect(unmet('import.folder')).toBeNull();
    expect(unmet('article.star', { isListShown: true, articles: 2 })).toBeNull();
    expect(unmet('edit.undo', { isTyping: true })).toBeNull();
  });

  it('is named when it cannot', () => {
    expect(unmet('article.star', { isListShown: true })).toBe('articles');
    expect(unmet('article.star', { articles: 2 })).toBe('articles');
    expect(unmet('edit.undo')).toBe('undo');
    expect(unmet('reader.nextHit', { isReading: true })).toBe('hits');
    expect(unmet('import.cancel')).toBe('import');
  });
});

describe('a switch', () => {
  it('says whether it is on, and other actions are none', () => {
    expect(isSwitchedOn('view.themeDark', { ...DEFAULT_SETTINGS, theme: 'dark' })).toBe(true);
    expect(isSwitchedOn('view.themeLight', { ...DEFAULT_SETTINGS, theme: 'dark' })).toBe(false);
    expect(isSwitchedOn('article.star', DEFAULT_SETTINGS)).toBeNull();
  });
});
