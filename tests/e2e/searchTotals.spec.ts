import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { SearchOutcome } from '../../src/contract/archiveTasks';
import { parseQuery } from '../../src/core/query/parseQuery';
import { printQuery } from '../../src/core/query/printQuery';
import { plainTotals, wrongTotals } from '../bench/plainTotals';
import { command } from '../soak/cli';
import { expect, test } from './launch';
import { writeManyPages } from './manyPages';

const COUNT = 500;
const OF_EACH = 50;

test(`every kind of search finds what a plain look at ${COUNT} articles finds`, { tag: '@long' }, async ({
  start,
  folder,
  dataDir,
}) => {
  test.setTimeout(300_000);
  writeManyPages(path.join(folder, 'pages'), COUNT);
  const run = async (...args: string[]) => (await command(dataDir, args)).value;
  expect(await run('import', path.join(folder, 'pages'))).toMatchObject({ imported: COUNT });
  expect(await run('tag', 'ferry after:2020', '--add', 'coast/ferries')).toMatchObject({
    articles: expect.any(Number),
  });
  expect(await run('tag', '浅瀬 OR 항만', '--add', 'coast,to cite')).toMatchObject({
    articles: expect.any(Number),
  });

  const { page, close } = await start();
  await expect(page.getByRole('region', { name: 'Articles' })).toContainText(`${COUNT} articles`);
  await markAll(page, 'source:kestrel', 's', /Starred|articles starred/);
  await markAll(page, 'by:rigg', 'u', /[Mm]arked read/);
  await markAll(page, 'date:2018-01', '#', /[Mm]oved to the trash/);
  const plain = await plainTotals(page, dataDir, OF_EACH);
  for (const [kind, queries] of Object.entries(plain)) {
    const finding = queries.filter(({ total }) => total > 0);
    expect([kind, finding.length > OF_EACH / 2]).toEqual([kind, true]);
    // The window's own list, for one of each kind.
    const [one] = finding;
    if (one === undefined) continue;
    await search(page, one.query);
    await expect.poll(() => shown(page), { message: one.query }).toEqual([normal(one.query), one.total]);
  }
  await close();

  const file = path.join(folder, 'queries.txt');
  const all = Object.values(plain).flat();
  writeFileSync(file, all.map(({ query }) => query).join('\n'));
  const found = (await run('search', '--file', file, '--limit', '1')) as readonly SearchOutcome[];
  expect(found).toHaveLength(all.length);
  expect(wrongTotals(plain, found)).toEqual([]);
});

const box = (page: Page) => page.getByRole('search').getByRole('combobox');

async function search(page: Page, query: string): Promise<void> {
  const clear = page.getByRole('button', { name: 'Clear the search' });
  if (await clear.isVisible()) await clear.click();
  await box(page).fill(query);
}

/** Searches, and presses a key on all that was found. */
async function markAll(page: Page, query: string, key: string, said: RegExp): Promise<void> {
  await search(page, query);
  await expect.poll(async () => (await shown(page))[0]).toBe(normal(query));
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press(key);
  await expect(page.getByRole('region', { name: 'Articles' }).getByText(said).first()).toBeVisible();
}

/** The query whose articles the list shows, and how many those are. */
async function shown(page: Page): Promise<readonly [query: string, total: number]> {
  const list = page.getByRole('listbox', { name: 'Articles' });
  const [query, total] = await list.evaluate(
    (element) =>
      [
        String(JSON.parse(element.dataset['shown'] ?? '[]')[2] ?? ''),
        Number(element.querySelector('[role=option]')?.getAttribute('aria-setsize') ?? 0),
      ] as const,
  );
  return [normal(query), total];
}

/** A query as the box writes it, which may be otherwise than it was typed. */
function normal(query: string): string {
  return printQuery(parseQuery(query).query);
}
