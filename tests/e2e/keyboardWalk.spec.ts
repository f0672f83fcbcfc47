import path from 'node:path';
import { ALL_ACTIONS } from '../../src/core/actions/actions';
import { expect, test } from './launch';
import { writeManyPages } from './manyPages';
import { answerDialogs } from './nativeDialogs';
import { ARCHIVE_STEPS, FIRST_STEPS, IMPORT_STEPS } from './walk/archiveSteps';
import { ARTICLE_STEPS } from './walk/articleSteps';
import { ORGANISING_STEPS } from './walk/organisingSteps';
import { type Step, type Walker, walkTo } from './walk/walker';
import { WINDOW_STEPS } from './walk/windowSteps';

const WALK = [...FIRST_STEPS, ...ARTICLE_STEPS, ...ORGANISING_STEPS, ...WINDOW_STEPS, ...ARCHIVE_STEPS];

test('every action is walked', () => {
  expect([...WALK, ...IMPORT_STEPS].map(({ action }) => action).toSorted()).toEqual(
    ALL_ACTIONS.map(({ id }) => id).toSorted(),
  );
});

test('every action is reached and done by keyboard', { tag: '@long' }, async ({ start }) => {
  test.setTimeout(240_000);
  const walker = await start();
  await answerDialogs(walker.app, {});
  await walkAll(walker, WALK);
});

test('an import is halted and cancelled by keyboard', async ({ start, folder }) => {
  writeManyPages(path.join(folder, 'pages'), 1500);
  const walker = await start();
  await answerDialogs(walker.app, { open: path.join(folder, 'pages') });
  await walkTo(walker, 'import.folder');
  await walkAll(walker, IMPORT_STEPS);
});

async function walkAll(walker: Walker, steps: readonly Step[]): Promise<void> {
  for (const { action, before, shows } of steps)
    await test.step(action, async () => {
      await before?.(walker);
      await walkTo(walker, action);
      await shows(walker);
    });
}
