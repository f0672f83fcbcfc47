import { expect } from '@playwright/test';
import { chooseInMenu } from '../menuBar';
import {
  choose,
  dialog,
  leave,
  list,
  openArticle,
  opened,
  region,
  rows,
  seen,
  showList,
  type Visitor,
} from './visitor';

/** The reader, its panes, and what is written there. */
export async function visitReader(visitor: Visitor): Promise<void> {
  const { app, page, look } = visitor;
  await openArticle(visitor, /^Port Alder harbour board/);
  await look('reader');
  await opened(look, 'type', page.getByRole('button', { name: 'Type and theme' }), page);
  await page.keyboard.press('v');
  await page.getByRole('listbox', { name: 'Lines of the original' }).waitFor();
  await look('source');
  await region(page, 'Fields')
    .getByRole('button', { name: /^Published/ })
    .click();
  await seen(page, look, 'source-reason', 'Where this came from');
  const lines = page.getByRole('listbox', { name: 'Lines of the original' });
  await lines.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio').first().waitFor();
  await look('source-labels');
  await page.keyboard.press('Escape');
  // The menu gives the focus back; a key before that is nobody's.
  await expect(lines).toBeFocused();
  await page.keyboard.press('4');
  await page.getByRole('button', { name: /^Apply to every page of/ }).click();
  await dialog(page)
    .getByRole('status')
    .filter({ hasText: /would|nothing/i })
    .waitFor();
  await seen(page, look, 'rule', /^Apply to every page of/);
  await chooseInMenu(app, 'edit.undo');
  await page.keyboard.press('v');
  await openArticle(visitor, /^Port Alder harbour board/);
  await page.keyboard.press('c');
  await seen(page, look, 'correct', 'Correct this article');
  await choose(app, 'reader.find');
  await page.keyboard.type('harbour');
  await look('find');
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await page.keyboard.press('ArrowDown');
  await look('highlighting');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note on the highlight' }).fill('Ask for the **figures** of 2011.');
  await look('note');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('note').waitFor();
  await page.keyboard.press('H');
  await page.getByRole('complementary', { name: 'Highlights and notes' }).waitFor();
  await look('highlights');
  await page.keyboard.press('H');
  await openArticle(visitor, /^Port Alder harbour board/);
  await page.keyboard.press('F');
  await look('only-the-article');
  await page.keyboard.press('Escape');
}

/** What is done to articles, one and many. */
export async function visitMarks(visitor: Visitor): Promise<void> {
  const { app, page, look } = visitor;
  await openArticle(visitor, /^Eelgrass comes back/);
  await page.keyboard.press('t');
  await page.keyboard.type('coast/ferries');
  await seen(page, look, 'tagging', /^Tags of/, 'Enter');
  await page.keyboard.press('t');
  await page.keyboard.type('to cite');
  await page.keyboard.press('Enter');
  await leave(page);
  await page.keyboard.press('f');
  await page.keyboard.type('Winter');
  await seen(page, look, 'collecting', /^Collections with/, 'Enter');
  await showList(visitor);
  await list(page).focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('toolbar').first().waitFor();
  await look('bulk');
  await choose(app, 'article.export');
  await seen(page, look, 'export', 'Export');
  await choose(app, 'article.citeAs');
  await region(page, 'What is copied')
    .getByText(/20\d\d/)
    .first()
    .waitFor();
  await seen(page, look, 'cite', /^Copy (\d+ )?citations?/);
  await showList(visitor);
  await rows(page).nth(1).click({ button: 'right' });
  await page.getByRole('menuitem').first().waitFor();
  await look('row-menu');
  await page.keyboard.press('Escape');
}
