import { existsSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch';
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

  const { page } = await start();
  await expect(rows(page)).toHaveCount(3);
  await box(page).fill('cafe date:2021 source:kestrel');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Café on the quay');
  await box(page).fill('nothing like this');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('an index that is damaged is made again, and the list works meanwhile', async ({
  start,
  folder,
  dataDir,
}) => {
  writeFileAt(folder, 'pages/eelgrass.txt', aPage('Eelgrass comes back to the Vell'));
  writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry to resume in October'));
  const first = await start();
  await first.drop(path.join(folder, 'pages'));
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

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
  );
}
