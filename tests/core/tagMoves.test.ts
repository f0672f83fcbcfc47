import { describe, expect, it } from 'vitest';
import type { TagId } from '../../src/core/article';
import type { Tag } from '../../src/core/tag';
import { tagMoves } from '../../src/core/tagMoves';

function tagsNamed(...names: readonly string[]): readonly Tag[] {
  return names.map((name) => ({ id: name as TagId, name, colour: 'green' }));
}

function namesAfter(tags: readonly Tag[], from: string, to: string) {
  return tagMoves(tags, from, to)?.map((move) =>
    move.kind === 'renamed' ? `${move.from.id} is ${move.to.name}` : `${move.from.id} into ${move.into.id}`,
  );
}

describe('another name for a tag', () => {
  it('moves those below it, and no neighbour', () => {
    const tags = tagsNamed('coast', 'coast/ferries', 'Coast/eelgrass/beds', 'coastline');
    expect(namesAfter(tags, 'coast', 'sea')).toEqual([
      'coast is sea',
      'coast/ferries is sea/ferries',
      'Coast/eelgrass/beds is sea/eelgrass/beds',
    ]);
  });

  it('may be given where only those below are tags', () => {
    expect(namesAfter(tagsNamed('coast/ferries'), 'coast', 'sea')).toEqual(['coast/ferries is sea/ferries']);
  });

  it('makes one tag of two where it is another one’s already', () => {
    const tags = tagsNamed('coast', 'coast/ferries', 'coast/quays', 'Sea', 'sea/ferries');
    expect(namesAfter(tags, 'coast', 'sea')).toEqual([
      'coast into Sea',
      'coast/ferries into sea/ferries',
      'coast/quays is sea/quays',
    ]);
  });

  it('may be one below itself, or differ in its case only', () => {
    const tags = tagsNamed('coast', 'coast/old');
    expect(namesAfter(tags, 'coast', 'coast/old')).toEqual([
      'coast is coast/old',
      'coast/old is coast/old/old',
    ]);
    expect(namesAfter(tags, 'coast', 'Coast')).toEqual(['coast is Coast', 'coast/old is Coast/old']);
    expect(namesAfter(tags, 'coast', 'coast')).toEqual([]);
  });

  it('is none when one below would be too long', () => {
    expect(tagMoves(tagsNamed('a/b'), 'a', 'x'.repeat(120))).toBeNull();
  });
});
