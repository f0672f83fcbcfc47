import { describe, expect, it } from 'vitest';
import type { TagId } from '../../../src/core/article';
import type { TagCount } from '../../../src/core/overview';
import { shownTags, tagTree } from '../../../src/renderer/features/library/tagTree';

const aTag = (name: string): TagCount => ({ id: name as TagId, name, colour: 'green', count: 1 });
const outline = (names: readonly string[], closed: readonly string[] = []) =>
  shownTags(tagTree(names.map(aTag), []), (path) => !closed.includes(path)).map(
    ({ node, depth }) => `${'  '.repeat(depth)}${node.name}${node.tag === null ? ' (no tag)' : ''}`,
  );

describe('the tree of tags', () => {
  it('puts tags under the tags whose names they begin with, each level by name', () => {
    expect(outline(['to cite', 'coast/ferries', 'coast', 'coast/eelgrass'])).toEqual([
      'coast',
      '  eelgrass',
      '  ferries',
      'to cite',
    ]);
  });

  it('has a place for a level that is no tag itself, also when that tag comes later', () => {
    expect(outline(['money/banks/eu'])).toEqual(['money (no tag)', '  banks (no tag)', '    eu']);
    expect(outline(['money/banks', 'money'])).toEqual(['money', '  banks']);
  });

  it('takes levels that differ only in case for one', () => {
    expect(outline(['Coast', 'coast/ferries'])).toEqual(['Coast', '  ferries']);
  });

  it('hides what is below a closed branch', () => {
    expect(outline(['a', 'a/b', 'a/b/c', 'd'], ['a'])).toEqual(['a', 'd']);
  });

  it('counts a level that is no tag by what is below it', () => {
    const tree = tagTree([aTag('coast/eelgrass'), aTag('coast/ferries')], [{ name: 'coast', count: 2 }]);
    expect(tree.map(({ name, tag, count }) => ({ name, tag, count }))).toEqual([
      { name: 'coast', tag: null, count: 2 },
    ]);
  });
});
