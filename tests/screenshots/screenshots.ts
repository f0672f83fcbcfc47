import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { launch, ROOT } from '../e2e/launchApp';
import { chooseInMenu } from '../e2e/menuBar';

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
  await close();
  rmSync(data, { recursive: true, force: true });
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
