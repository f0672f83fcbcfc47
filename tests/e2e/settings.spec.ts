import { readFileSync } from 'node:fs';
import path from 'node:path';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

test('what is set on the settings page is shown at once, kept, and all of it reached by keyboard', async ({
  start,
  folder,
  dataDir,
}) => {
  writeFileAt(folder, 'pages/ferry.txt', aPage('Night ferry to resume in October'));
  const { app, page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().click();
  await chooseInMenu(app, 'app.settings');
  const settings = page.getByRole('region', { name: 'Settings' });
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(settings.getByText(path.join(dataDir, 'archive'))).toBeVisible();

  for (const theme of ['Sepia', 'Dark', 'Light']) {
    await settings.getByRole('radio', { name: theme }).check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    expect(await violations(page)).toEqual([]);
  }
  const leading = settings.getByRole('slider', { name: 'Leading' });
  await leading.focus();
  await page.keyboard.press('End');
  await expect(leading).toHaveAttribute('aria-valuetext', '2.00');
  await settings.getByRole('slider', { name: 'Measure' }).focus();
  await page.keyboard.press('Home');
  await settings.getByRole('combobox', { name: 'Rows' }).selectOption({ label: 'Compact' });
  await settings.getByRole('combobox', { name: 'A citation is copied as' }).selectOption({ label: 'MLA' });
  const kept = () => JSON.parse(readFileSync(path.join(dataDir, 'settings.json'), 'utf8'));
  await expect.poll(kept).toMatchObject({
    ...{ theme: 'light', density: 'compact', readerLeading: 2, readerMeasure: 48 },
    citationForm: 'modern-language-association',
  });

  await settings.getByRole('button', { name: 'Close the settings' }).press('Enter');
  await expect(settings).toBeHidden();
  const paragraph = page
    .getByRole('region', { name: 'Reader' })
    .getByText('The board will look at the figures');
  const look = () =>
    paragraph.evaluate((one) => {
      const { lineHeight, fontSize } = getComputedStyle(one);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    });
  await expect.poll(look).toBeCloseTo(2, 1);
});
