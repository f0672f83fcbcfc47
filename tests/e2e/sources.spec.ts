import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

const PAGES = 24;
const AUTHORS = ['Tomas Rigg', 'Ines Ferreira', 'Dov Halloran', 'Perrin Asquith'];

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
const lines = (page: Page) => page.getByRole('listbox', { name: 'Lines of the original' });

/** Pages of one outlet that writes its bylines in a way of its own, and one of another. */
function writeSource(folder: string): string {
  for (let n = 0; n < PAGES; n += 1) {
    const by = AUTHORS[n % AUTHORS.length] ?? '';
    const paragraphs = [
      `The board met ${n + 2} times in the month before it came to terms with the ${n} owners of the quay, its clerk said on Thursday.`,
      `People who had written in spring number ${n} said that they were glad of it, although the fare has risen by a fifth since.`,
      `A look at the figures in week ${n + 1} is to decide whether a second crossing can be paid for by the ${n} towns.`,
    ];
    const text = aPage(`Ferry plan number ${n} is settled at last`, { by, paragraphs });
    writeFileAt(folder, `pages/ferry ${n}.txt`, text.replace('Story by:', 'Wordsmith:'));
  }
  const other = aPage('Dredging put off until spring', { site: 'Tamsin Courier', by: AUTHORS[0] ?? '' });
  writeFileAt(folder, 'pages/dredging.txt', other.replace('Story by:', 'Wordsmith:'));
  return path.join(folder, 'pages');
}

test('a label is applied to every page of its source, undone, redone, and still there after a restart', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000);
  const { app, page, drop, close } = await start();
  await drop(writeSource(folder));
  const rows = list(page).getByRole('option');
  await rows.filter({ hasText: 'Ferry plan number 3 is' }).click();
  await page.keyboard.press('v');
  const line = lines(page).getByRole('option', { name: /Wordsmith: Perrin Asquith/ });
  await lines(page).focus();
  await page.keyboard.press('Home');
  while ((await line.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('4');
  await expect(line).toHaveAccessibleName(/byline by hand/);
  await page.getByRole('button', { name: 'Apply to every page of Radio Vell…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Apply to every page of Radio Vell' });
  await expect(dialog.getByRole('textbox', { name: 'They begin' })).toHaveValue('Wordsmith:');
  await expect(dialog.getByRole('status')).toContainText(`${PAGES - 1} would change`);
  await expect(dialog.getByRole('status')).toContainText('1 corrected by hand, kept');
  await expect(dialog).toContainText('Tomas Rigg');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: `Apply to ${PAGES - 1} articles` }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('v');

  const one = rows.filter({ hasText: 'Ferry plan number 0 is' });
  await expect(one).toContainText('Tomas Rigg');
  await chooseInMenu(app, 'edit.undo');
  await expect(one).not.toContainText('Tomas Rigg');
  await chooseInMenu(app, 'edit.redo');
  await expect(one).toContainText('Tomas Rigg');
  const other = rows.filter({ hasText: 'Dredging put off' });
  await expect(other).not.toContainText('Tomas Rigg');
  await close();

  const again = await start();
  const row = list(again.page).getByRole('option').filter({ hasText: 'Ferry plan number 0 is' });
  await expect(row).toContainText('Tomas Rigg');
  writeFileAt(
    folder,
    'more/late.txt',
    aPage('Ferry plan number 99 is settled at last').replace('Story by:', 'Wordsmith:'),
  );
  await again.drop(path.join(folder, 'more'));
  await again.page.keyboard.press('/');
  await again.page.keyboard.type('number 99');
  const late = list(again.page).getByRole('option').filter({ hasText: 'Ferry plan number 99' });
  await expect(late).toContainText('Tomas Rigg');
  await late.click();
  await expect(reader(again.page)).toContainText('Tomas Rigg');
});

test('a source is renamed and made one with another, and its rules are listed, switched off and removed', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000);
  const { app, page, drop } = await start();
  await drop(writeSource(folder));
  const sidebar = page.getByRole('navigation', { name: 'Sidebar' });
  await expect(list(page).getByRole('option').first()).toBeVisible();
  await sidebar.getByRole('button', { name: 'Manage sources' }).click();
  const table = page.getByRole('table', { name: 'Sources' });
  await expect(table.getByRole('row').nth(1)).toContainText(String(PAGES));
  expect(await violations(page)).toEqual([]);
  await table.getByRole('button', { name: 'Tamsin Courier: rules and name' }).click();
  await page.getByRole('button', { name: 'Rename or merge…' }).click();
  await page.getByRole('combobox', { name: 'Or make it one with' }).selectOption('Radio Vell');
  await expect(page.getByRole('dialog')).toContainText('There is a source “Radio Vell” already');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  const one = page.getByRole('region', { name: 'Radio Vell' });
  await expect(one).toContainText(`${PAGES + 1} articles`);
  await expect(one).toContainText('Pages of “Tamsin Courier” are of “Radio Vell”');
  expect(await violations(page)).toEqual([]);
  await chooseInMenu(app, 'edit.undo');
  await expect(one).toContainText(`${PAGES} articles`);
  await chooseInMenu(app, 'edit.redo');
  await expect(one).toContainText(`${PAGES + 1} articles`);
  const name = one.getByRole('switch', { name: /^Pages of/ });
  await name.focus();
  await page.keyboard.press('Space');
  await expect(one).toContainText(`${PAGES} articles`);
});
