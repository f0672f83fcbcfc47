import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });

/** How far the article is scrolled. */
function scrolled(page: Page): Promise<number> {
  return reader(page).evaluate((region) =>
    Math.max(...[...region.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)),
  );
}

test('an article is alone when asked, steps on, is found where it was left, and the list is put away', async ({
  start,
}) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Import the sample pages' }).click();
  const eelgrass = list(page).getByRole('option', { name: /^Eelgrass comes back/ });
  await eelgrass.click();
  const heading = reader(page).getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Eelgrass comes back');
  await page.keyboard.press('Shift+F');
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Sidebar' })).toBeHidden();
  await page.keyboard.press(' ');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  const place = await scrolled(page);
  await page.keyboard.press('j');
  await expect(heading).not.toContainText('Eelgrass comes back');
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.keyboard.press('k');
  await expect(heading).toContainText('Eelgrass comes back');
  await expect.poll(() => scrolled(page)).toBe(place);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeVisible();
  await expect(eelgrass).toHaveAttribute('aria-selected', 'true');

  // The list alone is put away and comes back, and with it the search box.
  await list(page).getByRole('option').first().click();
  const first = await heading.textContent();
  await page.keyboard.press(']');
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Sidebar' })).toBeVisible();
  await page.keyboard.press('j');
  await expect(heading).not.toHaveText(first ?? '');
  await page.keyboard.press(']');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press(']');
  await page.keyboard.press('/');
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await list(page).getByRole('option').nth(1).click();
  await page.setViewportSize({ width: 600, height: 700 });
  await expect(list(page)).toBeVisible();
  await page.keyboard.press(']');
  await expect(list(page)).toBeHidden();
  await expect(heading).toBeVisible();
  await page.keyboard.press(']');
  await expect(list(page)).toBeVisible();
});

/** The words that are found and looked at. */
function lookedAt(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('find-current') ?? [])].map((range) => range.toString()),
  );
}

test('words are found in the article, stepped through, and left where they are', async ({ start }) => {
  const { app, page } = await start();
  await page.getByRole('button', { name: 'Import the sample pages' }).click();
  await list(page)
    .getByRole('option', { name: /^Eelgrass comes back/ })
    .click();
  await expect(reader(page).getByRole('heading', { level: 1 })).toContainText('Eelgrass comes back');
  await chooseInMenu(app, 'reader.find');
  const field = reader(page).getByRole('textbox', { name: 'Find in article' });
  await expect(field).toBeFocused();
  await page.keyboard.type('HARBOUR');
  const count = reader(page).getByText(/^1 of \d+$/);
  await expect(count).toBeVisible();
  const total = Number((await count.textContent())?.split(' ').at(-1));
  expect(total).toBeGreaterThan(2);
  expect(await lookedAt(page)).toEqual([expect.stringMatching(/^harbour$/i)]);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('Shift+Enter');
  await expect(reader(page).getByText(`${total} of ${total}`)).toBeVisible();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  const place = await scrolled(page);
  await chooseInMenu(app, 'reader.findNext');
  await expect(reader(page).getByText(`1 of ${total}`)).toBeVisible();
  await chooseInMenu(app, 'reader.findPrevious');
  await expect.poll(() => scrolled(page)).toBe(place);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  expect(await lookedAt(page)).toEqual([]);
  expect(await scrolled(page)).toBe(place);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();

  await chooseInMenu(app, 'reader.find');
  await expect(field).toBeFocused();
  await page.keyboard.type('zeppelin');
  await expect(reader(page).getByText('not found')).toBeVisible();
});
