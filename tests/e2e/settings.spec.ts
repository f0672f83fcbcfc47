import { readFileSync } from 'node:fs';
import path from 'node:path';
import { violations } from './axe';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';

test('what is set on the settings page is shown at once, kept, and all of it reached by keyboard', async ({
  start,
  library,
  dataDir,
}) => {
  await library('ferry');
  const { app, page } = await start();
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

  // Escape leads away from whatever has the focus: a slider, a select, a button.
  for (const control of [
    settings.getByRole('slider', { name: 'Leading' }),
    settings.getByRole('combobox', { name: 'Rows' }),
    settings.getByRole('radio', { name: 'Light' }),
    settings.getByRole('button', { name: 'Show every key' }),
  ]) {
    await control.focus();
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();
    await chooseInMenu(app, 'app.settings');
  }
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

test('the settings say what this is, what it is made with, and that nothing leaves it', async ({ start }) => {
  const { app, page } = await start();
  await chooseInMenu(app, 'app.settings');
  const privacy = page.getByRole('region', { name: 'Privacy' });
  await expect(privacy.getByText('nothing has tried to reach the network')).toBeVisible();
  const about = page.getByRole('region', { name: 'About' });
  await expect(about.getByText(/^Cuttings \d+\.\d+\.\d+, built on .* with Chromium \d+/)).toBeVisible();
  await expect(about.getByText('more than six months ago')).toBeHidden();

  await about.getByText('Licences of what Cuttings is made with').click();
  const entries = about.getByRole('listitem');
  for (const name of [
    /^react-dom \d.* MIT/,
    /^citeproc \d.* CPAL/,
    /^dexie .* Apache-2\.0/,
    /^yauzl .* MIT/,
    /^@fontsource-variable\/source-serif-4 .* OFL-1\.1/,
  ])
    await expect(entries.filter({ hasText: name })).toHaveCount(1);
  await entries
    .filter({ hasText: /^dexie / })
    .locator('summary')
    .click();
  await expect(entries.filter({ hasText: /^dexie / })).toContainText('TERMS AND CONDITIONS');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // What is tried is refused, and counted.
  await app.evaluate(({ net }) => net.fetch('https://example.org/').catch(() => undefined));
  await page.clock.setFixedTime(new Date(Date.now() + 200 * 86_400_000));
  await chooseInMenu(app, 'app.settings');
  await expect(privacy.getByText('one request was refused')).toBeVisible();
  await expect(about.getByText('more than six months ago')).toBeVisible();
});
