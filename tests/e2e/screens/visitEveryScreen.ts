import type { RunningApp } from '../launchApp';
import { importTwoVersions } from './importTwoVersions';
import { visitOrganising, visitSearch } from './libraryScreens';
import { visitPages, visitReview, visitVersions } from './pageScreens';
import { visitMarks, visitReader } from './readerScreens';
import { type Look, region } from './visitor';

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
  await importTwoVersions(visitor, folder);
  await visitVersions(visitor);
  await visitReview(visitor);
  await visitPages(visitor);
}
