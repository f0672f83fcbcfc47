import { utimesSync } from 'node:fs';
import type { RunningApp } from '../launchApp';
import { aPage, writeFileAt } from '../pages';
import { visitOrganising, visitSearch } from './libraryScreens';
import { visitPages, visitReview, visitVersions } from './pageScreens';
import { visitMarks, visitReader } from './readerScreens';
import { choose, endImport, type Look, region } from './visitor';

/**
 * Goes to every screen, page, pane and dialog of a window that is on its first run, with the sample pages and with a page of
 * two versions that it writes into `folder`.
 */
export async function visitEveryScreen({ app, page }: RunningApp, folder: string, look: Look): Promise<void> {
  const visitor = { app, page, look };
  await page.getByRole('button', { name: 'Import the sample pages' }).waitFor();
  await look('first-run');
  await page.getByRole('button', { name: 'Import the sample pages' }).click();
  await page.getByRole('button', { name: 'See the report' }).waitFor();
  await look('library');
  await page.getByRole('button', { name: 'See the report' }).click();
  await region(page, 'Import').waitFor();
  await look('report');
  await page.keyboard.press('Escape');
  await visitReader(visitor);
  await visitMarks(visitor);
  await visitOrganising(visitor);
  await visitSearch(visitor);
  for (const [n, headline] of ['Night ferry to resume in October', 'Night ferry put off to May'].entries()) {
    const file = writeFileAt(folder, 'pages/ferry.txt', aPage(headline, { day: '20 December 2023' }));
    utimesSync(file, new Date(2024, n, 2), new Date(2024, n, 2));
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, file);
    await choose(app, 'import.files');
    await endImport(page);
  }
  await visitVersions(visitor);
  await visitReview(visitor);
  await visitPages(visitor);
}
