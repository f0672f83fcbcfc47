import { expect, it } from 'vitest';
import type { Teaser } from '../../../src/core/extraction';
import { foundOnPage } from '../../../src/renderer/features/reader/foundOnPage';

const aTeaser = (title: string): Teaser => ({ title, summary: null, age: null, lines: [1, 1] });

it('a page without a story is described by what it holds instead', () => {
  const teasers = [aTeaser('Night ferry to resume'), aTeaser('Dredging vote put off')];
  expect(foundOnPage({ labels: ['furniture', 'teaser', 'teaser', 'dateline'], teasers })).toEqual([
    '2 other articles announced',
    'Menus, footers and the like',
    'A headline, date or name that belongs to no story',
  ]);
});
