import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../src/core/actions/actions';
import { actionOfKey, keysOf } from '../../../src/core/actions/keys';

const press = (key: string, held = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys', () => {
  it('stand for the actions that the window listens for', () => {
    expect(actionOfKey(press('j'))).toBe('article.next');
    expect(actionOfKey(press(' '))).toBe('article.page');
    expect(actionOfKey(press('['))).toBe('view.sidebar');
    expect(actionOfKey(press('[', { shiftKey: true }))).toBe('view.sidebar');
    expect(actionOfKey(press('[', { ctrlKey: true, altKey: true }))).toBe('view.sidebar');
  });

  it('with Ctrl, Alt or Meta belong to the menu and the system', () => {
    for (const held of [
      { ctrlKey: true },
      { altKey: true },
      { metaKey: true },
      { ctrlKey: true, altKey: true },
    ]) {
      expect(actionOfKey(press('s', held))).toBeNull();
    }
  });

  it('are not the capital letters, and not the menu accelerators', () => {
    expect(actionOfKey(press('J', { shiftKey: true }))).toBeNull();
    expect(actionOfKey(press('CmdOrCtrl+O'))).toBeNull();
  });

  it('are given to one action each', () => {
    const keys = ALL_ACTIONS.flatMap(({ keys, silentKeys }) =>
      [keys, silentKeys].filter((one) => one !== undefined),
    );
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf('article.star')).toBe('s');
    expect(keysOf('view.density')).toBeUndefined();
  });
});
