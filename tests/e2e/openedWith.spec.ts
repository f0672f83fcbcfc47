import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

test('files that are opened with Cuttings are imported, those of later starts after them', async ({
  start,
  folder,
  dataDir,
}) => {
  for (let n = 0; n < 120; n += 1) writeFileAt(folder, `pages/${n}.txt`, aPage(`Night ferry ${n} to resume`));
  const others = ['Dredging put off until spring', 'Bridge toll to rise'].map((headline, n) =>
    writeFileAt(folder, `other ${n}.txt`, aPage(headline, { day: '20 December 2023' })),
  );
  const { page } = await start(path.join(folder, 'pages'));
  // The first is still being imported when these are opened, as a rule: none of them may be forgotten.
  for (const file of others) await expect(start('--data', dataDir, file)).rejects.toThrow();
  await expect(page.getByRole('button', { name: 'All 122 articles' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('option', { name: /^Bridge toll to rise/ })).toBeAttached();
});

test('a link opens its article, whether Cuttings was open or not', async ({ start, dataDir }) => {
  const heading = (page: Page) =>
    page.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 1 });
  const first = await start();
  await first.page.getByRole('button', { name: 'Import the sample pages' }).click();
  const rows = first.page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
  await rows.filter({ hasText: 'Eelgrass comes back' }).click();
  await expect(heading(first.page)).toContainText('Eelgrass comes back');
  await first.app.evaluate(({ clipboard }) => clipboard.clear());
  await chooseInMenu(first.app, 'article.copyLink');
  await expect.poll(() => first.app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^cuttings:/);
  const link = await first.app.evaluate(({ clipboard }) => clipboard.readText());
  // Somebody reads something else, and leaves.
  await rows.first().click();
  await expect(heading(first.page)).not.toContainText('Eelgrass comes back');
  await first.close();

  const second = await start(link);
  await expect(heading(second.page)).toContainText('Eelgrass comes back');
  await second.page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().click();
  await expect(heading(second.page)).not.toContainText('Eelgrass comes back');
  await expect(start('--data', dataDir, link)).rejects.toThrow();
  await expect(heading(second.page)).toContainText('Eelgrass comes back');
});
