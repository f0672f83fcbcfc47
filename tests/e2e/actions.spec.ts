import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './launch';
import { chooseInMenu, menuLine } from './menuBar';
import { aPage, writeFileAt } from './pages';

const rows = (page: Page) => page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
const HEADLINES = [
  'Eelgrass comes back to the Vell',
  'Café on the quay shuts',
  'Night ferry to resume in October',
];

test('the menu bar names what can be undone and offers what can be done', async ({ start, folder }) => {
  for (const [n, headline] of HEADLINES.entries())
    writeFileAt(folder, `pages/${n}.txt`, aPage(headline, { day: `${n + 2} May 2021` }));
  const { app, page, drop } = await start();
  await expect.poll(() => menuLine(app, 'article.star')).toMatchObject({ enabled: false });
  expect(await menuLine(app, 'edit.undo')).toEqual({ label: 'Undo', enabled: false });
  await drop(path.join(folder, 'pages'));
  await expect(rows(page)).toHaveCount(3);

  await rows(page).first().click();
  await page.keyboard.press('Control+a');
  await expect
    .poll(() => menuLine(app, 'article.trash'))
    .toEqual({
      label: 'Move 3 Articles to the Trash',
      enabled: true,
    });
  await page.keyboard.press('s');
  await expect
    .poll(() => menuLine(app, 'edit.undo'))
    .toEqual({
      label: 'Undo Star 3 Articles',
      enabled: true,
    });
  await chooseInMenu(app, 'edit.undo');
  await expect
    .poll(() => menuLine(app, 'edit.redo'))
    .toEqual({
      label: 'Redo Star 3 Articles',
      enabled: true,
    });
  expect(await menuLine(app, 'edit.undo')).toEqual({ label: 'Undo', enabled: false });
  await chooseInMenu(app, 'edit.redo');
  await expect.poll(() => menuLine(app, 'edit.redo')).toEqual({ label: 'Redo', enabled: false });

  await page.keyboard.press('/');
  await expect.poll(() => menuLine(app, 'edit.undo')).toEqual({ label: 'Undo Typing', enabled: true });
  await page.keyboard.press('Escape');
  await chooseInMenu(app, 'go.trash');
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expect.poll(() => menuLine(app, 'article.next')).toMatchObject({ enabled: false });
});
