import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { command } from '../soak/cli';
import { expect, test } from './launch';
import { menuLine } from './menuBar';
import { aPage, writeFileAt } from './pages';

test('pages are imported, found, tagged and counted from the command line', async ({
  start,
  folder,
  dataDir,
}) => {
  // Enough of one source for its menu to be learned as furniture after the import.
  for (let n = 1; n <= 12; n += 1)
    writeFileAt(folder, `pages/${n}.txt`, aPage(`Night ferry ${n} to resume`, { day: `${n} May 2021` }));
  writeFileAt(
    folder,
    'pages/cafe.txt',
    aPage('Café on the quay shuts', { day: '2 June 2020', site: 'Kestrel Wire' }),
  );
  writeFileAt(folder, 'queries.txt', 'ferry\n\n"night ferry" after:2021-05-06\nis:starred\n');
  const run = async (...args: string[]) => (await command(dataDir, args)).value;
  expect(await run('import', path.join(folder, 'pages'))).toMatchObject({ found: 13, imported: 13 });

  expect(await run('search', 'cafe', 'source:kestrel')).toMatchObject({
    query: 'cafe source:kestrel',
    total: 1,
    hits: [{ headline: 'Café on the quay shuts', source: 'Kestrel Wire', published: '2020-06-02' }],
  });
  const found = await run(
    'search',
    '--file',
    path.join(folder, 'queries.txt'),
    '--limit',
    '3',
    '--repeat',
    '2',
  );
  expect(found).toMatchObject([{ total: 12 }, { total: 6 }, { total: 0 }]);
  expect((found as { hits: unknown[] }[]).map(({ hits }) => hits.length)).toEqual([3, 3, 0]);

  expect(await run('tag', 'ferry', 'date:2021', '--add', 'coast/ferries,to cite')).toEqual({
    articles: 12,
    added: 24,
    removed: 0,
  });
  expect(await run('tag', 'tag:coast', 'before:2021-05-03', '--remove', 'To Cite')).toEqual({
    articles: 2,
    added: 0,
    removed: 2,
  });
  expect(await run('stats')).toMatchObject({
    articles: 13,
    unread: 13,
    starred: 0,
    sources: [
      { name: 'Radio Vell', count: 12 },
      { name: 'Kestrel Wire', count: 1 },
    ],
    tags: [
      { name: 'coast/ferries', count: 12 },
      { name: 'to cite', count: 10 },
    ],
    firstPublished: '2020-06-02',
    lastPublished: '2021-05-12',
    originals: { count: 13 },
    index: { articles: 13 },
    bytes: { archive: expect.any(Number), library: expect.any(Number) },
  });

  // What the command line did is a step like any other.
  const { app } = await start();
  await expect
    .poll(() => menuLine(app, 'edit.undo'))
    .toMatchObject({ label: 'Undo Remove Tag from 2 Articles' });
});

test('text becomes articles without a library, on one thread or on two', async ({ folder, dataDir }) => {
  for (let n = 0; n < 5; n += 1)
    writeFileAt(folder, `pages/below/${n}.txt`, aPage(`Night ferry ${n} to resume`));
  writeFileAt(folder, 'pages/empty.txt', '');
  const pages = path.join(folder, 'pages');
  for (const jobs of ['1', '2']) {
    const out = path.join(folder, `by ${jobs}`);
    const { code, value, stderr } = await command(dataDir, [
      ...['extract', pages, '--out', out, '--jobs', jobs],
    ]);
    expect(code).toBe(3);
    expect(value).toMatchObject({ found: 6, extracted: 5, failed: 1 });
    expect(stderr).toContain('empty.txt: the file is empty');
    const article = JSON.parse(readFileSync(path.join(out, 'below/3.json'), 'utf8'));
    expect(article).toMatchObject({ id: '3', title: 'Night ferry 3 to resume', published: '2023-09-14' });
  }
  expect(existsSync(dataDir)).toBe(false);
});

test('a command that can’t be done says what is wrong and how it ended', async ({ folder, dataDir }) => {
  expect(await command(dataDir, ['tag', 'ferry'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('tag needs a query and tags'),
  });
  expect(await command(dataDir, ['search', '--file', path.join(folder, 'gone.txt')])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('gone.txt (ENOENT) could not be read'),
  });
});

test('a command does not read on where somebody has left off, however long it takes', async ({
  start,
  library,
  folder,
  dataDir,
}) => {
  await library('two');
  const { page, close } = await start();
  const unread = page.getByRole('navigation', { name: 'Sidebar' }).getByRole('button', { name: /^Unread/ });
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().click();
  await expect(unread).toContainText('1');
  await page.keyboard.press('u');
  await expect(unread).toContainText('2');
  await close();

  const pipe = path.join(folder, 'queries');
  execFileSync('mkfifo', [pipe]);
  const looking = command(dataDir, ['search', '--file', pipe]);
  // Opened from here when it is opened from there, which is when the library is.
  const queries = await open(pipe, 'w');
  // Longer than an article has to stand open to count as read: nothing may happen meanwhile, so there is nothing to wait for.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await queries.writeFile('is:unread');
  await queries.close();
  expect(await looking).toMatchObject({ value: [{ total: 2 }] });
});
