import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe-core finds wrong with the page as it stands once nothing moves any more: the rule, and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState === 'finished'));
  // To list what is well, which nobody reads, takes axe as long again.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
