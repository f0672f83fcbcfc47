import { describe, expect, it } from 'vitest';
import { ALL_ACTIONS } from '../../../src/core/actions/actions';
import { LISTED, NO_SITUATION, type Situation } from '../../../src/core/actions/situation';
import type { ArticleId, ListedRow, TagId } from '../../../src/core/article';
import type { CollectionId } from '../../../src/core/collection';
import type { Overview } from '../../../src/core/overview';
import type { SavedSearchId } from '../../../src/core/savedSearch';
import { type PaletteEntry, paletteEntries } from '../../../src/renderer/features/palette/paletteEntries';
import { movedLine } from '../../../src/renderer/features/palette/paletteKeys';

const overview: Overview = {
  all: 3,
  unread: 0,
  starred: 0,
  review: 0,
  trash: 0,
  sources: [
    { source: 'Exmere Gazette', count: 5 },
    { source: 'Radio Vell', count: 2 },
  ],
  tags: [{ id: 'exmere' as TagId, name: 'coast/exmere', colour: 'teal', count: 9 }],
  tagLevels: [],
  collections: [{ id: 'c' as CollectionId, name: 'Lock-keepers of Exmere', parentId: null, count: 41 }],
  savedSearches: [
    {
      id: 's' as SavedSearchId,
      name: 'Exmere, all spellings',
      listing: { kind: 'all' },
      query: 'exmere OR xmere',
    },
  ],
  imports: [],
  behind: 0,
  damage: [],
  undo: null,
  redo: null,
};
const row = { id: 'a' as ArticleId, headline: 'The Exmere lock-keeper’s diary' } as ListedRow;

const entries = (typed: string, situation: Partial<Situation> = {}) =>
  paletteEntries(typed, { situation: { ...NO_SITUATION, ...situation }, overview, articles: [row] });
const told = (entry: PaletteEntry) => `${entry.kind}: ${entry.name}`;

describe('the palette', () => {
  it('has every action that can be done, itself left out, those on the chosen articles first', () => {
    const able: Partial<Situation> = {
      articles: 2,
      isListShown: true,
      isAnyListed: true,
      isReading: true,
      hasHits: true,
      isImporting: true,
      isAnyInTrash: true,
      undo: { seq: 1, kind: 'starMarked', value: true, count: 2 },
      redo: { seq: 2, kind: 'starMarked', value: true, count: 2 },
      isSearching: true,
      isSearchChanged: true,
      hasTags: true,
    };
    const idsOf = (found: readonly PaletteEntry[]) =>
      found.map((entry) => (entry.kind === 'action' ? entry.action.id : entry.kind));
    const all = entries('', able);
    const ids = idsOf(all);
    // What is listed is one thing at a time.
    const listed = LISTED.flatMap((kind) => idsOf(entries('', { ...able, listed: kind })));
    expect([...new Set(listed)].toSorted()).toEqual(
      ALL_ACTIONS.map(({ id }) => id)
        .filter((id) => id !== 'app.palette')
        .toSorted(),
    );
    expect(ids[0]).toBe('article.open');
    expect(all.map(told)).toContain('action: Undo Star 2 Articles');
  });

  it('offers nothing that cannot be done until it is asked for, and then says why not', () => {
    expect(entries('').some((entry) => entry.kind === 'action' && entry.why !== null)).toBe(false);
    const star = entries('star').find(({ name }) => name.startsWith('Star or'));
    expect(star).toMatchObject({ why: 'no article is chosen' });
    expect(entries('star').map(told).indexOf('action: Starred')).toBe(0);
  });

  it('finds places by any word of their name, the nearest and largest first, and articles', () => {
    expect(entries('exm').map(told)).toEqual([
      'place: Exmere Gazette',
      'place: Exmere, all spellings',
      'place: coast/exmere',
      'place: Lock-keepers of Exmere',
      'article: The Exmere lock-keeper’s diary',
    ]);
    expect(entries('vell').find(({ kind }) => kind === 'place')).toMatchObject({
      listing: { kind: 'source', source: 'Radio Vell' },
      count: 2,
    });
  });
});

describe('the keys of the palette', () => {
  it('go round at the ends, and by pages to them', () => {
    expect(movedLine('ArrowDown', 2, 3)).toBe(0);
    expect(movedLine('ArrowUp', 0, 3)).toBe(2);
    expect(movedLine('PageDown', 0, 3)).toBe(2);
    expect(movedLine('PageUp', 2, 3)).toBe(0);
    expect(movedLine('ArrowDown', 0, 0)).toBeNull();
    expect(movedLine('x', 0, 3)).toBeNull();
  });
});
