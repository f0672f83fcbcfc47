import path from 'node:path';
import type { Page } from '@playwright/test';
import { ALL_ACTIONS } from '../../src/core/actions/actions';
import { expect, test } from './launch';
import { chooseInMenu, menuLine } from './menuBar';
import { aPage, writeFileAt } from './pages';

const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
const HEADLINES = [
  'Eelgrass comes back to the Vell',
  'Café on the quay shuts',
  'Night ferry to resume in October',
];

test('the menu bar names what can be undone and offers what can be done', async ({ start, folder }) => {
  for (const [n, headline] of HEADLINES.entries())
    writeFileAt(folder, `pages/${n}.txt`, aPage(headline, { day: `${n + 2} May 2021` }));
  const { app, page, drop } = await start();
  await expect.poll(() => menuLine(app, 'article.star')).toMatchObject({ enabled: false });
  expect(await menuLine(app, 'edit.undo')).toEqual({ label: 'Undo', enabled: false });
  await drop(path.join(folder, 'pages'));
  await expect(rows(page)).toHaveCount(3);

  await rows(page).first().click();
  await page.keyboard.press('Control+a');
  await expect
    .poll(() => menuLine(app, 'article.trash'))
    .toEqual({
      label: 'Move 3 Articles to the Trash',
      enabled: true,
    });
  await page.keyboard.press('s');
  await expect
    .poll(() => menuLine(app, 'edit.undo'))
    .toEqual({
      label: 'Undo Star 3 Articles',
      enabled: true,
    });
  await chooseInMenu(app, 'edit.undo');
  await expect
    .poll(() => menuLine(app, 'edit.redo'))
    .toEqual({
      label: 'Redo Star 3 Articles',
      enabled: true,
    });
  expect(await menuLine(app, 'edit.undo')).toEqual({ label: 'Undo', enabled: false });
  await chooseInMenu(app, 'edit.redo');
  await expect.poll(() => menuLine(app, 'edit.redo')).toEqual({ label: 'Redo', enabled: false });

  await page.keyboard.press('/');
  await expect.poll(() => menuLine(app, 'edit.undo')).toEqual({ label: 'Undo Typing', enabled: true });
  await page.keyboard.press('Escape');
  await chooseInMenu(app, 'go.trash');
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expect.poll(() => menuLine(app, 'article.next')).toMatchObject({ enabled: false });
});

test('everything is done and found by its name in the palette, by keyboard', async ({ start, library }) => {
  await library('three');
  const { app, page } = await start();
  await expect(rows(page)).toHaveCount(3);
  await rows(page).first().click();

  const palette = page.getByRole('dialog', { name: 'Command palette' });
  const results = palette.getByRole('listbox', { name: 'Results' }).getByRole('option');
  const open = async (typed: string) => {
    await chooseInMenu(app, 'app.palette');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(typed);
  };

  // Every action that can be done is walked through and stands in sight.
  await open('');
  const names = await results.allTextContents();
  expect(names.length).toBeGreaterThan(20);
  for (const _ of names) {
    await expect(palette.locator('[aria-selected=true]')).toBeInViewport();
    await page.keyboard.press('ArrowDown');
  }
  await expect(results.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();

  await open('star or');
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect.poll(() => menuLine(app, 'edit.undo')).toMatchObject({ label: 'Undo Star' });
  await open('undo');
  await expect(results.first()).toHaveText(/^Undo Star/);
  await page.keyboard.press('Enter');
  await expect.poll(() => menuLine(app, 'edit.undo')).toMatchObject({ label: 'Undo' });

  // What can't be done says why, and Enter leaves it at that.
  await open('cancel');
  await expect(results).toHaveText(/Cancel the Import.*no import is running/);
  await page.keyboard.press('Enter');
  await expect(palette).toBeVisible();
  await palette.getByRole('combobox').fill('radio');
  await expect(results.first()).toContainText('Radio Vell');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('Radio Vell');

  await open('octob');
  await expect(results).toHaveText(/Night ferry to resume in October.*Radio Vell · 4 May 2021/);
  await page.keyboard.press('Enter');
  const reader = page.getByRole('region', { name: 'Reader' });
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Night ferry to resume in October');
  await open('nothing of this name');
  await expect(palette).toContainText('Nothing has that name.');
});

test('the sheet lists every key, and each does what it says', async ({ start, library }) => {
  await library('ferry');
  const { page } = await start();
  await rows(page).first().click();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByRole('listitem')).toHaveCount(
    ALL_ACTIONS.filter(({ keys }) => keys !== undefined).length,
  );
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Next Article' })).toContainText('j');
  await sheet.getByRole('textbox', { name: 'Find a shortcut' }).fill('sidebar');
  await expect(sheet.getByRole('listitem')).toHaveText(['Sidebar[']);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('[');
  await expect(page.getByRole('navigation', { name: 'Sidebar' })).toBeHidden();
});

test('past imports are listed with what became of their files', async ({ start, folder }) => {
  writeFileAt(folder, 'may/one.txt', aPage(HEADLINES[0] ?? ''));
  writeFileAt(folder, 'may/broken.txt', '');
  writeFileAt(folder, 'june/two.txt', aPage(HEADLINES[1] ?? ''));
  writeFileAt(folder, 'june/three.txt', aPage(HEADLINES[2] ?? ''));
  const { app, page, drop } = await start();
  await drop(path.join(folder, 'may'));
  await expect(rows(page)).toHaveCount(1);
  await drop(path.join(folder, 'june'));
  await expect(rows(page)).toHaveCount(3);
  await chooseInMenu(app, 'go.imports');
  const table = page.getByRole('table', { name: 'Past imports' });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table.getByRole('row').nth(1)).toContainText(/june.*22000$/);
  await expect(table.getByRole('row').nth(2)).toContainText(/may.*21010$/);

  await table.getByRole('button', { name: 'Report of may' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('may');
  await page.keyboard.press('Escape');
  await table.getByRole('button', { name: '2 articles of june' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page
    .getByRole('navigation', { name: 'Sidebar' })
    .getByRole('button', { name: 'Past imports' })
    .click();
  await expect(table).toBeVisible();
});
