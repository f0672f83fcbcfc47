import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });
const bar = (page: Page) => reader(page).getByRole('toolbar', { name: 'Highlight' });
const notes = (page: Page) => reader(page).getByRole('complementary', { name: 'Highlights and notes' });
const marks = (page: Page) => reader(page).locator('article mark[data-highlight]');

/** Drags the mouse over the first line of a paragraph, from its beginning. */
async function dragOver(page: Page, paragraph: Locator): Promise<void> {
  await paragraph.scrollIntoViewIfNeeded();
  const box = await paragraph.boundingBox();
  if (box === null) throw new Error('the paragraph is not shown');
  await page.mouse.move(box.x + 1, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 12);
  await page.mouse.move(box.x + 240, box.y + 12);
  await page.mouse.up();
}

test('highlights and notes are made by mouse and by keyboard, stay, and are undone', async ({
  start,
  library,
}) => {
  await library('ferry');
  const first = await start();
  await list(first.page).getByRole('option').first().click();
  await expect(reader(first.page)).toContainText('The Anna Grey carries ninety people');

  // By mouse: two words and more of a paragraph, in sage.
  await dragOver(first.page, reader(first.page).locator('article p', { hasText: 'Passengers who' }));
  await expect(bar(first.page)).toBeVisible();
  expect(await violations(first.page)).toEqual([]);
  await bar(first.page).getByRole('button', { name: 'Highlight in sage' }).click();
  await expect(marks(first.page)).toHaveCount(1);
  await expect(marks(first.page)).toHaveText(/^Passengers who had/);
  await expect(marks(first.page)).toHaveAttribute('data-colour', 'sage');
  await expect(bar(first.page)).toBeHidden();

  // By keyboard alone: the first sentence, then the next one, in sky, with a note on it.
  await first.page.keyboard.press('h');
  await expect(bar(first.page)).toBeVisible();
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('ArrowDown');
  await first.page.keyboard.press('n');
  await expect(reader(first.page).getByRole('textbox', { name: 'Note on the highlight' })).toBeFocused();
  expect(await violations(first.page)).toEqual([]);
  await first.page.keyboard.type('Compare **2011**. <img src=x> [ask](https://example.org)');
  await first.page.keyboard.press('Control+Enter');
  await expect(marks(first.page)).toHaveCount(2);
  const note = reader(first.page).getByRole('note');
  await expect(note).toContainText('Compare 2011. <img src=x> ask https://example.org');
  await expect(note.locator('strong')).toHaveText('2011');
  await expect(note.locator('img, a')).toHaveCount(0);

  // The list beside the text, and a note on the article.
  await first.page.keyboard.press('H');
  await expect(notes(first.page).getByRole('listitem')).toHaveCount(2);
  await notes(first.page).getByRole('button', { name: 'Write on this article' }).click();
  await first.page.keyboard.type('Ask the *board*.');
  await notes(first.page).getByRole('button', { name: 'Save' }).click();
  await expect(notes(first.page).getByRole('region', { name: 'Note on this article' })).toContainText(
    'Ask the board.',
  );
  await expect(
    notes(first.page).getByRole('button', { name: 'Edit the note on this article' }),
  ).toBeFocused();
  expect(await violations(first.page)).toEqual([]);
  await first.close();

  const { app, page } = await start();
  await list(page).getByRole('option').first().click();
  await expect(marks(page)).toHaveCount(2);
  await page.keyboard.press('H');
  await expect(notes(page)).toContainText('Ask the board.');

  // Removed in the list, and brought back where it was removed.
  await notes(page)
    .getByRole('listitem')
    .last()
    .getByRole('button', { name: /What to do/ })
    .click();
  await page.getByRole('menuitem', { name: 'Remove the highlight' }).click();
  await expect(marks(page)).toHaveCount(1);
  await notes(page).getByRole('button', { name: 'Undo' }).click();
  await expect(marks(page)).toHaveCount(2);

  // Recoloured where it stands.
  await marks(page).first().click();
  await bar(page).getByRole('button', { name: 'Highlight in rose' }).click();
  await expect(marks(page).first()).toHaveAttribute('data-colour', 'rose');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(reader(page)).toBeVisible();
  await chooseInMenu(app, 'edit.undo');
  await expect(reader(page).locator('mark[data-colour="rose"]')).toHaveCount(0);

  await page.keyboard.press('/');
  await page.keyboard.type('has:note has:highlight');
  await expect(list(page).getByRole('option')).toHaveCount(1);
  await page.keyboard.type(' NOT has:note');
  await expect(page.getByText('Nothing found')).toBeVisible();
});

for (const theme of ['dark', 'sepia'] as const)
  test(`axe finds nothing on highlights, notes and what is found in ${theme}`, async ({
    start,
    library,
    dataDir,
  }) => {
    await library('ferry');
    writeFileSync(path.join(dataDir, 'settings.json'), JSON.stringify({ theme }));
    const { app, page } = await start();
    await list(page).getByRole('option').first().click();
    await expect(reader(page)).toContainText('The Anna Grey carries ninety people');
    for (const [n, key] of ['2', '4'].entries()) {
      await page.keyboard.press('h');
      for (let step = 0; step < 2 * n + 1; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press(key);
      await expect(marks(page)).toHaveCount(n + 1);
    }
    await page.keyboard.press('H');
    await notes(page).getByRole('button', { name: 'Write on this article' }).click();
    await page.keyboard.type('Ask the *board*, `twice`.');
    await page.keyboard.press('Control+Enter');
    await expect(notes(page).getByRole('region', { name: 'Note on this article' })).toBeVisible();
    await marks(page).first().click();
    await expect(bar(page)).toBeVisible();
    await chooseInMenu(app, 'reader.find');
    await expect(reader(page).getByRole('textbox', { name: 'Find in article' })).toBeFocused();
    await page.keyboard.type('the');
    await expect(reader(page).getByText(/^1 of \d+$/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
