import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

const PAGES = 24;
/** A source as it is in earnest. */
const MANY = 200;
const AUTHORS = ['Tomas Rigg', 'Ines Ferreira', 'Dov Halloran', 'Perrin Asquith'];

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
const lines = (page: Page) => page.getByRole('listbox', { name: 'Lines of the original' });

/** Pages of one outlet that writes its bylines in a way of its own, and one of another. */
function writeSource(folder: string, pages = PAGES): string {
  for (let n = 0; n < pages; n += 1) {
    const by = AUTHORS[n % AUTHORS.length] ?? '';
    const paragraphs = [
      `The board met ${n + 2} times in the month before it came to terms with the ${n} owners of the quay, its clerk said on Thursday.`,
      `People who had written in spring number ${n} said that they were glad of it, although the fare has risen by a fifth since.`,
      `A look at the figures in week ${n + 1} is to decide whether a second crossing can be paid for by the ${n} towns.`,
    ];
    const text = aPage(`Ferry plan number ${n} is settled at last`, { by, paragraphs })
      .replace('The Anna Grey at the quay', `Ferry ${n} at its own quay`)
      .replace('Story by:', 'Wordsmith:');
    writeFileAt(folder, `pages/ferry ${n}.txt`, text);
  }
  const other = aPage('Dredging put off until spring', { site: 'Tamsin Courier', by: AUTHORS[0] ?? '' });
  writeFileAt(folder, 'pages/dredging.txt', other.replace('Story by:', 'Wordsmith:'));
  return path.join(folder, 'pages');
}

/** Looks for one page and waits until it alone is listed. */
async function find(page: Page, words: string): Promise<Locator> {
  const before = page.getByRole('button', { name: 'Clear the search' });
  if (await before.isVisible()) await before.click();
  await page.getByRole('search').getByRole('combobox').fill(`title:"${words}"`);
  const rows = list(page).getByRole('option');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(words);
  return rows;
}

/** The row of an outlet in the list of sources. */
async function sourceRow(page: Page, source: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Manage sources' }).click();
  return page
    .getByRole('table', { name: 'Sources' })
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: `${source}: rules and name` }) });
}

test('a label is applied to 200 pages of its source, undone, redone, and still there after a restart', {
  tag: '@long',
}, async ({ start, folder }) => {
  test.setTimeout(120_000);
  const { app, page, drop, close } = await start();
  await drop(writeSource(folder, MANY));
  await expect(page.getByRole('button', { name: 'See the report' })).toBeVisible({ timeout: 30_000 });
  await (await find(page, 'Ferry plan number 3 is')).click();
  await page.keyboard.press('v');
  const line = lines(page).getByRole('option', { name: /Wordsmith: Perrin Asquith/ });
  await lines(page).focus();
  await page.keyboard.press('Home');
  while ((await line.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('4');
  await expect(line).toHaveAccessibleName(/byline by hand/);
  await page.getByRole('button', { name: 'Apply to every page of Radio Vell…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Apply to every page of Radio Vell' });
  await expect(dialog.getByRole('textbox', { name: 'They begin' })).toHaveValue('Wordsmith:');
  await expect(dialog.getByRole('status')).toContainText(`${MANY - 1} would change`);
  await expect(dialog.getByRole('status')).toContainText('1 corrected by hand, kept');
  await expect(dialog).toContainText('Tomas Rigg');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: `Apply to ${MANY - 1} articles` }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('and by a rule on every page of Radio Vell')).toBeVisible();
  await page.keyboard.press('v');

  const vell = await sourceRow(page, 'Radio Vell');
  await expect(vell).toContainText(String(MANY));
  await expect(vell.getByRole('cell').last()).toHaveText('100%');
  await chooseInMenu(app, 'edit.undo');
  // The page that was corrected by hand keeps its byline.
  await expect(vell.getByRole('cell').last()).toHaveText('1%');
  await chooseInMenu(app, 'edit.redo');
  await expect(vell.getByRole('cell').last()).toHaveText('100%');
  await page.keyboard.press('Escape');
  await expect(await find(page, 'Ferry plan number 0 is')).toContainText('Tomas Rigg');
  await expect(await find(page, 'Dredging put off')).not.toContainText('Tomas Rigg');
  await close();

  const again = await start();
  const kept = await sourceRow(again.page, 'Radio Vell');
  await expect(kept.getByRole('cell').last()).toHaveText('100%');
  await again.page.keyboard.press('Escape');
  writeFileAt(
    folder,
    'more/late.txt',
    aPage('Ferry plan number 999 is settled at last').replace('Story by:', 'Wordsmith:'),
  );
  await again.drop(path.join(folder, 'more'));
  const late = await find(again.page, 'Ferry plan number 999 is');
  await expect(late).toContainText('Tomas Rigg');
  await late.click();
  await expect(reader(again.page)).toContainText('Tomas Rigg');
});

test('a source is renamed and made one with another, and its rules are listed, switched off and removed', async ({
  start,
  folder,
}) => {
  test.setTimeout(120_000);
  const { app, page, drop } = await start();
  await drop(writeSource(folder));
  const sidebar = page.getByRole('navigation', { name: 'Sidebar' });
  await expect(list(page).getByRole('option').first()).toBeVisible();
  await sidebar.getByRole('button', { name: 'Manage sources' }).click();
  const table = page.getByRole('table', { name: 'Sources' });
  await expect(table.getByRole('row').nth(1)).toContainText(String(PAGES));
  expect(await violations(page)).toEqual([]);
  await table.getByRole('button', { name: 'Tamsin Courier: rules and name' }).click();
  await page.getByRole('button', { name: 'Rename or merge…' }).click();
  await page.getByRole('combobox', { name: 'Or make it one with' }).selectOption('Radio Vell');
  await expect(page.getByRole('dialog')).toContainText('There is a source “Radio Vell” already');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  const one = page.getByRole('region', { name: 'Radio Vell' });
  await expect(one).toContainText(`${PAGES + 1} articles`);
  await expect(one).toContainText('Pages of “Tamsin Courier” are of “Radio Vell”');
  expect(await violations(page)).toEqual([]);
  await chooseInMenu(app, 'edit.undo');
  await expect(one).toContainText(`${PAGES} articles`);
  await chooseInMenu(app, 'edit.redo');
  await expect(one).toContainText(`${PAGES + 1} articles`);
  const name = one.getByRole('switch', { name: /^Pages of/ });
  await name.focus();
  await page.keyboard.press('Space');
  await expect(one).toContainText(`${PAGES} articles`);
});

test('a domain is given to a source, and its pages are split off another', async ({ start, folder }) => {
  test.setTimeout(120_000);
  for (let n = 0; n < 6; n += 1) {
    const host = n % 2 === 0 ? 'www.vell.example' : 'sport.vell.example';
    const page = aPage(`Regatta day number ${n} ends at the quay`, { day: `${n + 1} May 2023` });
    writeFileAt(folder, `pages/regatta ${n}.txt`, `${page}\nhttps://${host}/regatta-${n}\n`);
  }
  const { app, page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  await expect(list(page).getByRole('option').first()).toBeVisible();
  const row = await sourceRow(page, 'Radio Vell');
  await expect(row).toContainText('sport.vell.example + 1');
  await row.getByRole('button', { name: 'Radio Vell: rules and name' }).click();
  const one = page.getByRole('region', { name: 'Radio Vell' });
  const domains = one.getByRole('region', { name: 'Domains' });
  await expect(domains.getByRole('listitem')).toHaveText([/sport\.vell\.example.*3/, /^vell\.example.*3/]);
  // What floats in the corner does not cover the page's foot for good.
  const card = page.getByRole('region', { name: 'Import progress' });
  await expect(card).toContainText('See the report');
  await page.setViewportSize({ width: 1000, height: 420 });
  const foot = domains.getByRole('button', { name: 'Add a domain…' });
  await one
    .locator('div[tabindex="0"]')
    .first()
    .evaluate((page) => page.scrollTo(0, page.scrollHeight));
  const bottomOf = async (of: Locator) => of.boundingBox().then((box) => (box?.y ?? 0) + (box?.height ?? 0));
  expect(await bottomOf(foot)).toBeLessThan((await card.boundingBox())?.y ?? 0);
  await page.setViewportSize({ width: 1280, height: 800 });

  await domains.getByRole('button', { name: 'Split off the pages of sport.vell.example…' }).click();
  await page.getByRole('textbox', { name: 'Name of their source' }).fill('Vell Sport');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Split off', exact: true }).click();
  await expect(one).toContainText('3 articles ·');
  await expect(domains.getByRole('listitem')).toHaveCount(1);
  await chooseInMenu(app, 'edit.undo');
  await expect(one).toContainText('6 articles ·');
  await chooseInMenu(app, 'edit.redo');
  await expect(one).toContainText('3 articles ·');

  await domains.getByRole('button', { name: 'Add a domain…' }).click();
  await page.getByRole('textbox', { name: 'Domain' }).fill('sport.vell.example');
  await expect(page.getByRole('dialog')).toContainText('Its pages are of Vell Sport now');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(one).toContainText('6 articles ·');
  const given = domains.getByRole('switch', { name: 'Pages of sport.vell.example are of this source' });
  await expect(given).toBeChecked();
  expect(await violations(page)).toEqual([]);
});
