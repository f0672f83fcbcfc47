import { expect } from '../launch';
import { dialog, leaves, rows, type Step, sidebar, type Walker, walkTo } from './walker';

const zoom = ({ app }: Walker) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
const isChecked = ({ app }: Walker, id: string) =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.checked, id);
const isIn =
  (theme: string) =>
  async ({ page }: Walker) => {
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  };

/** Waits for a page in place of list and reader, and leaves it. */
const opens =
  (name: string) =>
  async ({ page }: Walker) => {
    await expect(page.getByRole('main').getByRole('region', { name, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
  };

/** Pages, panes, sizes, themes, help: what is about the window. Can be walked from any list. */
export const WINDOW_STEPS: readonly Step[] = [
  {
    action: 'app.palette',
    before: async (w) => {
      await walkTo(w, 'go.all');
      await expect(rows(w.page).first()).toBeVisible();
    },
    shows: (w) => leaves(w, 'Command palette'),
  },
  { action: 'app.settings', shows: opens('Settings') },
  { action: 'go.sources', shows: opens('Sources') },
  { action: 'go.imports', shows: opens('Past imports') },
  { action: 'help.guide', shows: opens('User guide') },
  {
    action: 'help.shortcuts',
    shows: async (w) => {
      await expect(dialog(w.page, 'Keyboard shortcuts')).toBeVisible();
      await leaves(w, 'Keyboard shortcuts');
    },
  },
  {
    action: 'view.sidebar',
    shows: async ({ page }) => {
      await expect(sidebar(page)).toBeHidden();
      await page.keyboard.press('[');
      await expect(sidebar(page)).toBeVisible();
    },
  },
  { action: 'view.density', shows: (w) => expect.poll(() => isChecked(w, 'view.density')).toBe(true) },
  { action: 'view.textLarger', shows: (w) => expect.poll(() => zoom(w)).toBeCloseTo(1.1) },
  { action: 'view.textNormal', shows: (w) => expect.poll(() => zoom(w)).toBeCloseTo(1) },
  { action: 'view.textSmaller', shows: (w) => expect.poll(() => zoom(w)).toBeCloseTo(0.9) },
  { action: 'view.themeDark', shows: isIn('dark') },
  { action: 'view.themeSepia', shows: isIn('sepia') },
  { action: 'view.themeLight', shows: isIn('light') },
  {
    action: 'view.themeSystem',
    shows: (w) => expect.poll(() => isChecked(w, 'view.themeSystem')).toBe(true),
  },
  {
    action: 'import.mirrorsFolders',
    shows: (w) => expect.poll(() => isChecked(w, 'import.mirrorsFolders')).toBe(true),
  },
];
