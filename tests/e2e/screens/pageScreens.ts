import { choose, dialog, openArticle, region, rows, seen, type Visitor } from './visitor';

/** Two versions of a page. */
export async function visitVersions(visitor: Visitor): Promise<void> {
  const { app, page, look } = visitor;
  await openArticle(visitor, /^Night ferry put off to May/);
  await choose(app, 'view.versions');
  await region(page, 'Versions')
    .getByRole('button', { name: /^with Version/ })
    .waitFor();
  await look('versions');
  await page.keyboard.press('Escape');
}

/** The queue of what needs review. */
export async function visitReview(visitor: Visitor): Promise<void> {
  const { app, page, look } = visitor;
  await choose(app, 'go.review');
  await rows(page).first().click();
  await region(page, 'Reader').getByRole('region', { name: 'Needs review' }).waitFor();
  await look('review');
  await choose(app, 'go.all');
}

/** The pages that take the place of list and reader. */
export async function visitPages({ app, page, look }: Visitor): Promise<void> {
  await choose(app, 'go.imports');
  await page.getByRole('table', { name: 'Past imports' }).waitFor();
  await look('imports');
  await choose(app, 'go.sources');
  await page.getByRole('table', { name: 'Sources' }).waitFor();
  await look('sources');
  await page.getByRole('button', { name: 'Radio Vell: rules and name' }).click();
  await region(page, 'Radio Vell').getByRole('heading', { level: 1 }).waitFor();
  await look('one-source');
  await page.getByRole('button', { name: 'Rename or merge…' }).click();
  await seen(page, look, 'rename-source');
  await page.getByRole('button', { name: 'Add a domain…' }).click();
  await seen(page, look, 'add-domain');
  await page.getByRole('button', { name: 'Read pages again…' }).click();
  await dialog(page)
    .getByRole('status')
    .filter({ hasText: /would|nothing|stay/i })
    .waitFor();
  await seen(page, look, 'read-again');
  await page.keyboard.press('Escape');
  await choose(app, 'app.settings');
  await region(page, 'Settings').getByRole('heading', { level: 1 }).waitFor();
  await look('settings');
  for (const part of ['Archive', 'Privacy', 'About']) {
    await region(page, part).scrollIntoViewIfNeeded();
    await look(`settings-${part.toLowerCase()}`);
  }
  await page.getByText('Licences of what Cuttings is made with').click();
  await look('settings-licences');
  await page.keyboard.press('Escape');
  await choose(app, 'help.guide');
  const chapters = region(page, 'User guide')
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('button');
  await chapters.first().waitFor();
  for (let n = 0; n < (await chapters.count()); n += 1) {
    await chapters.nth(n).click();
    await look(`guide-${n + 1}`);
  }
  await page.keyboard.press('Escape');
}
