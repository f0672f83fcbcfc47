import path from 'node:path';
import { expect, test } from './launch';
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
