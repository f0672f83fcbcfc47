import { describe, expect, it } from 'vitest';
import type { TagId } from '../../src/core/article';
import { type Act, inverseOf } from '../../src/core/event';
import { decodeLabels, encodeLabels, LABELS } from '../../src/core/labels';
import { normalTagName } from '../../src/core/tag';
import { idOf } from '../builders';

describe('the inverse of acts', () => {
  const tag = { id: 't1' as TagId, name: 'coast', colour: 'green' } as const;
  const acts: readonly Act[] = [
    { kind: 'tagCreated', tag },
    { kind: 'tagMarked', tagId: tag.id, value: true, articleIds: [idOf('ferry')] },
  ];

  it('takes them back in reverse order', () => {
    expect(inverseOf(acts)).toEqual([
      { kind: 'tagMarked', tagId: tag.id, value: false, articleIds: [idOf('ferry')] },
      { kind: 'tagRemoved', tag },
    ]);
  });

  it('of the inverse is the act itself', () => {
    expect(inverseOf(inverseOf(acts) ?? [])).toEqual(acts);
  });

  it('does not exist for an import', () => {
    expect(inverseOf([{ kind: 'importStarted', importId: 'i' as never, roots: [] }])).toBeNull();
  });
});

describe('labels', () => {
  it('are one letter each, and read back', () => {
    const all = LABELS.map((row) => row.label);
    expect(new Set(LABELS.map((row) => row.code)).size).toBe(10);
    expect(decodeLabels(encodeLabels(all))).toEqual(all);
  });
});

describe('a tag name', () => {
  it('loses stray spaces and empty levels', () => {
    expect(normalTagName('  coast //  eel  grass / ')).toBe('coast/eel grass');
  });

  it('is none when nothing is left or it is too long', () => {
    expect(normalTagName(' / ')).toBeNull();
    expect(normalTagName('x'.repeat(121))).toBeNull();
  });
});
