import { describe, expect, it } from 'vitest';
import type { Collection, CollectionId } from '../../../src/core/collection';
import type { Carried } from '../../../src/renderer/features/library/carrying';
import { canPut, type SideTarget, tagNameBelow } from '../../../src/renderer/features/library/sideTargets';
import { idOf } from '../../builders';

const aCollection = (id: string, parentId: string | null): Collection => ({
  id: id as CollectionId,
  name: id,
  parentId: parentId as CollectionId | null,
});
const COLLECTIONS = [aCollection('desk', null), aCollection('flood', 'desk'), aCollection('thesis', null)];
const onTag = (name: string): SideTarget => ({ kind: 'tag', name, tagId: null });
const onCollection = (id: string): SideTarget => ({ kind: 'collection', id: id as CollectionId });

describe('what can be dropped in the sidebar', () => {
  const can = (carried: Carried, onto: SideTarget) => canPut(carried, onto, COLLECTIONS);

  it('is articles on tags, collections and places, not on searches', () => {
    const articles: Carried = { kind: 'articles', ids: [idOf('ferry')] };
    expect(can(articles, onTag('coast'))).toBe(true);
    expect(can(articles, onCollection('desk'))).toBe(true);
    expect(can(articles, { kind: 'place', place: 'trash' })).toBe(true);
    expect(can(articles, { kind: 'savedSearch', id: 's' as never })).toBe(false);
    expect(can(articles, { kind: 'top', of: 'tag' })).toBe(false);
  });

  it('is a tag on another, unless it stands there already or the other stands below it', () => {
    const tag: Carried = { kind: 'tag', name: 'coast/ferries' };
    expect(can(tag, onTag('money'))).toBe(true);
    expect(can(tag, onTag('coast'))).toBe(false);
    expect(can(tag, onTag('Coast/Ferries/night'))).toBe(false);
    expect(can(tag, { kind: 'top', of: 'tag' })).toBe(true);
    expect(can({ kind: 'tag', name: 'coast' }, { kind: 'top', of: 'tag' })).toBe(false);
    expect(can(tag, onCollection('desk'))).toBe(false);
  });

  it('is a collection in another that is not within it', () => {
    const desk: Carried = { kind: 'collection', id: 'desk' as CollectionId };
    const flood: Carried = { kind: 'collection', id: 'flood' as CollectionId };
    expect(can(desk, onCollection('thesis'))).toBe(true);
    expect(can(desk, onCollection('flood'))).toBe(false);
    expect(can(flood, onCollection('desk'))).toBe(false);
    expect(can(flood, { kind: 'top', of: 'collection' })).toBe(true);
    expect(can(desk, { kind: 'top', of: 'collection' })).toBe(false);
  });

  it('gives a tag the name of its new place', () => {
    expect(tagNameBelow('coast/ferries', 'money')).toBe('money/ferries');
    expect(tagNameBelow('coast/ferries', null)).toBe('ferries');
  });
});
