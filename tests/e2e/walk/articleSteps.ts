import { expect } from '../launch';
import { asked } from '../nativeDialogs';
import { leaves, list, reader, rows, type Step, sidebar, undoes, type Walker } from './walker';

const headline = ({ page }: Walker) => reader(page).getByRole('heading', { level: 1 });
const clipboard = ({ app }: Walker) => app.evaluate(({ clipboard: board }) => board.readText());
const find = ({ page }: Walker) => reader(page).getByRole('search', { name: 'Find in article' });
/** Finding begins where somebody reads, wherever that is. */
let begun = 0;
const placeFound = async (w: Walker) =>
  Number(/(\d+) of/.exec((await find(w).textContent()) ?? '')?.[1] ?? 0);
const selected = ({ page }: Walker, index: number) =>
  expect(rows(page).nth(index)).toHaveAttribute('aria-selected', 'true');

/** Gives a mark in the editor that is open, and leaves it. */
async function marks({ page }: Walker, box: string, name: string): Promise<void> {
  await expect(page.getByRole('combobox', { name: box })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { checked: true }).filter({ hasText: name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: box })).toBeHidden();
}

/** Walking through the list, reading, and what is done to articles. Begins in a list of the sample pages. */
export const ARTICLE_STEPS: readonly Step[] = [
  { action: 'article.next', shows: (w) => selected(w, 0) },
  {
    action: 'article.previous',
    // The second sample is in English, as what is looked for in it below.
    before: async (w) => {
      for (const next of [1, 2]) {
        await w.page.keyboard.press('j');
        await selected(w, next);
      }
    },
    shows: (w) => selected(w, 1),
  },
  { action: 'article.open', shows: ({ page }) => expect(reader(page).locator(':focus')).toHaveCount(1) },
  {
    action: 'article.page',
    // The article may still be on its way.
    before: ({ page }) =>
      expect
        .poll(() =>
          reader(page)
            .locator(':focus')
            .evaluate((one) => one.scrollHeight - one.clientHeight),
        )
        .toBeGreaterThan(0),
    shows: ({ page }) =>
      expect
        .poll(() =>
          reader(page)
            .locator(':focus')
            .evaluate((one) => one.scrollTop),
        )
        .toBeGreaterThan(0),
  },
  { action: 'article.back', shows: ({ page }) => expect(list(page)).toBeFocused() },
  { action: 'article.star', shows: (w) => undoes(w, /^Undo Star$/) },
  { action: 'edit.undo', shows: (w) => undoes(w, /^Undo(?! Star)/) },
  { action: 'edit.redo', shows: (w) => undoes(w, /^Undo Star$/) },
  { action: 'article.read', shows: (w) => undoes(w, /^Undo Mark/) },
  {
    action: 'article.tag',
    shows: async (w) => {
      await marks(w, 'Add or find a tag', 'coast');
      await undoes(w, /^Undo Tag$/);
    },
  },
  {
    action: 'article.collect',
    shows: async (w) => {
      await marks(w, 'Find or make a collection', 'Estuary desk');
      await undoes(w, 'Undo Add to a Collection');
    },
  },
  { action: 'article.correct', shows: (w) => leaves(w, 'Correct this article') },
  { action: 'article.export', shows: (w) => leaves(w, 'Export') },
  { action: 'article.cite', shows: (w) => expect.poll(() => clipboard(w)).toMatch(/\(20\d\d, /) },
  { action: 'article.citeAs', shows: (w) => leaves(w, 'Copy citation') },
  {
    action: 'article.copyLink',
    shows: (w) => expect.poll(() => clipboard(w)).toMatch(/^cuttings:\/\/article\//),
  },
  {
    action: 'article.print',
    before: ({ app }) =>
      app.evaluate(({ BrowserWindow }) => {
        Object.assign(BrowserWindow.getAllWindows()[0]?.webContents ?? {}, {
          print: (_options: unknown, done: (isDone: boolean, why: string) => void) => {
            Object.assign(globalThis, { isPrinted: true });
            done(true, '');
          },
        });
      }),
    shows: ({ app }) =>
      expect.poll(() => app.evaluate(() => (globalThis as { isPrinted?: boolean }).isPrinted)).toBe(true),
  },
  {
    action: 'article.pdf',
    shows: async ({ app }) => expect.poll(async () => (await asked(app)).at(-1)?.message).toContain('PDF'),
  },
  {
    action: 'reader.find',
    shows: async (w) => {
      await expect(find(w).getByRole('textbox')).toBeFocused();
      await w.page.keyboard.type('the');
      await expect.poll(() => placeFound(w)).toBeGreaterThan(0);
      begun = await placeFound(w);
    },
  },
  { action: 'reader.findNext', shows: (w) => expect.poll(() => placeFound(w)).toBe(begun + 1) },
  {
    action: 'reader.findPrevious',
    shows: async (w) => {
      await expect.poll(() => placeFound(w)).toBe(begun);
      await find(w).getByRole('textbox').focus();
      await w.page.keyboard.press('Escape');
      await expect(find(w)).toBeHidden();
    },
  },
  {
    action: 'reader.highlight',
    shows: async (w) => {
      await expect(reader(w.page).getByRole('toolbar', { name: 'Highlight' })).toBeVisible();
      await w.page.keyboard.press('2');
      await undoes(w, 'Undo Highlight');
    },
  },
  {
    action: 'reader.notes',
    shows: async ({ page }) => {
      const notes = reader(page).getByRole('complementary', { name: 'Highlights and notes' });
      await expect(notes.getByRole('listitem')).toHaveCount(1);
      await page.keyboard.press('H');
      await expect(notes).toBeHidden();
    },
  },
  {
    action: 'view.source',
    shows: async ({ page }) => {
      await expect(page.getByRole('region', { name: 'Source', exact: true })).toBeVisible();
      await page.keyboard.press('v');
      await expect(list(page)).toBeVisible();
    },
  },
  {
    action: 'view.versions',
    shows: async ({ page }) => {
      const versions = page.getByRole('region', { name: 'Versions', exact: true });
      await expect(versions).toContainText('There is one version of this page');
      await page.keyboard.press('Escape');
      await expect(list(page)).toBeVisible();
    },
  },
  {
    action: 'view.list',
    shows: async ({ page }) => {
      await expect(list(page)).toBeHidden();
      await page.keyboard.press(']');
      await expect(list(page)).toBeFocused();
    },
  },
  {
    action: 'view.focus',
    shows: async ({ page }) => {
      await expect(list(page)).toBeHidden();
      await expect(reader(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list(page)).toBeFocused();
    },
  },
  {
    action: 'article.all',
    shows: async ({ page }) => {
      await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByRole('toolbar', { name: /selected/i })).toBeVisible();
      await page.keyboard.press('Escape');
    },
  },
  {
    action: 'go.review',
    shows: ({ page }) => expect(rows(page)).toHaveCount(3),
  },
  {
    action: 'article.accept',
    before: async (w) => {
      await w.page.keyboard.press('j');
      await expect(headline(w)).toBeVisible();
    },
    shows: ({ page }) => expect(rows(page)).toHaveCount(2),
  },
  {
    action: 'article.trash',
    before: (w) => selected(w, 0),
    shows: (w) => undoes(w, 'Undo Move to the Trash'),
  },
  { action: 'go.trash', shows: ({ page }) => expect(rows(page)).toHaveCount(1) },
  { action: 'go.starred', shows: ({ page }) => expect(rows(page)).toHaveCount(1) },
  {
    action: 'go.unread',
    shows: ({ page }) =>
      expect(sidebar(page).getByRole('button', { name: /^Unread/ })).toHaveAttribute('aria-current', /.+/),
  },
  {
    action: 'go.versions',
    shows: ({ page }) =>
      expect(sidebar(page).getByRole('button', { name: /^Versions/ })).toHaveAttribute('aria-current', /.+/),
  },
  { action: 'go.all', shows: ({ page }) => expect(rows(page).nth(4)).toBeVisible() },
];
