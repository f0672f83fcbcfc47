import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './launch';
import { ROOT } from './launchApp';

const SHARED = path.join(ROOT, '../shared');
const CORPUS = path.join(SHARED, 'corpus/extraction/dev/txt-inner');
const SEED = path.join(SHARED, 'seed');

test('the seed and every page of the corpus are imported by one drop, and the report adds up', {
  tag: '@long',
}, async ({ start }) => {
  test.skip(!existsSync(CORPUS) || !existsSync(SEED), 'the corpus is not beside the project');
  test.setTimeout(180_000);
  const count = readdirSync(CORPUS).length + readdirSync(SEED).length;
  const { page, drop } = await start();
  await drop(CORPUS, SEED);
  await page.getByRole('button', { name: 'See the report' }).click({ timeout: 120_000 });
  const report = page.getByRole('region', { name: 'Import' });
  const read = async (what: string) =>
    Number((await report.getByTestId(`count-${what}`).textContent())?.replace(/\D/g, ''));
  const [found, imported, duplicate, skipped, failed] = await Promise.all(
    ['found', 'imported', 'duplicate', 'skipped', 'failed'].map(read),
  );
  expect(found).toBe(count);
  expect((imported ?? 0) + (duplicate ?? 0) + (skipped ?? 0) + (failed ?? 0)).toBe(count);
  expect(failed).toBe(0);
  expect(imported).toBeGreaterThan(0.98 * count);
});
