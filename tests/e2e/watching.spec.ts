import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { answerDialogs } from './nativeDialogs';
import { aPage, writeFileAt } from './pages';

test('what is saved into a watched folder comes in by itself, also after a restart', async ({
  start,
  folder,
}) => {
  const pages = path.join(folder, 'watched');
  writeFileAt(pages, 'ferry.txt', aPage('Night ferry to resume in October'));
  const first = await start();
  await chooseInMenu(first.app, 'app.settings');
  await answerDialogs(first.app, { open: pages });
  await first.page.getByRole('button', { name: 'Watch a folder…' }).click();
  await expect(first.page.getByText(pages)).toBeVisible();
  await first.page.keyboard.press('Escape');
  const rows = first.page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
  await expect(rows).toHaveCount(1);
  writeFileSync(path.join(pages, 'quay.txt'), aPage('Quay wall to be raised before winter'));
  await expect(rows).toHaveCount(2);
  await first.close();

  writeFileSync(path.join(pages, 'lock.txt'), aPage('Lock gates are closed for a week'));
  const again = await start();
  await expect(again.page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(3);
  await chooseInMenu(again.app, 'app.settings');
  await again.page.getByRole('button', { name: 'Stop watching' }).click();
  await expect(again.page.getByRole('button', { name: 'Watch a folder…' })).toBeVisible();
});
