import { expect, it } from 'vitest';
import { foundOnPage } from '../../../src/renderer/features/reader/foundOnPage';

it('a page without a story is described by what its lines are, most first', () => {
  const found = foundOnPage(['furniture', 'teaser', 'teaser', 'teaser', 'headline', 'dateline', 'furniture']);
  expect(found).toEqual([
    { key: 'reader.foundTeasers', count: 3 },
    { key: 'reader.foundFurniture', count: 2 },
    { key: 'reader.foundFields', count: 2 },
  ]);
});
