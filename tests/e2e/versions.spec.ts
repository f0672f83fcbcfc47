import { utimesSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import type { RunningApp } from './launchApp';
import { chooseInMenu, menuLine } from './menuBar';
import { aPage, writeFileAt } from './pages';

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
const versions = (page: Page) => page.getByRole('region', { name: 'Versions' });
const rows = (page: Page) => versions(page).getByRole('row');
const carrying = (page: Page) => versions(page).getByRole('region', { name: 'Carry over' });

const SAILS = 'The 23:40 sailing from Tamsin returns on the first Friday of the month, the operator said.';
const CROWD = 'Passengers who had written to the harbour board in the spring said that they were glad of it.';
const BOAT =
  'The Anna Grey carries ninety people and twelve cars, and has never crossed the sound in winter.';
const BOARD = 'The board will look at the figures in March, and decide then about a second crossing.';

/** Imports a page as it was first. */
async function importFirst({ page, drop }: Pick<RunningApp, 'page' | 'drop'>, folder: string) {
  const first = aPage('Night ferry to resume in October', { paragraphs: [SAILS, CROWD, BOAT] });
  const file = writeFileAt(folder, 'pages/ferry.txt', first);
  utimesSync(file, new Date('2024-01-02'), new Date('2024-01-02'));
  await drop(file);
  await expect(list(page).getByRole('option')).toHaveCount(1);
}

/** Imports it as it was later: another headline, day and byline, one paragraph changed, one gone, one come. */
async function importSecond({ page, drop }: Pick<RunningApp, 'page' | 'drop'>, folder: string) {
  const second = aPage('Night ferry put off to May', {
    day: '20 September 2023',
    by: 'Mira Osk',
    paragraphs: [SAILS.replace('first Friday', 'last Sunday'), BOAT, BOARD],
  });
  const file = writeFileAt(folder, 'pages/ferry.txt', second);
  utimesSync(file, new Date('2024-03-04'), new Date('2024-03-04'));
  await drop(file);
  await expect(list(page).getByRole('option')).toHaveCount(2);
}

test('two versions of a page stand side by side, and what one was given is carried over to the other', async ({
  start,
  folder,
}) => {
  const running = await start();
  const { app, page } = running;
  await importFirst(running, folder);
  await list(page).getByRole('option').first().click();
  await page.keyboard.press('V');
  await expect(versions(page)).toContainText('There is one version of this page');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await importSecond(running, folder);
  await list(page)
    .getByRole('option', { name: /put off/ })
    .click();
  await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText('Night ferry put off to May');

  await page.keyboard.press('V');
  const differing = (name: RegExp) => rows(page).filter({ hasText: name });
  await expect(versions(page).getByRole('button', { name: 'Compared Version 1' })).toBeVisible();
  await expect(versions(page).getByRole('button', { name: 'with Version 2' })).toBeVisible();
  const headline = differing(/Headline/);
  await expect(headline.locator('del')).toHaveText('to resume in October');
  await expect(headline.locator('ins')).toHaveText('put off to May');
  await expect(differing(/Byline/).locator('ins')).toHaveText('Mira Osk');
  await expect(differing(/Date/).locator('del')).toContainText('14 September 2023');
  await expect(differing(/23:40/).locator('del')).toHaveText('first Friday');
  await expect(differing(/23:40/).locator('ins')).toHaveText('last Sunday');
  await expect(differing(/written to the harbour/).locator('del')).toHaveText(CROWD);
  await expect(differing(/figures in March/).locator('ins')).toHaveText(BOARD);
  await expect(differing(/Anna Grey carries/).locator('del, ins')).toHaveCount(0);
  await expect(versions(page).getByText('6 differences')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // By keyboard alone: to the differences in order, and around.
  await page.keyboard.press('n');
  await expect(headline).toBeFocused();
  await page.keyboard.press('N');
  await expect(differing(/figures in March/)).toBeFocused();
  await expect(versions(page).getByText('6 of 6')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(versions(page)).toBeHidden();

  await chooseInMenu(app, 'view.versions');
  await expect(versions(page)).toBeVisible();
  await page.keyboard.press('V');
  await expect(versions(page)).toBeHidden();
  await chooseInMenu(app, 'app.palette');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Compare Versions');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Compare Versions');
  await page.keyboard.press('Enter');
  await expect(versions(page)).toBeVisible();
  await versions(page).getByRole('button', { name: 'Article' }).click();
  await reader(page).getByRole('button', { name: 'Version 2 of 2' }).click();
  await page.getByRole('menuitem', { name: /^Compare versions/ }).click();
  await expect(versions(page)).toBeVisible();

  // The other way round.
  await versions(page).getByRole('button', { name: 'Compared Version 1' }).click();
  await page.getByRole('menuitemradio', { name: /^Version 2/ }).click();
  await expect(headline.locator('ins')).toHaveText('to resume in October');

  // One column with both marks where two have no room.
  await page.setViewportSize({ width: 500, height: 700 });
  await expect(headline.getByRole('cell')).toHaveCount(1);
  await expect(headline).toContainText('put off to Mayto resume in October');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Escape');
  await expect(versions(page)).toBeHidden();

  // What was given to one is carried over to the other in one step.
  await list(page)
    .getByRole('option', { name: /to resume/ })
    .click();
  await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText(
    'Night ferry to resume in October',
  );
  await page.keyboard.press('s');
  // A highlight on the sailing, which the other version has too, and one on the passengers, who are gone there.
  for (const sentences of [1, 2]) {
    await page.keyboard.press('h');
    await expect(reader(page).getByRole('toolbar', { name: 'Highlight' })).toBeVisible();
    for (let n = 0; n < sentences; n += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('1');
    await expect(reader(page).locator('article mark[data-highlight]')).toHaveCount(sentences);
  }

  await page.keyboard.press('V');
  await expect(carrying(page)).toContainText('the star and 2 highlights');
  await expect(carrying(page)).toContainText('The words of one highlight are not in version 2');
  await expect(carrying(page).getByRole('listitem')).toContainText('Passengers who had written');
  expect(await violations(page)).toEqual([]);
  await carrying(page).getByRole('button', { name: 'Carry over to version 2' }).press('Enter');
  await expect(carrying(page).getByRole('status')).toContainText('Carried over to version 2');
  await expect
    .poll(() => menuLine(app, 'edit.undo'))
    .toMatchObject({ label: 'Undo Carry Over to Another Version' });
  await carrying(page).getByRole('button', { name: 'Undo' }).click();
  await expect(carrying(page).getByRole('button', { name: 'Carry over to version 2' })).toBeVisible();
  await chooseInMenu(app, 'edit.redo');
  await expect(carrying(page).getByRole('button', { name: 'Carry over to version 2' })).toBeHidden();

  await page.keyboard.press('Escape');
  await list(page)
    .getByRole('option', { name: /put off/ })
    .click();
  await expect(reader(page).getByRole('heading', { level: 1 })).toHaveText('Night ferry put off to May');
  await expect(reader(page).locator('article mark[data-highlight]')).toHaveCount(1);
  await expect(reader(page).getByRole('button', { name: 'Remove the star' })).toBeVisible();
  await page.keyboard.press('H');
  await expect(reader(page).getByRole('complementary', { name: 'Highlights and notes' })).toContainText(
    'Not found in the text of the page any more',
  );
});
