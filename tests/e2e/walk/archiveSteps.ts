import { expect } from '../launch';
import { asked } from '../nativeDialogs';
import { list, rows, type Step, type Walker } from './walker';

/** Waits until a native dialog has said this; all of them are cancelled. */
const says =
  (what: string | RegExp) =>
  async ({ app }: Walker) => {
    await expect.poll(async () => (await asked(app)).map(({ message }) => message).join('\n')).toMatch(what);
  };
/** Waits until the system's dialog for files or folders, which has no title of ours, has opened so often. */
const opensFiles =
  (times: number) =>
  async ({ app }: Walker) => {
    const opened = async () => (await asked(app)).filter(({ message }) => message === '').length;
    await expect.poll(opened).toBe(times);
  };

/** The first of all: there is nothing in the library. */
export const FIRST_STEPS: readonly Step[] = [
  {
    action: 'import.samples',
    shows: async ({ page }) => {
      await expect(rows(page).nth(4)).toBeVisible({ timeout: 20_000 });
      await expect(list(page)).toBeFocused();
    },
  },
];

/** Work on the whole archive. Begins with something in the Trash. */
export const ARCHIVE_STEPS: readonly Step[] = [
  { action: 'archive.verify', shows: says('The archive is sound') },
  { action: 'archive.backUp', shows: says('Back up the whole archive') },
  { action: 'archive.restore', shows: says('Choose a backup') },
  { action: 'archive.move', shows: says('Choose where the archive is to be') },
  { action: 'archive.rebuild', shows: says('Make the library again from the archive?') },
  {
    action: 'pages.reread',
    shows: ({ page }) =>
      expect(page.getByRole('region', { name: 'Reading again' })).toContainText(/\d+ pages/, {
        timeout: 30_000,
      }),
  },
  { action: 'archive.purgeTrash', shows: says(/Remove .* in the Trash for good\?/) },
  { action: 'import.folder', shows: opensFiles(1) },
  { action: 'import.files', shows: opensFiles(2) },
];

/** An import under way, which lasts. */
export const IMPORT_STEPS: readonly Step[] = [
  {
    action: 'import.pause',
    shows: ({ page }) => expect(page.getByRole('button', { name: /go on/i }).first()).toBeVisible(),
  },
  {
    action: 'import.cancel',
    shows: ({ page }) => expect(page.getByText(/cancelled/i).first()).toBeVisible(),
  },
];
