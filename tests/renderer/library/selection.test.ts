import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article';
import {
  collapse,
  extendTo,
  NO_SELECTION,
  selectAll,
  selectOne,
  shownSelection,
  toggleOne,
} from '../../../src/renderer/features/library/selection';
import { idOf } from '../../builders';

const LIST = ['a', 'b', 'c', 'd', 'e'].map(idOf);
const at = (index: number): ArticleId => LIST[index] ?? idOf('none');
const chosen = (selection: { ids: ReadonlySet<ArticleId> }) =>
  LIST.map((id) => (selection.ids.has(id) ? 1 : 0)).join('');

describe('a selection', () => {
  it('of one is its cursor and anchor', () => {
    expect(selectOne(at(2))).toEqual({ cursor: at(2), anchor: at(2), ids: new Set([at(2)]) });
  });

  it('runs from the anchor, whichever side the cursor moves to', () => {
    const down = extendTo(extendTo(selectOne(at(2)), LIST, at(3)), LIST, at(4));
    expect(chosen(down)).toBe('00111');
    expect(chosen(extendTo(down, LIST, at(0)))).toBe('11100');
  });

  it('takes single articles in and out, and ranges then start from the last of them', () => {
    const two = toggleOne(selectOne(at(0)), at(3));
    expect(chosen(two)).toBe('10010');
    expect(chosen(toggleOne(two, at(0)))).toBe('00010');
    expect(chosen(extendTo(two, LIST, at(4)))).toBe('00011');
  });

  it('is only the article at the end of a run whose anchor has left the list', () => {
    expect(chosen(extendTo(selectOne(idOf('gone')), LIST, at(1)))).toBe('01000');
  });

  it('of everything keeps the cursor, and shrinks to it', () => {
    const all = selectAll(selectOne(at(2)), LIST);
    expect(chosen(all)).toBe('11111');
    expect(chosen(collapse(all))).toBe('00100');
    expect(collapse(NO_SELECTION)).toBe(NO_SELECTION);
  });

  it('shows of several only those in the list, and of one what is open', () => {
    const several = extendTo(selectOne(at(1)), LIST, at(3));
    expect(chosen(shownSelection(several, [at(0), at(2)]))).toBe('00100');
    expect(shownSelection(several, LIST)).toBe(several);
    const one = selectOne(at(1));
    expect(shownSelection(one, [at(0)])).toBe(one);
  });
});
