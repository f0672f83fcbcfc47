import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { aZip } from '../main/importer/containers/aZip';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';
import { visitEveryScreen } from './screens/visitEveryScreen';

/** Starts the window in a theme. */
function inTheme(theme: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(path.join(dataDir, 'settings.json'), JSON.stringify({ theme }));
}

for (const theme of ['light', 'dark', 'sepia'] as const) {
  test(`axe finds nothing on any screen in ${theme}`, { tag: '@long' }, async ({
    start,
    folder,
    dataDir,
  }) => {
    test.setTimeout(300_000);
    inTheme(theme, dataDir);
    const running = await start();
    const wrong: string[] = [];
    await visitEveryScreen(running, folder, async (name) => {
      wrong.push(...(await violations(running.page)).map((one) => `${name}: ${one}`));
    });
    expect(wrong).toEqual([]);
  });

  test(`axe finds nothing in a report that has everything, in ${theme}`, { tag: '@long' }, async ({
    start,
    folder,
    dataDir,
  }) => {
    inTheme(theme, dataDir);
    writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry to resume in October'));
    writeFileAt(folder, 'pages/dredging.txt', aPage('Dredging vote put off until spring'));
    writeFileAt(folder, 'pages/empty.txt', '');
    const { page, drop } = await start();
    await drop(path.join(folder, 'pages'));
    const list = page.getByRole('listbox', { name: 'Articles' });
    await expect(list.getByRole('option')).toHaveCount(2);

    // Everything that a report can hold: what was opened, failed, and lies in the Trash; folders; a version.
    await list.getByRole('option').first().click();
    await page.keyboard.press('#');
    writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry put off again'));
    writeFileAt(folder, 'pages/more.zip', aZip({ name: 'a.txt', content: aPage('Bridge toll to rise') }));
    await drop(path.join(folder, 'pages'), path.join(folder, 'gone.txt'));
    await expect(page.getByText(/1 duplicate,.* failed/)).toBeVisible();
    await page.getByRole('button', { name: /report/i }).click();
    const report = page.getByRole('region', { name: 'Import' });
    await report.getByRole('button', { name: 'Keep its folders as collections' }).click();
    await expect(report.getByText(/collections? now/)).toBeVisible();
    for (const tab of [/Skipped/, /Duplicates/, /Opened/]) {
      await report.getByRole('tab', { name: tab }).click();
      expect(await violations(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');

    await page.keyboard.press('/');
    await page.keyboard.type('is:unread colour:red harbour');
    await expect(
      page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first(),
    ).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });
}

test('high contrast keeps its borders, and nothing moves where the system asks for that', async ({
  start,
  library,
}) => {
  await library('two');
  const { app, page } = await start();
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
  await expect(rows).toHaveCount(2);
  await rows.first().click();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });

  /** Whether an element, or the one around it, is told from the ground by a line; fills are gone in high contrast. */
  const hasLine = (of: Locator) =>
    of.evaluate((element) =>
      [element, element.parentElement].some((one) => {
        if (one === null) return false;
        const { outlineStyle, outlineWidth, borderTopStyle, borderTopWidth } = getComputedStyle(one);
        const isDrawn = (style: string, width: string) => style !== 'none' && Number.parseFloat(width) > 0;
        return isDrawn(outlineStyle, outlineWidth) || isDrawn(borderTopStyle, borderTopWidth);
      }),
    );
  expect(await hasLine(rows.first())).toBe(true);
  expect(await hasLine(rows.nth(1))).toBe(false);
  expect(await hasLine(page.getByRole('search').locator('[class*=field]').first())).toBe(true);
  await chooseInMenu(app, 'app.settings');
  const settings = page.getByRole('region', { name: 'Settings' });
  for (const drawn of [
    settings.getByRole('combobox').first(),
    settings.getByRole('button', { name: 'Show every key' }),
    settings.locator('kbd').first(),
    settings.locator('[class*=rail]').first(),
  ])
    expect(await hasLine(drawn)).toBe(true);
  await chooseInMenu(app, 'app.palette');
  await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused();
  expect(await hasLine(page.locator('[role=option][aria-selected=true]').last())).toBe(true);

  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      }).length,
  );
  expect(moving).toBe(0);
});
