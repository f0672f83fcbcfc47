import { goTo } from '../walk/walker';
import { choose, dialog, list, seen, type Visitor } from './visitor';

/** Tags, collections, and a place with nothing in it. */
export async function visitOrganising({ app, page, look }: Visitor): Promise<void> {
  await choose(app, 'tag.new');
  await seen(page, look, 'new-tag');
  await choose(app, 'collection.new');
  await seen(page, look, 'new-collection');
  await goTo({ app, page }, 'to cite');
  await look('tag');
  await choose(app, 'tag.change');
  await seen(page, look, 'change-tag');
  await choose(app, 'tag.merge');
  await seen(page, look, 'merge-tag');
  await choose(app, 'tag.delete');
  await page.getByRole('alertdialog').waitFor();
  await look('delete-tag');
  await page.keyboard.press('Escape');
  await goTo({ app, page }, 'Winter');
  await choose(app, 'collection.change');
  await seen(page, look, 'change-collection');
  await choose(app, 'go.versions');
  await look('list-of-versions');
  await choose(app, 'go.trash');
  await look('nothing-there');
  await choose(app, 'go.all');
}

/** Search, filters, palette, keys. */
export async function visitSearch({ app, page, look }: Visitor): Promise<void> {
  const box = page.getByRole('search').getByRole('combobox');
  await list(page).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('harbour source:');
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor();
  await look('suggestions');
  await box.fill('after:2021 harbour');
  await page.keyboard.press('Enter');
  await list(page).locator('mark').first().waitFor();
  await look('search');
  await page.getByRole('button', { name: 'Filter' }).click();
  await seen(page, look, 'filters', 'Filters');
  await choose(app, 'search.save');
  await seen(page, look, 'save-search');
  await box.fill('no such word anywhere');
  await page.getByText('Nothing found').waitFor();
  await look('nothing-found');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await list(page).focus();
  await choose(app, 'app.palette');
  await page.keyboard.type('ferr');
  await dialog(page).getByRole('option').first().waitFor();
  await seen(page, look, 'palette');
  await choose(app, 'help.shortcuts');
  await seen(page, look, 'shortcuts');
}
