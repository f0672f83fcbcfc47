import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './launch';
import { aPage, writeFileAt } from './pages';

/** What the system's drag was begun with, in place of that drag. */
async function watchDrags(app: ElectronApplication): Promise<() => Promise<readonly string[][]>> {
  await app.evaluate(({ BrowserWindow }) => {
    const kept = globalThis as unknown as { drags: string[][] };
    kept.drags = [];
    const [window] = BrowserWindow.getAllWindows();
    Object.assign(window?.webContents ?? {}, {
      startDrag: ({ files, icon }: { files: string[]; icon: { isEmpty(): boolean } }) => {
        if (!icon.isEmpty()) kept.drags.push(files);
      },
    });
  });
  return () => app.evaluate(() => (globalThis as unknown as { drags: string[][] }).drags);
}

async function dragFrom(page: Page, what: ReturnType<Page['locator']>): Promise<void> {
  await what.hover();
  await page.mouse.down();
  const box = await what.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40, { steps: 5 });
  await page.mouse.up();
}

test('articles are dragged out as files, from the headline and from the list', async ({ start, folder }) => {
  for (const [n, name] of ['Night ferry to resume', 'Café on the quay shuts'].entries())
    writeFileAt(folder, `pages/${n}.txt`, aPage(name, { day: `${n + 2} May 2021` }));
  const { app, page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'ferry' }).click();
  const drags = await watchDrags(app);

  const reader = page.getByRole('region', { name: 'Reader' });
  await dragFrom(page, reader.getByTitle(/^Drag the article/));
  await expect.poll(async () => (await drags()).length).toBe(1);
  const [[file = ''] = []] = await drags();
  expect(path.basename(file)).toMatch(/^2021-05-02 Night ferry to resume [0-9a-f]{8}\.md$/);
  expect(readFileSync(file, 'utf8')).toContain('The Anna Grey carries ninety people');

  // Within the window rows are carried to tags; with Alt they leave it.
  await rows.first().click();
  await page.keyboard.press('Control+a');
  await dragFrom(page, rows.first());
  await page.keyboard.down('Alt');
  await dragFrom(page, rows.first());
  await page.keyboard.up('Alt');
  await expect.poll(async () => (await drags()).at(-1)?.length).toBe(2);
  expect(await drags()).toHaveLength(2);

  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: self }) => {
    self.quit();
  });
  await ended;
  expect(() => readdirSync(path.dirname(path.dirname(file)))).toThrow('ENOENT');
});
