import { describe, expect, it } from 'vitest';
import type { TagId } from '../../../src/core/article';
import type { TagCount } from '../../../src/core/overview';
import { countTags, tagChoices } from '../../../src/renderer/features/tagging/tagChoices';

const aTag = (name: string): TagCount => ({ id: name as TagId, name, colour: 'green', count: 1 });
const TAGS = ['coast', 'coast/eelgrass', 'coast/ferries', 'Économie', 'to cite'].map(aTag);

const names = (typed: string, on: Readonly<Record<string, number>> = {}, articles = 1) =>
  tagChoices(TAGS, typed, new Map(Object.entries(on)), articles).map((choice) =>
    choice.kind === 'create' ? `+${choice.name}` : choice.tag.name,
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

  it('offers to make what there is not, by the name that it will be kept under', () => {
    expect(names(' new /  level ')).toEqual(['+new/level']);
  });

  it('tells tags that are on all, some or none of several articles', () => {
    const on = countTags([['coast', 'to cite'], ['coast']]);
    const presence = tagChoices(TAGS, '', on, 2).map((choice) => choice.kind === 'tag' && choice.presence);
    expect(presence).toEqual(['all', 'some', 'none', 'none', 'none']);
  });
});
