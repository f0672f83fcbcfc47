import { describe, expect, it } from 'vitest';
import type { TagId } from '../../../src/core/article';
import type { CollectionId } from '../../../src/core/collection';
import { normalName } from '../../../src/core/names';
import type { TagCount } from '../../../src/core/overview';
import { normalTagName } from '../../../src/core/tag';
import { markChoices } from '../../../src/renderer/features/tagging/markChoices';
import { collectionThings, tagThings } from '../../../src/renderer/features/tagging/things';

const aTag = (name: string): TagCount => ({ id: name as TagId, name, colour: 'green', count: 1 });
const TAGS = ['coast', 'coast/eelgrass', 'coast/ferries', 'Économie', 'to cite'].map(aTag);
const THINGS = tagThings(TAGS);

const names = (typed: string, on: Readonly<Record<string, number>> = {}, articles = 1) =>
  markChoices(THINGS, typed, normalTagName, new Map(Object.entries(on)), articles).map((choice) =>
    choice.kind === 'create' ? `+${choice.name}` : choice.thing.name,
  );

describe('what the tag editor lists', () => {
  it('before anything is typed: the tags of the article, then all others by name', () => {
    expect(names('', { 'to cite': 1 })).toEqual([
      'to cite',
      'coast',
      'coast/eelgrass',
      'coast/ferries',
      'Économie',
    ]);
  });

  it('finds a level of a name by its beginning, without minding case or accents', () => {
    expect(names('EEL')).toEqual(['coast/eelgrass', '+EEL']);
    expect(names('econ')).toEqual(['Économie', '+econ']);
  });

  it('puts the exact tag first and offers no second one of its name', () => {
    expect(names('Coast')).toEqual(['coast', 'coast/eelgrass', 'coast/ferries']);
    expect(names('to  cite ')).toEqual(['to cite']);
  });

  it('takes a whole level that is no tag yet at its word', () => {
    const choices = markChoices(tagThings([aTag('coast/ferries')]), 'Coast', normalTagName, new Map(), 1);
    expect(choices.map(({ kind }) => kind)).toEqual(['create', 'thing']);
  });

  it('offers to make what there is not, by the name that it will be kept under', () => {
    expect(names(' new /  level ')).toEqual(['+new/level']);
  });

  it('tells tags that are on all, some or none of several articles', () => {
    const on = new Map([
      ['coast', 2],
      ['to cite', 1],
    ]);
    const presence = markChoices(THINGS, '', normalTagName, on, 2).map(
      (choice) => choice.kind === 'thing' && choice.presence,
    );
    expect(presence).toEqual(['all', 'some', 'none', 'none', 'none']);
  });

  it('finds a collection by its own name, and names it after what it stands in', () => {
    const desk = { id: 'd' as CollectionId, name: 'Estuary desk', parentId: null, count: 2 };
    const flood = { id: 'f' as CollectionId, name: 'The flood', parentId: desk.id, count: 1 };
    const things = collectionThings([desk, flood]);
    const found = markChoices(things, 'the', normalName, new Map(), 1);
    expect(found.map((choice) => (choice.kind === 'thing' ? choice.thing.name : choice.name))).toEqual([
      'Estuary desk / The flood',
      'the',
    ]);
  });
});
