import type { ElectronApplication, Page } from '@playwright/test';
import { type ActionId, ALL_ACTIONS } from '../../../src/core/actions/actions';
import { expect } from '../launch';
import { menuLine } from '../menuBar';

/** Somebody who has only a keyboard, in the running app. */
export interface Walker {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** An action that is walked: what is done before so that it can be, and how it is seen that it was. */
export interface Step {
  readonly action: ActionId;
  readonly before?: (walker: Walker) => Promise<void>;
  readonly shows: (walker: Walker) => Promise<void>;
}

/** The parts of the window that steps look at. */
export const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
export const rows = (page: Page) => list(page).getByRole('option');
export const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
export const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Sidebar' });
export const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const palette = (page: Page) => dialog(page, 'Command palette');

/** Does an action by the key that the window listens for, or else by its name in the palette. */
export async function walkTo(walker: Walker, action: ActionId): Promise<void> {
  const { keys, where } = ALL_ACTIONS.find(({ id }) => id === action) ?? {};
  if (keys !== undefined && where !== 'menu') await walker.page.keyboard.press(keys);
  else if (action === 'app.palette') await openPalette(walker);
  else await takeInPalette(walker, await nameOf(walker, action));
}

/** Goes to something that is no action, by its name in the palette: a tag, a saved search. */
export function goTo(walker: Walker, name: string): Promise<void> {
  return takeInPalette(walker, name);
}

async function nameOf({ app }: Walker, action: ActionId): Promise<string> {
  await expect.poll(async () => (await menuLine(app, action))?.enabled, action).toBe(true);
  const { label = '' } = (await menuLine(app, action)) ?? {};
  const isInAppearance = ALL_ACTIONS.some(({ id, menu }) => id === action && menu === 'appearance');
  return isInAppearance ? `Appearance: ${label}` : label;
}

/** The system's own key event, as it comes from a keyboard: it goes through the menu. */
async function openPalette({ app, page }: Walker): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const type of ['keyDown', 'keyUp'] as const)
      contents?.sendInputEvent({ type, keyCode: 'K', modifiers: ['control'] });
  });
  await expect(palette(page).getByRole('combobox')).toBeFocused();
}

async function takeInPalette(walker: Walker, name: string): Promise<void> {
  const { page } = walker;
  await openPalette(walker);
  await page.keyboard.type(name);
  const wanted = palette(page).getByRole('option').filter({ hasText: name }).first();
  await expect(wanted).toBeVisible();
  const chosen = palette(page).locator('[aria-selected=true]');
  for (let n = 0; n < 20 && !((await chosen.textContent()) ?? '').startsWith(name); n += 1)
    await page.keyboard.press('ArrowDown');
  expect((await chosen.textContent())?.slice(0, name.length)).toBe(name);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
  // The focus goes where the action leads two frames later; nobody presses the next key sooner.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Waits until undo would take back a step with such a name: that it was done, and is on the disk. */
export async function undoes({ app }: Walker, what: string | RegExp): Promise<void> {
  await expect.poll(async () => (await menuLine(app, 'edit.undo'))?.label).toMatch(what);
}

/** Waits for a dialog and leaves it. */
export async function leaves(
  { page }: Walker,
  name: string | RegExp,
  role: 'dialog' | 'alertdialog' = 'dialog',
): Promise<void> {
  await expect(page.getByRole(role, { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole(role, { name })).toBeHidden();
}
