import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { command } from '../soak/cli';
import { killWindow } from '../soak/stars';
import { expect, test } from './launch';
import { aPage, writeFileAt } from './pages';

test('a damaged archive opens read-only, and the window says what is wrong', async ({
  start,
  library,
  dataDir,
}) => {
  await library('ferry');
  const journals = path.join(dataDir, 'archive', 'journal');
  const journal = path.join(journals, readdirSync(journals)[0] ?? '');
  const lines = readFileSync(journal, 'utf8').split('\n');
  writeFileSync(journal, [lines[0]?.replace('import', 'impart'), ...lines.slice(1)].join('\n'));

  const { page } = await start();
  const strip = page.getByRole('alert').filter({ hasText: 'opened to read only' });
  await expect(strip).toContainText(`${path.basename(journal)}, line 1: damaged`);
  await expect(strip.getByRole('button', { name: 'Restore a backup…' })).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Articles' });
  await list.getByRole('option').click();
  await page.keyboard.press('s');
  await expect(page.getByRole('alert').filter({ hasText: 'opened read-only' })).toBeVisible();
  await expect(list.getByRole('img', { name: 'Starred' })).toHaveCount(0);
});

test('an import without room is refused in words, by the command and by the window', async ({
  start,
  folder,
  dataDir,
}) => {
  const file = writeFileAt(folder, 'ferry.txt', aPage('Night ferry to resume in October'));
  const env = { CUTTINGS_RESERVE_MB: '999999999' };
  const { code, stderr } = await command(dataDir, ['import', file], env);
  expect(code).toBe(1);
  expect(stderr).toMatch(/The disk is full: \d+ MB free, at least 999999999 MB needed/);
  Object.assign(process.env, env);
  try {
    const { page, drop } = await start();
    await drop(file);
    await expect(page.getByRole('alert')).toContainText('at least 999999999 MB needed');
    await expect(page.getByRole('region', { name: 'Import progress' })).toHaveCount(0);
  } finally {
    delete process.env['CUTTINGS_RESERVE_MB'];
  }
});

test('an archive of a newer version is refused, and left as it is', async ({ folder, dataDir }) => {
  await command(dataDir, ['stats']);
  const card = path.join(dataDir, 'archive', 'archive.json');
  const newer = JSON.stringify({ ...JSON.parse(readFileSync(card, 'utf8')), format: 99 });
  writeFileSync(card, newer);
  const file = writeFileAt(folder, 'ferry.txt', aPage('Night ferry to resume in October'));
  const { code, stderr } = await command(dataDir, ['import', file]);
  expect(code).toBe(1);
  expect(stderr).toContain('written by a newer version of Cuttings: format 99');
  expect(readFileSync(card, 'utf8')).toBe(newer);
});

test('an archive in a folder that a service copies has its library elsewhere', async ({ folder }) => {
  const data = path.join(folder, 'Dropbox', 'Cuttings');
  const config = path.join(folder, 'config');
  mkdirSync(config, { recursive: true });
  const file = writeFileAt(folder, 'ferry.txt', aPage('Night ferry to resume in October'));
  const env = { XDG_CONFIG_HOME: config };
  expect((await command(data, ['import', file], env)).code).toBe(0);
  expect(readdirSync(data)).not.toContain('library');
  expect(existsSync(path.join(data, 'archive', 'archive.json'))).toBe(true);
  expect(readdirSync(path.join(config, 'Cuttings libraries'))).toHaveLength(1);

  const lock = path.join(data, 'archive', 'lock');
  const elsewhere = { token: 't', host: 'another-machine', pid: 1, begun: '' };
  writeFileSync(lock, JSON.stringify({ ...elsewhere, heartbeat: new Date().toISOString() }));
  const refused = await command(data, ['import', file], env);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('in use by process 1 on another-machine');
});

test('an import that was killed goes on at the next start', async ({ start, folder, dataDir }) => {
  test.skip(process.platform !== 'linux', 'kills by process groups');
  const root = path.join(folder, 'many');
  for (let n = 0; n < 1200; n += 1) writeFileAt(root, `${n}.txt`, aPage(`Night ferry ${n} to resume`));
  const first = await start();
  await first.drop(root);
  await expect(first.page.getByRole('region', { name: 'Import progress' })).toContainText(/[1-9]\d* done/, {
    timeout: 60_000,
  });
  await killWindow(first);

  const { page } = await start();
  const card = page.getByRole('region', { name: 'Import progress' });
  await expect(card.getByRole('heading')).toHaveText('Importing many');
  await expect(card.getByRole('heading')).toHaveText('Imported many', { timeout: 60_000 });
  await expect(card).toContainText('1,200 imported');
  await card.getByRole('button', { name: 'See the report' }).click();
  await expect(page.getByTestId('count-imported')).toContainText('1,200');
  expect(existsSync(path.join(dataDir, 'archive', 'attempts.json'))).toBe(false);
});

test('what is dropped before the archive is open is imported once it is', async ({ start, folder }) => {
  const file = writeFileAt(folder, 'ferry.txt', aPage('Night ferry to resume in October'));
  const { app, page, drop } = await start();
  const archiveProcess = () =>
    app.evaluate(
      ({ app: self }) => self.getAppMetrics().find(({ name }) => name === 'Cuttings archive')?.pid ?? 0,
    );
  await expect.poll(archiveProcess).toBeGreaterThan(0);
  const first = await archiveProcess();
  // The one that comes in its place is halted while it begins.
  process.kill(first, 'SIGKILL');
  await expect.poll(archiveProcess, { intervals: [5] }).not.toBe(first);
  await expect.poll(archiveProcess, { intervals: [5] }).toBeGreaterThan(0);
  const second = await archiveProcess();
  process.kill(second, 'SIGSTOP');
  await drop(file);
  process.kill(second, 'SIGCONT');
  await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(1);
});
