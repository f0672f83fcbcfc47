import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const options = (page: Page) => list(page).getByRole('option');
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
const notes = (page: Page) => reader(page).getByRole('complementary', { name: 'Highlights and notes' });

async function search(page: Page, query: string): Promise<void> {
  const clear = page.getByRole('button', { name: 'Clear the search' });
  if (await clear.isVisible()) await clear.click();
  await page.getByRole('search').getByRole('combobox').fill(query);
}

/** Where notes stand, and the words they are on. */
async function places(page: Page) {
  const boxes = await reader(page)
    .getByRole('note')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const words = await reader(page)
    .locator('mark[data-highlight]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  return { boxes, words };
}

test('what somebody wrote stands beside its words, finds the article, is shown as a note, and is forgotten when undone', async ({
  start,
  library,
}) => {
  await library('two');
  const first = await start();
  await expect(options(first.page)).toHaveCount(2);
  await options(first.page)
    .filter({ hasText: /Night ferry/ })
    .click();
  await expect(reader(first.page)).toContainText('The Anna Grey carries ninety people');
  for (const [n, note] of [
    'Compare the **quartz** survey',
    'And the sentence behind it, at some length',
  ].entries()) {
    await first.page.keyboard.press('h');
    await expect(reader(first.page).getByRole('toolbar', { name: 'Highlight' })).toBeVisible();
    for (let down = 0; down <= n; down += 1) await first.page.keyboard.press('ArrowDown');
    await first.page.keyboard.press('n');
    await first.page.keyboard.type(note);
    await first.page.keyboard.press('Control+Enter');
    await expect(reader(first.page).getByRole('note')).toHaveCount(n + 1);
  }
  await first.page.setViewportSize({ width: 1760, height: 900 });
  await expect.poll(async () => (await places(first.page)).boxes[0]?.left).toBeGreaterThan(1200);
  const wide = await places(first.page);
  expect(Math.abs((wide.boxes[0]?.top ?? 0) - (wide.words[0]?.top ?? 0))).toBeLessThan(3);
  // None stands on another, and all have room.
  expect(wide.boxes[1]?.top).toBeGreaterThanOrEqual((wide.boxes[0]?.bottom ?? 0) + 8);
  for (const box of wide.boxes) expect(box.right).toBeLessThan(1760);
  expect(await violations(first.page)).toEqual([]);

  await first.page.setViewportSize({ width: 1280, height: 800 });
  await expect
    .poll(async () => {
      const { boxes, words } = await places(first.page);
      return (boxes[0]?.top ?? 0) >= (words[0]?.bottom ?? 0);
    })
    .toBe(true);

  await first.page.keyboard.press('H');
  await notes(first.page).getByRole('button', { name: 'Write on this article' }).click();
  await first.page.keyboard.type('Ask the lighthouse keeper.');
  await first.page.keyboard.press('Control+Enter');
  await expect(notes(first.page)).toContainText('Ask the lighthouse keeper.');
  await notes(first.page).getByRole('button', { name: 'Close highlights and notes' }).click();

  await search(first.page, 'quartz');
  await expect(options(first.page)).toHaveCount(1);
  await expect(options(first.page)).toContainText('Found in your note: Compare the **quartz** survey');
  await options(first.page).click();
  await expect(reader(first.page).getByRole('note').locator('mark')).toHaveText('quartz');
  expect(await violations(first.page)).toEqual([]);

  await search(first.page, 'lighthouse NOT title:dredging');
  await expect(options(first.page)).toHaveCount(1);
  await options(first.page).click();
  await expect(reader(first.page)).toContainText('What you look for stands in your note on this article.');
  expect(await violations(first.page)).toEqual([]);
  await reader(first.page).getByRole('button', { name: 'Show the note' }).click();
  await expect(notes(first.page).locator('mark')).toHaveText('lighthouse');
  await first.close();

  // Found after a restart too, and no longer once it is taken back.
  const { app, page } = await start();
  await expect(options(page)).toHaveCount(2);
  await search(page, 'lighthouse');
  await expect(options(page)).toHaveCount(1);
  await options(page).click();
  await chooseInMenu(app, 'edit.undo');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await search(page, 'quartz');
  await expect(options(page)).toHaveCount(1);
});
