import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignPassages, type ComparedRow } from '../../../src/core/comparing/alignPassages';

const SAILS = 'The night ferry sails again on the first Friday in October.';
const SAILS_IN_MAY = 'The night ferry sails again on the first Friday in May.';
const PRICE = 'A return ticket costs 38 crowns and a cabin another 20.';
const CROWD = 'Some 200 people stood on the quay when the Anna Grey came in.';

const paragraphs = (...texts: readonly string[]) =>
  texts.map((text) => ({ kind: 'paragraph' as const, text }));

/** What each row says of the two sides. */
function kinds(rows: readonly ComparedRow[]): readonly string[] {
  return rows.map(({ before, after, runs }) => {
    if (before === null) return 'added';
    if (after === null) return 'removed';
    return runs.every(({ kind }) => kind === 'same') ? 'same' : 'changed';
  });
}

describe('alignPassages', () => {
  it('puts a paragraph beside the one that it became', () => {
    const rows = alignPassages(paragraphs(SAILS, PRICE), paragraphs(SAILS_IN_MAY, PRICE));
    expect(kinds(rows)).toEqual(['changed', 'same']);
    expect(rows[0]?.runs).toContainEqual({ kind: 'removed', text: 'October' });
  });

  it('puts it there also when others went or came around it', () => {
    expect(kinds(alignPassages(paragraphs(PRICE, SAILS), paragraphs(CROWD, SAILS_IN_MAY)))).toEqual([
      'removed',
      'added',
      'changed',
    ]);
  });

  it('takes what has little in common for two paragraphs', () => {
    expect(kinds(alignPassages(paragraphs(PRICE), paragraphs(CROWD)))).toEqual(['removed', 'added']);
  });

  it('says what a passage is on each side', () => {
    const [row] = alignPassages([{ kind: 'standfirst', text: SAILS }], paragraphs(SAILS));
    expect(row).toEqual({
      before: 'standfirst',
      after: 'paragraph',
      runs: [{ kind: 'same', text: SAILS }],
    });
  });

  it('keeps every passage of both texts, in order', () => {
    const text = fc.constantFrom(SAILS, SAILS_IN_MAY, PRICE, CROWD, '…', '港の浅瀬に広がる藻場');
    const texts = fc.array(text, { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const rows = alignPassages(paragraphs(...before), paragraphs(...after));
        const side = (name: 'before' | 'after', hidden: string) =>
          rows.flatMap((row) =>
            row[name] === null
              ? []
              : [row.runs.map(({ kind, text }) => (kind === hidden ? '' : text)).join('')],
          );
        expect(side('before', 'added')).toEqual(before);
        expect(side('after', 'removed')).toEqual(after);
      }),
    );
  });
});
