import type { Page } from '@playwright/test';
import { expect, test } from './launch';

const list = (page: Page) => page.getByRole('listbox', { name: 'Articles' });
const reader = (page: Page) => page.getByRole('region', { name: 'Reader' });

/** How far the article is scrolled. */
function scrolled(page: Page): Promise<number> {
  return reader(page).evaluate((region) =>
    Math.max(...[...region.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)),
  );
}

test('an article is alone when asked, steps on, and is found where it was left', async ({ start }) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Import the sample pages' }).click();
  const eelgrass = list(page).getByRole('option', { name: /^Eelgrass comes back/ });
  await eelgrass.click();
  const heading = reader(page).getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Eelgrass comes back');
  await page.keyboard.press('Shift+F');
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Sidebar' })).toBeHidden();
  await page.keyboard.press(' ');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  const place = await scrolled(page);
  await page.keyboard.press('j');
  await expect(heading).not.toContainText('Eelgrass comes back');
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.keyboard.press('k');
  await expect(heading).toContainText('Eelgrass comes back');
  await expect.poll(() => scrolled(page)).toBe(place);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeVisible();
  await expect(eelgrass).toHaveAttribute('aria-selected', 'true');
});
