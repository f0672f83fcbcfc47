import { describe, expect, it } from 'vitest';
import { type CursorPlace, listKeyMove, movedIndex } from '../../../src/renderer/features/library/listKeys';

const press = (key: string, held: { shift?: boolean; ctrl?: boolean; alt?: boolean } = {}) => ({
  key,
  shiftKey: held.shift ?? false,
  ctrlKey: held.ctrl ?? false,
  altKey: held.alt ?? false,
  metaKey: false,
});
const at = (index: number): CursorPlace => ({ index, last: index });

describe('moving the cursor', () => {
  it('stops at the ends', () => {
    expect(movedIndex(at(0), -1, 5)).toBe(0);
    expect(movedIndex(at(4), 1, 5)).toBe(4);
  });

  it('begins at the top of a list without a cursor', () => {
    expect(movedIndex({ index: -1, last: 0 }, 1, 5)).toBe(0);
    expect(movedIndex({ index: -1, last: 0 }, -1, 5)).toBe(0);
  });

  it('goes on from where an article was that has left the list', () => {
    expect(movedIndex({ index: -1, last: 2 }, 1, 5)).toBe(2);
    expect(movedIndex({ index: -1, last: 2 }, -1, 5)).toBe(1);
    expect(movedIndex({ index: -1, last: 5 }, 1, 5)).toBe(4);
  });

  it('has nowhere to go in an empty list', () => {
    expect(movedIndex(at(-1), 1, 0)).toBeNull();
  });
});

describe('keys in the list', () => {
  it('move by rows, pages and to the ends', () => {
    const moves = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map(
      (key) => listKeyMove(press(key), at(50), 100, 10)?.index,
    );
    expect(moves).toEqual([51, 49, 60, 40, 0, 99]);
  });

  it('extend with shift, only point with ctrl, choose with ctrl and space', () => {
    expect(listKeyMove(press('ArrowDown', { shift: true }), at(1), 9, 3)).toEqual({
      index: 2,
      choice: 'extend',
    });
    expect(listKeyMove(press('ArrowDown', { ctrl: true }), at(1), 9, 3)).toEqual({
      index: 2,
      choice: 'cursor',
    });
    expect(listKeyMove(press(' ', { ctrl: true }), at(1), 9, 3)).toEqual({ index: 1, choice: 'toggle' });
  });

  it('leave other keys to others', () => {
    expect(listKeyMove(press('j'), at(1), 9, 3)).toBeNull();
    expect(listKeyMove(press(' '), at(1), 9, 3)).toBeNull();
    expect(listKeyMove(press('ArrowUp', { alt: true }), at(1), 9, 3)).toBeNull();
  });
});
