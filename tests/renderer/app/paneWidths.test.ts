import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { panesOf } from '../../../src/renderer/app/paneWidths';

const panes = (width: number, part = {}) => panesOf(width, { ...DEFAULT_SETTINGS, ...part });

describe('the widths of the panes', () => {
  it('are the chosen ones where there is room', () => {
    expect(panes(1280)).toMatchObject({ arrangement: 'three', sidebar: 232, list: 400 });
    expect(panes(1280, { sidebarWidth: 200, listWidth: 500 })).toMatchObject({ sidebar: 200, list: 500 });
  });

  it('grow in a wide window only where none was chosen', () => {
    expect(panes(1600)).toMatchObject({ sidebar: 248, list: 440 });
    expect(panes(1600, { listWidth: 360 })).toMatchObject({ sidebar: 248, list: 360 });
  });

  it('give the list what a hidden sidebar leaves, and no more than chosen', () => {
    expect(panes(1280, { isSidebarShown: false })).toMatchObject({ sidebar: 0, list: 400 });
  });

  it('turn the sidebar into a drawer under 1080, and show one pane under 720', () => {
    expect(panes(1079)).toMatchObject({ arrangement: 'drawer', sidebar: 0 });
    expect(panes(719)).toMatchObject({ arrangement: 'one', sidebar: 0, list: 719 });
  });

  it('always leave the reader 420 where all three stand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1080, max: 4000 }),
        fc.integer({ min: 184, max: 360 }),
        fc.integer({ min: 300, max: 640 }),
        fc.boolean(),
        (width, sidebarWidth, listWidth, isSidebarShown) => {
          const { sidebar, list } = panes(width, { sidebarWidth, listWidth, isSidebarShown });
          expect(width - sidebar - list).toBeGreaterThanOrEqual(420);
        },
      ),
    );
  });
});
