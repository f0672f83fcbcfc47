import path from 'node:path';
import { expect, test } from './launch';
import { aPage, writeFileAt } from './pages';

test('dropped pages are read, tagged, starred, and still there after a restart', async ({
  start,
  folder,
}) => {
  const ferry = writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry to resume in October'));
  const dredging = writeFileAt(
    folder,
    'pages/dredging.txt',
    aPage('Dredging vote put off until spring', { day: '12 September 2023', site: 'Kestrel Wire' }),
  );
  const first = await start();
  await first.drop(ferry, dredging);

  const list = first.page.getByRole('listbox', { name: 'Articles' });
  await expect(list.getByRole('option')).toHaveCount(2);
  await list.getByRole('option', { name: /Night ferry to resume/ }).click();

  const reader = first.page.getByRole('region', { name: 'Reader' });
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Night ferry to resume in October');
  await expect(reader.getByText('The 23:40 sailing from Tamsin returns', { exact: false })).toBeVisible();
  await expect(reader.getByRole('heading', { level: 2, name: 'A smaller boat' })).toBeVisible();
  await expect(reader.getByText('Tomas Rigg')).toBeVisible();
  await expect(reader.getByText('14 September 2023', { exact: false })).toBeVisible();

  await list.focus();
  await first.page.keyboard.press('t');
  await first.page.keyboard.type('coast/ferries');
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.press('Escape');
  await first.page.keyboard.press('s');
  const sidebar = first.page.getByRole('navigation', { name: 'Sidebar' });
  await expect(sidebar.getByRole('button', { name: /^Starred/ })).toContainText('1');
  await expect(sidebar.getByRole('button', { name: /^coast\/ferries|^ferries/ })).toContainText('1');
  await expect(reader.getByText('coast/ferries')).toBeVisible();
  await first.close();

  const second = await start();
  const again = second.page.getByRole('listbox', { name: 'Articles' });
  await expect(again.getByRole('option')).toHaveCount(2);
  await expect(again.getByRole('option', { name: /Night ferry to resume/ })).toContainText('coast/ferries');
  await expect(second.page.getByRole('button', { name: /^Starred/ })).toContainText('1');
  const tags = second.page.getByRole('navigation', { name: 'Sidebar' });
  await tags.getByRole('button', { name: /^coast\/ferries|^ferries/ }).click();
  await expect(again.getByRole('option')).toHaveCount(1);
});

test('a dropped folder is read to its depths, and bad files are named with the reason', async ({
  start,
  folder,
}) => {
  const root = path.join(folder, 'scrape');
  writeFileAt(root, 'a/ferry.txt', aPage('Night ferry to resume in October'));
  writeFileAt(root, 'a/b/c/dredging.txt', aPage('Dredging vote put off until spring'));
  writeFileAt(root, 'copy/ferry (1).txt', aPage('Night ferry to resume in October'));
  writeFileAt(root, 'empty.txt', '');
  writeFileAt(
    root,
    'photo.txt',
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0]),
  );
  const gone = path.join(folder, 'gone.txt');

  const { page, drop } = await start();
  await drop(root, gone);
  await page.getByRole('button', { name: /report/i }).click();
  const report = page.getByRole('region', { name: 'Import' });
  for (const [count, what] of [
    ['2', 'imported'],
    ['1', 'duplicate'],
    ['2', 'skipped'],
    ['1', 'failed'],
    ['6', 'found'],
  ])
    await expect(report.getByTestId(`count-${what}`)).toContainText(count ?? '');
  await expect(report.getByText('Empty file')).toBeVisible();
  await expect(report.getByText(/Not text: begins like a JPEG/)).toBeVisible();
  await expect(report.getByText('The file was gone when it was read')).toBeVisible();
});
