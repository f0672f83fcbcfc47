import { expect } from '../launch';
import { dialog, goTo, leaves, list, reader, rows, type Step, sidebar, undoes, type Walker } from './walker';

const item = ({ page }: Walker, name: RegExp) => sidebar(page).getByRole('button', { name });

const hits = (page: Walker['page']) => reader(page).getByRole('group', { name: 'Search hits' });

/** Types a name into the dialog that is open and takes it. */
async function names(walker: Walker, title: string | RegExp, name: string): Promise<void> {
  const { page } = walker;
  await expect(dialog(page, title).getByRole('textbox', { name: /^Name/ })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(dialog(page, title)).toBeHidden();
}

async function searchFor({ page }: Walker, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(list(page)).toBeFocused();
}

/** Searching, and all that is done to tags, collections and saved searches. Begins where the article steps end. */
export const ORGANISING_STEPS: readonly Step[] = [
  {
    action: 'search.focus',
    shows: async ({ page }) => {
      await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
      await page.keyboard.type('harbour');
      await page.keyboard.press('Enter');
      await expect(rows(page).locator('mark').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(list(page)).toBeFocused();
      await page.keyboard.press('j');
      await expect(hits(page)).toContainText(/\d hits?$/);
    },
  },
  {
    action: 'reader.nextHit',
    shows: ({ page }) => expect(hits(page)).toContainText(/(?<!\d)1 of /),
  },
  {
    action: 'reader.previousHit',
    before: async ({ page }) => {
      await page.keyboard.press('n');
      await expect(hits(page)).toContainText(/(?<!\d)2 of /);
    },
    shows: ({ page }) => expect(hits(page)).toContainText(/(?<!\d)1 of /),
  },
  {
    action: 'search.save',
    shows: async (w) => {
      await names(w, 'Save this search', 'Harbour watch');
      await expect(item(w, /^Harbour watch/)).toBeVisible();
    },
  },
  {
    action: 'search.update',
    before: async (w) => {
      await goTo(w, 'Harbour watch');
      await searchFor(w, 'harbour board');
    },
    shows: (w) => undoes(w, 'Undo Change a Saved Search'),
  },
  {
    action: 'search.rename',
    shows: async (w) => {
      await names(w, 'Saved search “Harbour watch”', 'Board watch');
      await expect(item(w, /^Board watch/)).toBeVisible();
    },
  },
  { action: 'search.delete', shows: (w) => expect(item(w, /^Board watch/)).toBeHidden() },
  {
    action: 'tag.new',
    shows: async (w) => {
      await names(w, 'New tag', 'money');
      await undoes(w, 'Undo Make a Tag');
    },
  },
  {
    action: 'tag.change',
    before: (w) => goTo(w, 'coast'),
    shows: async (w) => {
      await names(w, 'Tag “coast”', 'sea');
      await expect(item(w, /^sea/)).toBeVisible();
    },
  },
  {
    action: 'tag.newBelow',
    shows: async (w) => {
      await names(w, 'New tag', 'ferries');
      await undoes(w, 'Undo Make a Tag');
    },
  },
  { action: 'tag.merge', shows: (w) => leaves(w, 'Merge “sea”') },
  { action: 'tag.delete', shows: (w) => leaves(w, 'Delete the tag “sea”?', 'alertdialog') },
  {
    action: 'article.untag',
    before: (w) => w.page.keyboard.press('j'),
    shows: (w) => undoes(w, /^Undo Remove Tag/),
  },
  {
    action: 'collection.new',
    shows: async (w) => {
      await names(w, 'New collection', 'Budget');
      await expect(item(w, /^Budget/)).toBeVisible();
    },
  },
  {
    action: 'collection.change',
    before: (w) => goTo(w, 'Estuary desk'),
    shows: async (w) => {
      await names(w, 'Collection “Estuary desk”', 'Estuary');
      await expect(item(w, /^Estuary/)).toBeVisible();
    },
  },
  {
    action: 'collection.newBelow',
    shows: async (w) => {
      await names(w, 'New collection', 'Ferries');
      await undoes(w, 'Undo Make a Collection');
    },
  },
  {
    action: 'collection.delete',
    shows: (w) => leaves(w, 'Delete the collection “Estuary”?', 'alertdialog'),
  },
  {
    action: 'article.uncollect',
    before: (w) => w.page.keyboard.press('j'),
    shows: (w) => expect(rows(w.page)).toHaveCount(0),
  },
];
