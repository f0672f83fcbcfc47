import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { elementsOf, readBook } from '../main/export/readBook';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu, menuLine } from './menuBar';

const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
const card = (page: Page) => page.getByRole('region', { name: 'Export' });

/** Answers the next dialog for a place with this one; null cancels it. */
function answerPlace(app: ElectronApplication, place: string | null): Promise<void> {
  return app.evaluate(({ dialog, shell }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
    shell.showItemInFolder = (shown) => {
      process.env['CUTTINGS_SHOWN'] = shown;
    };
  }, place);
}

test('articles are exported from the window, whole or not at all', async ({ start, library, folder }) => {
  await library('three');
  const { app, page } = await start();
  await expect(rows(page)).toHaveCount(3);

  // The whole list, by key alone; the place that is there is one that the dialog has asked about.
  const csv = path.join(folder, 'all.csv');
  writeFileSync(csv, 'older');
  await answerPlace(app, csv);
  await rows(page).first().click();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: /All of “All/ }).check({ force: true });
  await dialog.getByRole('radio', { name: /^CSV table/ }).check({ force: true });
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page)).toContainText('3 articles in all.csv');
  expect(readFileSync(csv, 'utf8').trimEnd().split('\r\n')).toHaveLength(4);
  expect(await violations(page)).toEqual([]);
  await card(page).getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => app.evaluate(() => process.env['CUTTINGS_SHOWN'])).toBe(csv);
  await card(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(card(page)).toBeHidden();

  // Two that are selected, from the bar that floats over the list, as a book.
  await rows(page).first().click();
  await rows(page)
    .nth(1)
    .click({ modifiers: ['Control'] });
  expect((await menuLine(app, 'article.export'))?.label).toBe('Export 2 Articles…');
  const epub = path.join(folder, 'Two stories.epub');
  await answerPlace(app, epub);
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /Export 2 Articles/ })
    .click();
  await expect(dialog.getByRole('radio', { name: 'The 2 selected articles' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: /^CSV table/ })).toBeFocused();
  await dialog.getByRole('radio', { name: /^EPUB/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(card(page)).toContainText('2 articles in Two stories.epub');
  const contents = (await readBook(readFileSync(epub))).find(({ name }) => name === 'EPUB/contents.xhtml');
  const links = elementsOf(contents?.text ?? '').filter(({ name }) => name === 'a');
  expect(links.map(({ text }) => text.split(' · ')[0])).toEqual([
    'Night ferry to resume in October',
    'Café on the quay shuts',
  ]);

  // Nothing is written where the dialog was cancelled, and what fails says why.
  await answerPlace(app, null);
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /Export 2 Articles/ })
    .click();
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(dialog).toBeHidden();
  await answerPlace(app, path.join(folder, 'no', 'such', 'place.epub'));
  await page.keyboard.press('e');
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(card(page)).toContainText('The export could not be written');
  expect(existsSync(path.join(folder, 'no'))).toBe(false);
});

test('citations are copied in a style that is remembered', async ({ start, library }) => {
  await library('three');
  const { app, page } = await start();
  await expect(rows(page)).toHaveCount(3);
  const clipboard = () =>
    app.evaluate(async (electron) => ({
      text: await electron.clipboard.readText(),
      html: await (electron.clipboard as unknown as { readHTML(): string }).readHTML(),
    }));

  await rows(page).first().click();
  await chooseInMenu(app, 'article.cite');
  await expect(page.getByText('Citation copied: APA, 7th edition').first()).toBeVisible();
  expect(await clipboard()).toEqual({
    text: expect.stringMatching(
      /^Rigg, T\. \(2021, May 4\)\. Night ferry to resume in October\. Radio Vell\.\s*$/,
    ),
    html: expect.stringContaining('<i>Radio Vell</i>'),
  });

  await page.keyboard.press('Control+a');
  await chooseInMenu(app, 'article.citeAs');
  const dialog = page.getByRole('dialog', { name: 'Copy 3 citations' });
  await dialog.getByRole('combobox', { name: 'As' }).selectOption({ label: 'MLA' });
  await expect(dialog.getByRole('region', { name: 'What is copied' })).toContainText(
    '“Night Ferry to Resume',
  );
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('3 citations copied: MLA').first()).toBeVisible();
  await expect.poll(async () => (await clipboard()).text.trim().split('\n').length).toBe(3);

  // The style is the one of the next time, too.
  await chooseInMenu(app, 'article.cite');
  await expect.poll(async () => (await clipboard()).text).toContain('4 May 2021');

  // Whoever reads an article finds it among what can be done with it.
  await rows(page).nth(1).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Copy citation(?! as)/ }).click();
  await expect.poll(async () => (await clipboard()).text).not.toContain('4 May 2021');
});

test('an article goes to paper as it is read, without the window around it', async ({
  start,
  library,
  folder,
  dataDir,
}) => {
  await library('ferry');
  writeFileSync(path.join(dataDir, 'settings.json'), JSON.stringify({ theme: 'dark' }));
  const { app, page } = await start();
  await rows(page).first().click();
  const reader = page.getByRole('region', { name: 'Reader' });
  const headline = reader.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('Night ferry to resume in October');

  const pdf = path.join(folder, 'ferry.pdf');
  await answerPlace(app, pdf);
  await chooseInMenu(app, 'article.pdf');
  await expect(card(page)).toContainText('One article in ferry.pdf');
  const written = readFileSync(pdf).toString('latin1');
  expect(written.slice(0, 5)).toBe('%PDF-');
  expect(written).toContain('/Title (Night ferry to resume in October)');
  expect(await page.title()).toBe('Cuttings');

  await page.emulateMedia({ media: 'print' });
  await expect(headline).toBeVisible();
  await expect(reader.getByText('The board will look at the figures in March')).toBeVisible();
  const chrome = [page.getByRole('listbox', { name: 'Articles' }), card(page), reader.getByRole('toolbar')];
  for (const gone of chrome) await expect(gone).toBeHidden();
  // The ink of the light theme, whatever the screen shows; and nothing scrolls on paper.
  expect(await headline.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(29, 31, 27)');
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')].filter(
        (one) => one.clientHeight > 0 && getComputedStyle(one).overflowY !== 'visible',
      ).length,
  );
  expect(cut).toBe(0);
});
