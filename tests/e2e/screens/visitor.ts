import type { ElectronApplication, Locator, Page } from '@playwright/test';
import type { ActionId } from '../../../src/core/actions/actions';
import { expect } from '../launch';
import { chooseInMenu } from '../menuBar';

/** Looks at a screen as it stands now; its name is a file's name too. */
export type Look = (name: string) => Promise<void>;

/** Somebody who goes from screen to screen. */
export interface Visitor {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly look: Look;
}

/** The parts of the window that are looked for. */
export const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
export const rows = (page: Page) => list(page).getByRole('option');
export const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
export const dialog = (page: Page, name?: string | RegExp) =>
  page.getByRole('dialog', name === undefined ? {} : { name });

/** Where text is large, list and reader are pages; then the list is gone back to. */
export async function showList({ app, page }: Visitor): Promise<void> {
  if (!(await list(page).isVisible())) await choose(app, 'article.back');
  await list(page).waitFor();
}

/** Opens an article in the reader. */
export async function openArticle(visitor: Visitor, headline: RegExp): Promise<void> {
  const { page } = visitor;
  await showList(visitor);
  await list(page).getByRole('option', { name: headline }).first().click();
  await region(page, 'Reader').getByRole('heading', { level: 1 }).waitFor();
}

/** Waits for the end of an import, and dismisses its card. */
export async function endImport(page: Page): Promise<void> {
  const card = region(page, 'Import progress');
  await card.getByRole('button', { name: 'See the report' }).waitFor();
  await card.getByRole('button', { name: 'Close' }).click();
  await card.waitFor({ state: 'hidden' });
}

/** Chooses in the menu bar once the item can be chosen. */
export async function choose(app: ElectronApplication, action: ActionId): Promise<void> {
  await expect
    .poll(() =>
      app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled, action),
    )
    .toBe(true);
  await chooseInMenu(app, action);
}

/** Waits for a dialog, looks, and leaves it. */
export async function seen(
  page: Page,
  look: Look,
  name: string,
  title?: string | RegExp,
  key?: string,
): Promise<void> {
  await dialog(page, title).first().waitFor();
  await look(name);
  if (key !== undefined) await page.keyboard.press(key);
  await leave(page);
}

/** Escape clears a field first, where there is something in it; one that comes before the focus is there does nothing. */
export async function leave(page: Page): Promise<void> {
  for (let n = 0; n < 6 && (await dialog(page).count()) > 0; n += 1) {
    await page.keyboard.press('Escape');
    await dialog(page)
      .first()
      .waitFor({ state: 'hidden', timeout: 2000 })
      .catch(() => undefined);
  }
  await expect(dialog(page)).toHaveCount(0);
}

export async function opened(look: Look, name: string, button: Locator, page: Page): Promise<void> {
  await button.click();
  await look(name);
  await page.keyboard.press('Escape');
}
