import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command } from '../soak/cli';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { answerDialogs, asked } from './nativeDialogs';
import { writeFileAt } from './pages';

test('the archive is moved, and everything is there after the restart', async ({
  start,
  library,
  folder,
  dataDir,
}) => {
  await library('ferry');
  const disk = path.join(folder, 'disk');
  mkdirSync(disk);
  const first = await start();
  const rows = (page: typeof first.page) =>
    page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
  await expect(rows(first.page)).toHaveCount(1);
  await rows(first.page).first().click();
  await first.page.keyboard.press('s');

  // Nothing that is there is written over.
  const to = path.join(disk, 'Cuttings archive');
  writeFileAt(to, 'letter.txt', 'mine');
  await answerDialogs(first.app, { button: 0, open: disk });
  await chooseInMenu(first.app, 'archive.move');
  await expect.poll(async () => (await asked(first.app)).at(-1)?.detail).toContain('isn’t empty');
  expect(readdirSync(to)).toEqual(['letter.txt']);
  renameSync(to, path.join(disk, 'letters'));

  await first.app.evaluate(({ app }) => {
    app.relaunch = () => undefined;
  });
  const ended = first.app.waitForEvent('close');
  await chooseInMenu(first.app, 'archive.move');
  await ended;
  expect(existsSync(path.join(to, 'archive.json'))).toBe(true);
  expect(existsSync(path.join(dataDir, 'archive', 'archive.json'))).toBe(true);

  const second = await start();
  await expect(rows(second.page)).toHaveCount(1);
  await expect(second.page.getByRole('button', { name: /^Starred/ })).toContainText('1');
  await rows(second.page).first().click();
  await second.page.keyboard.press('u');
  await chooseInMenu(second.app, 'app.settings');
  const archive = second.page.getByRole('region', { name: 'Archive' });
  await expect(archive.getByText(to, { exact: true })).toBeVisible();
  await expect(archive.getByText(path.join(dataDir, 'archive'))).toBeVisible();
  await second.close();
  const backup = path.join(folder, 'all.cuttings');
  await command(dataDir, ['backup', '--out', backup]);

  // A disk that is not connected is not taken for an empty archive.
  renameSync(disk, `${disk} away`);
  expect(await command(dataDir, ['stats'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`The archive was moved to ${to}, and there is none`),
  });
  expect(existsSync(disk)).toBe(false);
  renameSync(`${disk} away`, disk);
  const third = await start();
  await expect(rows(third.page)).toHaveCount(1);
  await third.close();

  // One that is gone for good gives way to a backup.
  renameSync(disk, `${disk} gone`);
  expect(await command(dataDir, ['restore', backup])).toMatchObject({ code: 0 });
  const fourth = await start();
  await expect(rows(fourth.page)).toHaveCount(1);
});

test('the settings tell of backups, and of a place that is gone', async ({
  start,
  library,
  folder,
  dataDir,
}) => {
  await library('ferry');
  const { app, page } = await start();
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(1);
  await chooseInMenu(app, 'app.settings');
  const backups = page.getByRole('region', { name: 'Backups' });
  await expect(backups.getByText('There is no backup yet.')).toBeVisible();
  const file = path.join(folder, 'all.cuttings');
  await answerDialogs(app, { button: 0, save: file });
  await backups.getByRole('button', { name: 'Back up now…' }).click();
  await expect(backups.getByText(`one article in ${file}`)).toBeVisible();
  expect(existsSync(file)).toBe(true);

  renameSync(file, `${file}.old`);
  await backups.getByRole('button', { name: 'Show the backup' }).click();
  await expect(page.getByRole('alert')).toHaveText('That is no longer there.');
  writeFileSync(path.join(dataDir, 'last-backup.json'), 'torn');
  await page.keyboard.press('Escape');
  await chooseInMenu(app, 'app.settings');
  await expect(backups.getByText('There is no backup yet.')).toBeVisible();
});
