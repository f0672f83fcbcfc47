import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import { ROOT } from './launchApp';
import { chooseInMenu } from './menuBar';

const CHAPTERS = readdirSync(path.join(ROOT, 'docs/guide')).length;

const guide = (page: Page) => page.getByRole('region', { name: 'User guide' });
const title = (page: Page) => guide(page).getByRole('heading', { level: 1 });

test('the guide is read in the app, from its pictures to its links', async ({ start }) => {
  const { app, page } = await start();
  await chooseInMenu(app, 'help.guide');
  await expect(title(page)).toHaveText('First steps');
  const picture = guide(page).getByRole('img', { name: 'The library' });
  await expect(picture).toHaveCount(1);
  await expect
    .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(1000);
  expect(await violations(page)).toEqual([]);

  const chapters = guide(page).getByRole('navigation', { name: 'Chapters' });
  await chapters.getByRole('button', { name: 'Finding' }).click();
  await expect(title(page)).toHaveText('Finding');
  await expect(guide(page).getByRole('table').getByRole('row').nth(1)).toContainText('harbour dredging');

  await chapters.getByRole('button', { name: 'Reading' }).click();
  await guide(page).getByRole('link', { name: 'Correcting' }).press('Enter');
  await expect(title(page)).toHaveText('Correcting');
  await expect(title(page)).toBeFocused();
  await guide(page).getByRole('button', { name: 'Next: Keeping' }).press('Enter');
  await expect(title(page)).toHaveText('Keeping');
  await expect(chapters.locator('[aria-current=page]')).toHaveText('Keeping');
  expect(page.url()).toBe('app://cuttings/index.html');

  await page.keyboard.press('Escape');
  await expect(guide(page)).toBeHidden();
});

test('words are found in the guide by keyboard', async ({ start }) => {
  const { app, page } = await start();
  await chooseInMenu(app, 'help.guide');
  const chapters = guide(page).getByRole('navigation', { name: 'Chapters' }).getByRole('button');
  await expect(chapters).toHaveCount(CHAPTERS);
  await guide(page).getByRole('textbox', { name: 'Find in the guide' }).focus();
  await page.keyboard.type('manifest');
  await expect(chapters.first()).toContainText('Exporting');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(/Exporting/);
  await expect(guide(page).locator('mark').first()).toHaveText(/manifest/i);

  await guide(page).getByRole('textbox', { name: 'Find in the guide' }).fill('no such word');
  await expect(guide(page).getByText('No chapter has these words.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chapters).toHaveCount(CHAPTERS);
  await page.keyboard.press('Escape');
  await expect(guide(page)).toBeHidden();
});
