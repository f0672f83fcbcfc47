import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const card = (page: Page) => page.getByRole('region', { name: 'Reading again' });

/** Makes the library what an older version of the program could have made of some pages: with other headlines. */
async function readOtherwise(page: Page, wanted: string): Promise<void> {
  await page.evaluate(async (words) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const through = async (bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream) =>
      new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
    const db = await done(indexedDB.open('library'));
    const store = (name: string) => db.transaction(name, 'readwrite').objectStore(name);
    for (const row of await done(store('articles').getAll())) {
      if (!row.headline.includes(words)) continue;
      const headline = `Read once: ${row.headline}`;
      await done(store('articles').put({ ...row, headline }));
      const body = await done(store('bodies').get(row.id));
      const inflated = await through(body.content, new DecompressionStream('deflate-raw'));
      const content = JSON.parse(new TextDecoder().decode(inflated));
      const changed = { ...content, extraction: { ...content.extraction, headline } };
      const bytes = new TextEncoder().encode(JSON.stringify(changed));
      const deflated = await through(bytes, new CompressionStream('deflate-raw'));
      await done(store('bodies').put({ ...body, content: deflated }));
    }
    db.close();
  }, wanted);
}

test('pages of a source are read again after a preview, and what changed is shown', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000);
  for (let n = 0; n < 8; n += 1)
    writeFileAt(
      folder,
      `pages/${n}.txt`,
      aPage(`Harbour paper number ${n} is out`, { day: `${n + 1} May 2023` }),
    );
  writeFileAt(folder, 'pages/other.txt', aPage('Dredging put off until spring', { site: 'Tamsin Courier' }));
  const { app, page, drop, close } = await start();
  await drop(path.join(folder, 'pages'));
  await expect(list(page).getByRole('option')).toHaveCount(9);
  await page.getByRole('region', { name: 'Import progress' }).getByRole('button', { name: 'Close' }).click();
  await readOtherwise(page, 'number 3');
  await page.getByRole('button', { name: 'Manage sources' }).click();
  await page.getByRole('button', { name: 'Radio Vell: rules and name' }).click();
  await page.getByRole('button', { name: 'Read pages again…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Read the pages of Radio Vell again' });
  await expect(dialog.getByRole('status')).toContainText('1 would change');
  await expect(dialog.getByRole('status')).toContainText('7 stay as they are');
  await expect(dialog).toContainText('Read once: Harbour paper number 3 is out');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Read again' }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page)).toContainText('8 pages, 1 article changed');
  expect(await violations(page)).toEqual([]);
  await card(page).getByRole('button', { name: 'Show what changed' }).click();
  const report = page.getByRole('region', { name: 'What reading again changed' });
  await expect(report).toContainText('Pages of Radio Vell');
  await report.getByRole('combobox', { name: 'Show' }).selectOption('Headline (1)');
  expect(await violations(page)).toEqual([]);
  await report.getByRole('button', { name: 'Read once: Harbour paper number 3 is out' }).click();
  const reader = page.getByRole('region', { name: 'Reader' });
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Harbour paper number 3 is out');

  await chooseInMenu(app, 'pages.reread');
  await expect(card(page)).toContainText('9 pages, nothing changed');
  await close();
  const again = await start();
  await expect(list(again.page).getByRole('option')).toHaveCount(9);
  await expect(card(again.page)).toBeHidden();
  await again.page.getByRole('button', { name: 'Manage sources' }).click();
  await expect(again.page.getByRole('region', { name: 'Sources' })).toContainText('All pages');
});
