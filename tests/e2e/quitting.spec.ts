import path from 'node:path';
import { expect, test } from './launch';
import { writeManyPages } from './manyPages';
import { chooseInMenu } from './menuBar';
import { answerDialogs, asked } from './nativeDialogs';

test('quitting during an import is asked about, and the import goes on at the next start', async ({
  start,
  folder,
}) => {
  writeManyPages(path.join(folder, 'pages'), 1500);
  const first = await start();
  await answerDialogs(first.app, {});
  const quit = () =>
    first.app.evaluate(({ app }) => {
      app.quit();
    });
  await first.drop(path.join(folder, 'pages'));
  await expect(first.page.getByRole('listbox', { name: 'Articles' })).toBeVisible();
  await chooseInMenu(first.app, 'import.pause');
  await quit();
  await expect.poll(async () => (await asked(first.app)).length).toBe(1);
  expect(await asked(first.app)).toEqual([
    {
      message: 'Cuttings is still at work. Quit all the same?',
      detail: expect.stringContaining('imported when you start Cuttings again'),
    },
  ]);
  await expect(first.page.getByRole('navigation', { name: 'Sidebar' })).toBeVisible();

  const ended = first.app.waitForEvent('close');
  await answerDialogs(first.app, { button: 0 });
  await quit();
  await ended;

  const second = await start();
  await expect(second.page.getByRole('button', { name: /^All/ }).first()).toContainText('1,500', {
    timeout: 60_000,
  });
  // With nothing in hand nothing is asked.
  await answerDialogs(second.app, {});
  await expect(second.page.getByText(/imported/).first()).toBeVisible();
  const over = second.app.waitForEvent('close');
  await second.app.evaluate(({ app }) => {
    app.quit();
  });
  await over;
});
