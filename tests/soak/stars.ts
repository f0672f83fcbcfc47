import { expect, type Page } from '@playwright/test';
import { launch, type RunningApp } from '../e2e/launchApp';
import { killGroup } from './cli';

/** Starts the window on a data folder and waits for its list. */
export async function openWindow(data: string): Promise<RunningApp> {
  const running = await launch(data);
  await running.page
    .getByRole('listbox', { name: 'Articles' })
    .getByRole('option')
    .first()
    .waitFor({ timeout: 60_000 });
  return running;
}

/** Stars (or unstars) the nth shown article by key and answers its headline once the window shows it. */
export async function toggleStar(
  page: Page,
  n: number,
  onPress: (headline: string) => void = () => {},
): Promise<{ headline: string; isStarred: boolean }> {
  const row = page.getByRole('listbox', { name: 'Articles' }).getByRole('option').nth(n);
  await row.click();
  const headline = (await row.locator('span').first().textContent()) ?? '';
  const star = row.getByRole('img', { name: 'Starred' });
  const before = await star.count();
  onPress(headline);
  await page.keyboard.press('s');
  await expect(star).toHaveCount(1 - before);
  return { headline, isStarred: before === 0 };
}

/** Ends a window with everything it has started, without a word to it. */
export async function killWindow(running: RunningApp): Promise<void> {
  const child = running.app.process();
  const gone = new Promise((resolve) => child.on('exit', resolve));
  killGroup(child);
  await gone;
}
