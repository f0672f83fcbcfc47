import { existsSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

const box = (page: Page) => page.getByRole('search').getByRole('combobox');
const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');

test('words find articles, after a restart too', async ({ start, folder }) => {
  writeFileAt(folder, 'pages/eelgrass.txt', aPage('Eelgrass comes back to the Vell'));
  writeFileAt(
    folder,
    'pages/cafe.txt',
    aPage('Café on the quay shuts', { day: '2 May 2021', site: 'Kestrel Wire' }),
  );
  writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry to resume in October'));
  const first = await start();
  await first.drop(path.join(folder, 'pages'));
  await expect(rows(first.page)).toHaveCount(3);
  await first.page.keyboard.press('/');
  await first.page.keyboard.type('eelgrass');
  await expect(rows(first.page)).toHaveCount(1);
  await expect(rows(first.page)).toContainText('Eelgrass comes back');
  await first.close();

  const { app, page } = await start();
  await expect(rows(page)).toHaveCount(3);
  await box(page).fill('cafe date:2021 source:kestrel');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Café on the quay');
  await box(page).fill('nothing like this');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await box(page).evaluate(typedAndLeftAtOnce, 'cafe');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(rows(page)).toHaveCount(3);

  await box(page).fill('eelgras');
  await page.getByRole('button', { name: 'Did you mean eelgrass?' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(box(page)).toHaveValue('eelgrass');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(rows(page)).toHaveCount(3);

  // Who comes to the empty box is told what can be asked; focus that comes back to it does not cover the list.
  const offered = page.getByRole('search').getByRole('listbox');
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('/');
  await expect(offered).toBeVisible();
  await chooseInMenu(app, 'app.palette');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
  await expect(offered).toBeHidden();
  await box(page).click();
  await expect(offered).toBeVisible();
});

/** Runs in the page: types words, takes them and goes down from the box, sooner than any answer to them can come. */
async function typedAndLeftAtOnce(input: HTMLElement, words: string): Promise<void> {
  input.focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  for (const key of ['Enter', 'ArrowDown']) {
    await Promise.resolve();
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
}

test('an index that is damaged is made again, and the list works meanwhile', async ({
  start,
  folder,
  dataDir,
}) => {
  writeFileAt(folder, 'pages/eelgrass.txt', aPage('Eelgrass comes back to the Vell'));
  writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry to resume in October'));
  const first = await start();
  await first.drop(path.join(folder, 'pages'));
  // The window of the first run gives way to the list.
  await expect(rows(first.page)).toHaveCount(2);
  await box(first.page).fill('eelgrass');
  await expect(rows(first.page)).toHaveCount(1);
  await first.close();
  const files = filesBelow(path.join(dataDir, 'library')).filter((file) => /File System/.test(file));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files.filter(
    (one) => statSync(one).size > 8192 && !/(LOG|MANIFEST|\.ldb|\.log)/.test(one),
  )) {
    const size = statSync(file).size;
    truncateSync(file, 5000);
    writeFileSync(file, Buffer.alloc(size - 5000, 0xa5), { flag: 'a' });
  }

  const { page } = await start();
  await expect(rows(page)).toHaveCount(2);
  await box(page).fill('eelgrass');
  await expect(rows(page)).toHaveCount(1);
});

test('fields become tokens, values are suggested, hits are marked and stepped through', async ({
  start,
  folder,
}) => {
  writeFileAt(folder, 'pages/eelgrass.txt', aPage('Eelgrass comes back to the Vell'));
  writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry to resume in October', { site: 'Kestrel Wire' }));
  const { page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('/');
  await page.keyboard.type('harbour');
  await expect(page.getByRole('option', { name: /Articles with the word harbour/ })).toContainText('2');
  await page.keyboard.type(' source:kes');
  await expect(page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')).toContainText([
    'Kestrel Wire',
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search').getByRole('button', { name: /source: ?Kestrel Wire/ })).toBeVisible();
  await expect(box(page)).toHaveValue('harbour ');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().click();
  const reader = page.getByRole('region', { name: 'Reader' });
  await expect(reader.locator('mark')).toHaveText(['harbour']);
  await expect(reader.getByText('1 hit')).toBeVisible();
  await page.keyboard.press('n');
  await expect(reader.getByText('1 of 1')).toBeVisible();
  // Back into the words, and gone.
  await box(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect(box(page)).toHaveValue('source:"Kestrel Wire" harbour ');
});

test('filters count what is found, ask for it and leave it out', async ({ start, folder }) => {
  writeFileAt(folder, 'pages/a.txt', aPage('Eelgrass comes back to the Vell'));
  writeFileAt(folder, 'pages/b.txt', aPage('Night ferry to resume in October', { site: 'Kestrel Wire' }));
  writeFileAt(
    folder,
    'pages/c.txt',
    aPage('Port board delays its vote', { site: 'Kestrel Wire', day: '2 May 2021' }),
  );
  const { page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Filter' }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await expect(filters.getByRole('button', { name: 'Kestrel Wire 2' })).toBeVisible();
  await filters.getByRole('button', { name: 'Leave out Kestrel Wire' }).click();
  await expect(filters.getByRole('button', { name: '2023 1' })).toBeVisible();
  await filters.getByRole('button', { name: /^Kestrel Wire/ }).click();
  await filters.getByRole('button', { name: /^2021/ }).click();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Port board');
});

test('the histogram limits the list by mouse and by keyboard', async ({ start, folder }) => {
  for (const [n, day] of ['2 May 2019', '3 June 2020', '14 September 2021', '1 March 2023'].entries())
    writeFileAt(folder, `pages/${n}.txt`, aPage(`Ferry number ${n} to resume in October`, { day }));
  const { page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  await expect(rows(page)).toHaveCount(4);
  const histogram = page.getByRole('region', { name: 'Publication dates' });
  const from = histogram.getByRole('slider', { name: 'From' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(rows(page)).toHaveCount(3);
  await expect(from).toHaveAttribute('aria-valuetext', '1 Jun 2019');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(4);
  const plot = await histogram.boundingBox();
  if (plot === null) throw new Error('no histogram');
  await page.mouse.move(plot.x + plot.width * 0.15, plot.y + 20);
  await page.mouse.down();
  await page.mouse.move(plot.x + plot.width * 0.7, plot.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'All dates again' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('what was done stands in the status line and can be undone there', async ({ start, folder }) => {
  writeFileAt(folder, 'pages/a.txt', aPage('Eelgrass comes back to the Vell'));
  writeFileAt(folder, 'pages/b.txt', aPage('Night ferry to resume in October'));
  const { page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  await expect(rows(page)).toHaveCount(2);
  await rows(page).first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('s');
  const pane = page.getByRole('region', { name: 'Articles' });
  await expect(pane.getByText('2 articles starred')).toBeVisible();
  await pane.getByRole('button', { name: 'Undo' }).click();
  await expect(pane.getByText('2 articles starred')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Starred/ })).toContainText('0');
});

test('a kill while articles are indexed loses none of them', async ({ start, folder }) => {
  test.setTimeout(120_000);
  for (let n = 0; n < 400; n += 1)
    writeFileAt(folder, `pages/${n}.txt`, aPage(`Ferry number ${n} to resume in October`));
  for (let round = 0; round < 3; round += 1) {
    const { app, page, drop } = await start();
    if (round === 0) {
      await expect(page.getByRole('heading', { name: 'Drop a folder of pages here' })).toBeVisible();
      await drop(path.join(folder, 'pages'));
    }
    await expect(rows(page).first()).toBeVisible({ timeout: 30_000 });
    await box(page).fill('title:ferry');
    await expect(rows(page).first()).toBeVisible({ timeout: 30_000 });
    const gone = new Promise((resolve) => app.process().once('exit', resolve));
    app.process().kill('SIGKILL');
    await gone;
  }
  const { page } = await start();
  const pane = page.getByRole('region', { name: 'Articles' });
  // A page that was being parsed when the program died is reported, not tried again.
  await expect(pane.getByText(/^(39[5-9]|400) articles$/)).toBeVisible({ timeout: 60_000 });
  const count = Number.parseInt((await pane.getByText(/^\d+ articles$/).textContent()) ?? '', 10);
  await box(page).fill('title:ferry');
  await expect(pane.getByText(`${count} of ${count}`)).toBeVisible({ timeout: 30_000 });
});

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
  );
}
