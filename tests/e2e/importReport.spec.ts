import { utimesSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { aZip } from '../main/importer/containers/aZip';
import { expect, test } from './launch';
import { chooseInMenu, menuLine } from './menuBar';
import { aPage, writeFileAt } from './pages';

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const report = (page: Page) => page.getByRole('region', { name: 'Import' });
const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Sidebar' });

async function seeReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the report' }).click();
  await expect(report(page)).toBeVisible();
}

test('a page saved again with other text is a version, and the reader steps between them', async ({
  start,
  folder,
}) => {
  const file = writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry to resume in October'));
  utimesSync(file, new Date('2024-01-02'), new Date('2024-01-02'));
  const { page, drop } = await start();
  await drop(file);
  await expect(list(page).getByRole('option')).toHaveCount(1);
  await expect(list(page)).not.toContainText('versions');
  writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry put off again'));
  utimesSync(file, new Date('2024-03-04'), new Date('2024-03-04'));
  await drop(file);
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await expect(list(page).getByRole('option', { name: /put off again/ })).toContainText('2 versions');
  await expect(list(page).getByRole('option', { name: /to resume/ })).toContainText('2 versions');
  await list(page)
    .getByRole('option', { name: /put off again/ })
    .click();
  const reader = page.getByRole('region', { name: 'Reader' });
  await reader.getByRole('button', { name: 'Version 2 of 2' }).click();
  await page.getByRole('menuitemradio', { name: /Version 1, saved 2 January 2024/ }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Night ferry to resume in October');
  await expect(reader.getByRole('button', { name: 'Version 1 of 2' })).toBeVisible();
});

test('the report lists what was opened, tries again, and takes an article out of the Trash', async ({
  start,
  folder,
}) => {
  const root = path.join(folder, 'scrape');
  writeFileAt(root, 'ferry.txt', aPage('Night ferry to resume in October'));
  const zip = writeFileAt(
    root,
    'more.zip',
    aZip({ name: 'in/dredging.txt', content: aPage('Dredging vote put off until spring') }),
  );
  const gone = path.join(folder, 'late.txt');
  const { page, app, drop } = await start();
  await drop(root, gone);
  await seeReport(page);
  await report(page)
    .getByRole('tab', { name: /Opened archives/ })
    .click();
  await expect(report(page).getByRole('row', { name: /more\.zip/ })).toContainText('1');

  writeFileAt(folder, 'late.txt', aPage('Eelgrass comes back to the bays'));
  await report(page)
    .getByRole('tab', { name: /Skipped and failed/ })
    .click();
  await expect(report(page).getByRole('row', { name: /late\.txt/ })).toContainText('The file was gone');
  await report(page).getByRole('button', { name: 'Try again: late.txt' }).click();
  await expect(sidebar(page).getByRole('button', { name: /^All/ })).toContainText('3');

  await page.keyboard.press('Escape');
  await list(page)
    .getByRole('option', { name: /Night ferry/ })
    .click();
  await page.keyboard.press('#');
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await drop(root);
  await expect(page.getByText('2 duplicates', { exact: false })).toBeVisible();
  await seeReport(page);
  await report(page)
    .getByRole('tab', { name: /Duplicates/ })
    .click();
  const row = report(page).getByRole('row', { name: /ferry\.txt/ });
  await expect(row).toContainText('Its article is in the Trash');
  await row.getByRole('button', { name: 'Restore the article of ferry.txt' }).click();
  await expect(row).toContainText('The same bytes are in the archive already');
  await expect(sidebar(page).getByRole('button', { name: /^All/ })).toContainText('3');

  const shown = await app.evaluate(({ shell }) => {
    const paths: string[] = [];
    shell.showItemInFolder = (file) => void paths.push(file);
    (globalThis as { shown?: string[] }).shown = paths;
    return paths.length;
  });
  expect(shown).toBe(0);
  await report(page)
    .getByRole('row', { name: /dredging\.txt/ })
    .getByRole('button', { name: 'Show dredging.txt in its folder' })
    .click();
  await expect.poll(() => app.evaluate(() => (globalThis as { shown?: string[] }).shown)).toEqual([zip]);
});

test('an import is paused, goes on, and is cancelled from its card', async ({ start, folder }) => {
  const root = path.join(folder, 'many');
  for (let n = 0; n < 1500; n += 1) writeFileAt(root, `${n}.txt`, aPage(`Night ferry ${n} to resume`));
  const { page, drop } = await start();
  await drop(root);
  const card = page.getByRole('region', { name: 'Import progress' });
  await card.getByRole('button', { name: 'Pause the import' }).click();
  await expect(card.getByRole('heading')).toHaveText('Paused many');
  await card.getByRole('button', { name: 'Go on with the import' }).click();
  await expect(card.getByRole('heading')).toHaveText('Importing many');
  await card.getByRole('button', { name: 'Cancel the import' }).click();
  await expect(card.getByRole('heading')).toHaveText('Cancelled many', { timeout: 30_000 });
  await seeReport(page);
  await expect(report(page).getByTestId('count-found')).toContainText('1,500');
  await report(page)
    .getByRole('button', { name: /^Try the [\d,]+ again$/ })
    .click();
  await expect(sidebar(page).getByRole('button', { name: /^All/ })).toContainText('1,500', {
    timeout: 60_000,
  });
});

test('folders become collections when asked', async ({ start, folder }) => {
  const root = path.join(folder, 'scrape');
  writeFileAt(root, 'ferry.txt', aPage('Night ferry to resume in October'));
  writeFileAt(root, 'harbour/dredging.txt', aPage('Dredging vote put off until spring'));
  const { page, drop } = await start();
  await drop(root);
  await seeReport(page);
  await report(page).getByRole('button', { name: 'Keep its folders as collections' }).click();
  await expect(report(page)).toContainText('2 folders are collections now');
  await page.keyboard.press('Escape');
  await sidebar(page).getByRole('button', { name: 'Show the collections in scrape' }).click();
  await sidebar(page)
    .getByRole('button', { name: /^harbour/ })
    .click();
  await expect(list(page).getByRole('option')).toHaveCount(1);
});

test('an original is read in another encoding, and undo takes that back', async ({ start, folder }) => {
  const text = aPage('Ночной паром вернётся в октябре', { site: 'Радио Велл' });
  const file = writeFileAt(folder, 'parom.txt', iconv.encode(text, 'windows-1251'));
  const { app, page, drop } = await start();
  await drop(file);
  const heading = page.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 1 });
  await list(page).getByRole('option').first().click();
  await expect(heading).toHaveText('Ночной паром вернётся в октябре');
  await page.getByRole('button', { name: /^Read as Cyrillic \(windows-1251\), \d+% sure/ }).click();
  await page.getByRole('menuitemradio', { name: 'Cyrillic (KOI8-R)' }).click();
  await expect(heading).not.toContainText('паром');
  await expect(page.getByRole('button', { name: 'Read as Cyrillic (KOI8-R), as you chose' })).toBeVisible();
  await expect.poll(() => menuLine(app, 'edit.undo')).toMatchObject({ label: 'Undo Choose an Encoding' });
  await chooseInMenu(app, 'edit.undo');
  await expect(heading).toHaveText('Ночной паром вернётся в октябре');
});
