import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
const lines = (page: Page) => page.getByRole('listbox', { name: 'Lines of the original' });
const fields = (page: Page) => page.getByRole('region', { name: 'Fields' });

test('a headline and a date are set by hand, stay after a restart, and go back', async ({
  start,
  library,
}) => {
  await library('ferry');
  const first = await start();
  await list(first.page).getByRole('option').first().click();
  await expect(reader(first.page).getByRole('heading', { level: 1 })).toBeVisible();
  await first.page.keyboard.press('c');
  const dialog = first.page.getByRole('dialog', { name: 'Correct this article' });
  await expect(dialog.getByRole('textbox', { name: 'Headline' })).toBeFocused();
  expect(await violations(first.page)).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Headline' }).fill('The night ferry comes back');
  await dialog.getByRole('spinbutton', { name: /day/i }).click();
  await first.page.keyboard.type('2');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(reader(first.page).getByRole('heading', { level: 1 })).toHaveText(
    'The night ferry comes back',
  );
  await expect(list(first.page).getByRole('option', { name: /^The night ferry comes back/ })).toBeVisible();
  await expect(reader(first.page)).toContainText('Saturday 2 September 2023');
  await first.close();

  const { app, page } = await start();
  await list(page).getByRole('option').first().click();
  await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText('The night ferry comes back');
  await chooseInMenu(app, 'edit.undo');
  await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText(
    'Night ferry to resume in October',
  );
  await chooseInMenu(app, 'edit.redo');
  await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText('The night ferry comes back');
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Headline: back to automatic' }).click();
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(
    'Night ferry to resume in October',
  );
});

test('lines are labelled by keys and by dragging, and the story follows', async ({ start, library }) => {
  await library('ferry');
  const { app, page } = await start();
  await list(page).getByRole('option').first().click();
  await expect(reader(page)).toContainText('The Anna Grey carries ninety people');
  await page.keyboard.press('v');
  const line = lines(page).getByRole('option', { name: /The Anna Grey carries ninety people/ });
  await expect(line).toHaveAccessibleName(/^14 paragraph/);
  expect(await violations(page)).toEqual([]);

  await lines(page).focus();
  await page.keyboard.press('Home');
  while ((await line.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('0');
  await expect(line).toHaveAccessibleName(/^14 furniture by hand/);
  await expect(reader(page)).not.toContainText('The Anna Grey carries ninety people');
  await page.keyboard.press('Enter');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Back to automatic' }).click();
  await expect(reader(page)).toContainText('The Anna Grey carries ninety people');

  const from = await gutterOf(page, 8);
  const to = await gutterOf(page, 10);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('menuitemradio', { name: /^caption/ }).click();
  await expect(reader(page).getByRole('figure')).toHaveCount(3);
  await chooseInMenu(app, 'edit.undo');
  await expect(reader(page).getByRole('figure')).toHaveCount(1);
});

test('a field shows its lines and why, and another date is chosen', async ({ start, folder }) => {
  const text = aPage('Night ferry to resume in October', { day: 'Posted 09/12/2023' });
  writeFileAt(folder, 'pages/ferry.txt', text.replace('in March,', 'on 4 September 2023,'));
  const { page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  await list(page).getByRole('option').first().click();
  await expect(reader(page).getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('v');
  const published = fields(page).getByRole('button', { name: /^Published/ });
  await published.click();
  const why = page.getByRole('dialog', { name: 'Where this came from' });
  await expect(why).toContainText('09/12/2023');
  expect(await violations(page)).toEqual([]);
  await why.getByRole('button', { name: /9 Dec 2023/ }).click();
  await expect(published).toContainText('Saturday 9 December 2023');
  await expect(published).toContainText('by hand');
  await page.keyboard.press('v');
  await expect(list(page).getByRole('option').first()).toContainText('9 Dec 2023');
});

async function gutterOf(page: Page, number: number) {
  const box = await page.locator(`#source-line-${number}`).boundingBox();
  if (box === null) throw new Error(`line ${number} is not shown`);
  return { x: box.x + 20, y: box.y + box.height / 2 };
}

test('what needs review is accepted with one key, and comes back when that is undone', async ({ start }) => {
  const { app, page } = await start();
  await page.getByRole('button', { name: 'Import the sample pages' }).click();
  const queue = page
    .getByRole('navigation', { name: 'Sidebar' })
    .getByRole('button', { name: /^Needs review/ });
  await expect(queue).toContainText('3');
  await queue.click();
  const rows = list(page).getByRole('option');
  await expect(rows).toHaveCount(3);
  await rows.first().click();
  const strip = reader(page).getByRole('region', { name: 'Needs review' });
  await expect(strip.getByRole('button', { name: /^Accept/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const left of [2, 1]) {
    await page.keyboard.press('a');
    await expect(rows).toHaveCount(left);
    await expect(strip).toBeVisible();
  }
  await page.keyboard.press('a');
  await expect(page.getByText('Nothing to review')).toBeVisible();
  await expect(strip).toBeHidden();
  await chooseInMenu(app, 'edit.undo');
  await expect(queue).toContainText('1');
  await expect(rows).toHaveCount(1);
});
