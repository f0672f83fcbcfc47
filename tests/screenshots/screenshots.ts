import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { launch, ROOT } from '../e2e/launchApp';
import { chooseInMenu } from '../e2e/menuBar';
import { importTwoVersions } from '../e2e/screens/importTwoVersions';
import { choose, openArticle, type Visitor } from '../e2e/screens/visitor';

const OUT = path.join(ROOT, 'docs/screenshots');

/**
 * `npm run screenshots`: the main screens at 1280 × 800 in light and dark, of a library with the sample pages, into
 * docs/screenshots.
 */
async function screenshots(theme: 'light' | 'dark'): Promise<void> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'cuttings-screens-'));
  writeFileSync(path.join(data, 'settings.json'), JSON.stringify({ theme }));
  const { app, page, close } = await launch(data);
  await page.setViewportSize({ width: 1280, height: 800 });
  const shoot = async (name: string) => {
    await settled(page);
    await hideFolder(page);
    await page.screenshot({ path: path.join(OUT, `${name}-${theme}.png`) });
    process.stdout.write(`docs/screenshots/${name}-${theme}.png\n`);
  };
  await shoot('empty');

  await page.getByRole('button', { name: 'Import the sample pages' }).click();
  const list = page.getByRole('listbox', { name: 'Articles' });
  await list.getByRole('option').first().waitFor();
  await page.getByRole('button', { name: /report/i }).click();
  await shoot('report');
  await page.keyboard.press('Escape');

  await list.getByRole('option', { name: /^Port Alder harbour board/ }).click();
  await tag(page, 'coast/ferries');
  await list.getByRole('option', { name: /^Eelgrass comes back/ }).click();
  await tag(page, 'coast/eelgrass');
  await tag(page, 'to cite');
  await page.keyboard.press('s');
  await page
    .getByRole('button', { name: /^Starred/ })
    .filter({ hasText: '1' })
    .waitFor();
  await shoot('library');

  await page.keyboard.press('t');
  await page.keyboard.type('co');
  await shoot('tagging');
  await page.keyboard.press('Escape');
  // The focus goes back to the list when the editor has gone; the search would lose it.
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: /search/i }).fill('harbour source:');
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
  await list.locator('mark').first().waitFor();
  await shoot('search');
  await page.keyboard.press('Escape');

  await chooseInMenu(app, 'app.palette');
  await page.keyboard.type('ferr');
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /^The man who photographs/ })
    .waitFor();
  await shoot('palette');
  await page.keyboard.press('Escape');
  await chooseInMenu(app, 'help.shortcuts');
  await page.getByRole('dialog').waitFor();
  await shoot('shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await list.focus();

  const visitor = { app, page, look: shoot };
  await shootReader(visitor);
  await shootPages(visitor);
  await shootVersions(visitor, data);
  await close();
  rmSync(data, { recursive: true, force: true });
}

/** What is written in an article, and where its lines are from. */
async function shootReader(visitor: Visitor): Promise<void> {
  const { page, look } = visitor;
  await openArticle(visitor, /^Eelgrass comes back/);
  const marks = page.getByRole('region', { name: 'Reader' }).locator('article mark[data-highlight]');
  await highlight(page, 1, '1');
  await marks.first().waitFor();
  await highlight(page, 3, 'n');
  await page
    .getByRole('textbox', { name: 'Note on the highlight' })
    .fill('Ask the institute for **its figures**.');
  await page.keyboard.press('Control+Enter');
  await marks.nth(1).waitFor();
  await page.keyboard.press(']');
  await page.getByRole('note').waitFor();
  await look('highlights');
  await page.keyboard.press(']');
  await page.keyboard.press('v');
  await page.getByRole('listbox', { name: 'Lines of the original' }).waitFor();
  await look('source');
  await page.keyboard.press('v');
}

/** Highlights the nth sentence from where the article begins: by a colour's key, or with a note. */
async function highlight(page: Page, sentence: number, key: string): Promise<void> {
  await page.keyboard.press('h');
  await page.getByRole('toolbar', { name: 'Highlight' }).waitFor();
  for (let n = 0; n < sentence; n += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press(key);
}

/** Pages and dialogs that the guide tells of. */
async function shootPages({ app, page, look }: Visitor): Promise<void> {
  await choose(app, 'go.sources');
  await page.getByRole('table', { name: 'Sources' }).waitFor();
  await look('sources');
  await choose(app, 'app.settings');
  await page.getByRole('region', { name: 'Settings' }).getByRole('heading', { level: 1 }).waitFor();
  await look('settings');
  await page.keyboard.press('Escape');
  await choose(app, 'article.export');
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
  await look('export');
  await page.keyboard.press('Escape');
}

/** A page as it was twice. */
async function shootVersions(visitor: Visitor, folder: string): Promise<void> {
  const { app, page, look } = visitor;
  await importTwoVersions(visitor, folder);
  await openArticle(visitor, /^Night ferry put off to May/);
  await choose(app, 'view.versions');
  await page
    .getByRole('region', { name: 'Versions' })
    .getByRole('button', { name: /^with Version/ })
    .waitFor();
  await look('versions');
}

async function tag(page: Page, name: string): Promise<void> {
  await page.keyboard.press('t');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** No picture names a folder of the machine it was taken on. */
async function hideFolder(page: Page): Promise<void> {
  await page.evaluate((root) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      text.nodeValue = text.nodeValue?.replace(root, '/home/reader/cuttings') ?? '';
    }
  }, ROOT);
}

/** Fonts loaded, nothing loading, two frames painted. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    for (let n = 0; n < 2; n += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

mkdirSync(OUT, { recursive: true });
for (const theme of ['light', 'dark'] as const) await screenshots(theme);
