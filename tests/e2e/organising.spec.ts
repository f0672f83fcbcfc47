import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Sidebar' });
const item = (page: Page, name: RegExp) => sidebar(page).getByRole('button', { name });
const editor = (page: Page) => page.getByRole('dialog', { name: /^Tags of/ });

/** Gives the selected articles a tag by keyboard. */
async function tag(page: Page, name: string): Promise<void> {
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: 'Add or find a tag' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('option', { checked: true }).filter({ hasText: name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeHidden();
}

async function choose(page: Page, of: RegExp, action: string | RegExp): Promise<void> {
  await item(page, of).click({ button: 'right' });
  await page.getByRole('menuitem', { name: action }).click();
}

test('a tag is coloured, renamed, merged and deleted, and each of it undone', async ({ start, library }) => {
  await library('three');
  const { app, page } = await start();
  await expect(rows(page)).toHaveCount(3);
  await rows(page).nth(0).click();
  await tag(page, 'coast');
  await rows(page).nth(1).click();
  await tag(page, 'coast/ferries');
  await rows(page).nth(2).click();
  await tag(page, 'money');
  await expect(item(page, /^coast 2/)).toBeVisible();

  // By keyboard alone: the menu of the focused item, the dialog, its swatches.
  await item(page, /^coast 2/).focus();
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tag “coast”' });
  await dialog.getByRole('radio', { name: 'Red' }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('sea');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(item(page, /^sea 2/)).toBeVisible();
  await item(page, /^ferries 1/).click();
  await expect(page.getByRole('heading', { level: 1, name: 'sea/ferries' })).toBeAttached();
  await item(page, /^All/).click();

  await choose(page, /^money 1/, /^Merge/);
  await page.getByRole('dialog', { name: 'Merge “money”' }).getByRole('combobox').selectOption('sea');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(item(page, /^sea 3/)).toBeVisible();
  await expect(item(page, /^money/)).toBeHidden();
  await chooseInMenu(app, 'edit.undo');
  await expect(item(page, /^money 1/)).toBeVisible();
  await expect(item(page, /^sea 2/)).toBeVisible();

  await choose(page, /^sea 2/, /^Delete/);
  const question = page.getByRole('alertdialog', { name: 'Delete the tag “sea”?' });
  await expect(question).toContainText('taken off 2 articles');
  await expect(question).toContainText('The tag below it goes too');
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(item(page, /^sea/)).toBeHidden();
  await chooseInMenu(app, 'edit.undo');
  await expect(item(page, /^sea 2/)).toBeVisible();
  await chooseInMenu(app, 'edit.undo');
  await expect(item(page, /^coast 2/)).toBeVisible();
});

test('several articles are tagged at once: on all, on some, on none', async ({ start, library }) => {
  await library('three');
  const { app, page } = await start();
  await rows(page).nth(0).click();
  await tag(page, 'coast');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('t');
  const coast = editor(page).getByRole('option', { name: /coast/ });
  await expect(coast).toHaveAttribute('aria-checked', 'mixed');
  await expect(coast).toContainText('on 1 of 3');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(coast).toHaveAttribute('aria-checked', 'true');
  await expect(item(page, /^coast 3/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(coast).toHaveAttribute('aria-checked', 'false');
  await page.keyboard.press('Escape');
  await chooseInMenu(app, 'edit.undo');
  await expect(item(page, /^coast 3/)).toBeVisible();
  await chooseInMenu(app, 'edit.undo');
  await expect(item(page, /^coast 1/)).toBeVisible();
});

test('rows are dragged onto tags and collections, tags onto tags', async ({ start, library }) => {
  await library('three');
  const { app, page } = await start();
  await rows(page).nth(0).click();
  await tag(page, 'coast');
  await tag(page, 'money');
  await page.keyboard.press('f');
  await page.getByRole('combobox', { name: 'Find or make a collection' }).fill('Estuary desk');
  await page.keyboard.press('Enter');
  await expect(item(page, /^Estuary desk 1/)).toBeVisible();
  await page.keyboard.press('Escape');

  await rows(page).nth(1).click();
  await rows(page)
    .nth(2)
    .click({ modifiers: ['Shift'] });
  await rows(page)
    .nth(1)
    .dragTo(item(page, /^coast 1/));
  await expect(item(page, /^coast 3/)).toBeVisible();
  await rows(page)
    .nth(2)
    .dragTo(item(page, /^Estuary desk 1/));
  await expect(item(page, /^Estuary desk 3/)).toBeVisible();
  // One that is not selected goes alone.
  await rows(page)
    .nth(0)
    .dragTo(item(page, /^Trash 0/));
  await expect(item(page, /^Trash 1/)).toBeVisible();
  await chooseInMenu(app, 'edit.undo');

  await item(page, /^money 1/).dragTo(item(page, /^coast 3/));
  await expect(page.getByRole('button', { name: 'Hide the tags below coast' })).toBeVisible();
  await item(page, /^Estuary desk 3/).click();
  await expect(rows(page)).toHaveCount(3);
  await rows(page).nth(0).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Take Out of This Collection' }).click();
  await expect(rows(page)).toHaveCount(2);
  await chooseInMenu(app, 'edit.undo');
  await expect(rows(page)).toHaveCount(3);
});

test('a saved search counts what it finds, after a restart too, and is changed and deleted', async ({
  start,
  library,
  folder,
}) => {
  await library('three');
  const first = await start();
  await expect(rows(first.page)).toHaveCount(3);
  const box = (page: Page) => page.getByRole('search').getByRole('combobox');
  await box(first.page).fill('title:ferry');
  await first.page.getByRole('button', { name: 'Save this search' }).click();
  await first.page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Ferries');
  await first.page.keyboard.press('Enter');
  await expect(item(first.page, /^Ferries 1/)).toBeVisible();
  await expect(item(first.page, /^Ferries 1/)).toHaveAttribute('aria-current', 'page');
  await first.close();

  const { app, page, drop } = await start();
  await expect(item(page, /^Ferries 1/)).toBeVisible();
  writeFileAt(folder, 'more/boats.txt', aPage('A second ferry for the sound'));
  await drop(path.join(folder, 'more'));
  await expect(item(page, /^Ferries 2/)).toBeVisible();
  await item(page, /^Ferries 2/).click();
  await expect(rows(page)).toHaveCount(2);
  await box(page).fill('title:ferry title:night');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByRole('menuitem', { name: 'Have “Ferries” look for this' }).click();
  await expect(item(page, /^Ferries 1/)).toBeVisible();
  await choose(page, /^Ferries 1/, /^Rename/);
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Night ferries');
  await page.keyboard.press('Enter');
  await choose(page, /^Night ferries 1/, /^Delete/);
  await expect(item(page, /^Night ferries/)).toBeHidden();
  await chooseInMenu(app, 'edit.undo');
  await expect(item(page, /^Night ferries 1/)).toBeVisible();
});

test('where one was is kept while a search narrows the list, and over a restart', async ({
  start,
  folder,
}) => {
  for (let n = 10; n < 40; n += 1)
    writeFileAt(folder, `pages/${n}.txt`, aPage(`${n % 2 ? 'Ferry' : 'Board'} number ${n} to resume`));
  const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
  const box = (page: Page) => page.getByRole('search').getByRole('combobox');
  const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected articles' });
  const first = await start();
  await first.drop(path.join(folder, 'pages'));
  await expect(item(first.page, /^All 30/)).toBeVisible();
  await rows(first.page).first().click();
  await first.page.keyboard.press('End');
  await first.page.keyboard.press('Shift+ArrowUp');
  await first.page.keyboard.press('Shift+ArrowUp');
  await expect(bar(first.page)).toContainText('3 selected');
  const top = () => list(first.page).evaluate((element) => element.scrollTop);
  const before = await top();
  expect(before).toBeGreaterThan(1000);
  await box(first.page).fill('title:ferry');
  await expect(first.page.getByRole('region', { name: 'Articles' }).getByText('15 of 30')).toBeVisible();
  await box(first.page).fill('');
  await expect(bar(first.page)).toContainText('3 selected');
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(400);
  const selected = await list(first.page).getByRole('option', { selected: true }).allInnerTexts();
  const place = await top();
  await first.close();

  const { page } = await start();
  await expect(bar(page)).toContainText('3 selected');
  await expect.poll(() => list(page).evaluate((element) => element.scrollTop)).toBe(place);
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(3);
  expect(await list(page).getByRole('option', { selected: true }).allInnerTexts()).toEqual(selected);
});
