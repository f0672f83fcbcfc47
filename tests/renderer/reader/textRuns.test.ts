import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HighlightId } from '../../../src/core/annotations/highlight';
import { type ShownSpan, textRuns } from '../../../src/renderer/features/reader/notes/textRuns';

const TEXT = 'The 23:40 sailing from Tamsin returns.';
const span = (id: string, from: number, to: number): ShownSpan => ({
  id: id as HighlightId,
  colour: 'straw',
  from,
  to,
});

describe('a passage cut at hits and highlights', () => {
  it('keeps a hit whole under a highlight that ends in it', () => {
    const runs = textRuns(TEXT, [{ from: 10, to: 17 }], [span('a', 4, 13)]);
    expect(
      runs.map(({ isHit, pieces }) => [isHit, pieces.map((one) => [one.text, one.highlight?.id])]),
    ).toEqual([
      [
        false,
        [
          ['The ', undefined],
          ['23:40 ', 'a'],
        ],
      ],
      [
        true,
        [
          ['sai', 'a'],
          ['ling', undefined],
        ],
      ],
      [false, [[' from Tamsin returns.', undefined]]],
    ]);
  });

  it('says its text once, with every highlight where it is and the later one on top', () => {
    const range = fc
      .tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 20 }))
      .map(([from, length]) => ({
        from,
        to: Math.min(TEXT.length, from + length),
      }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 4 }), range, (ranges, hit) => {
        const spans = ranges.map(({ from, to }, n) => span(String(n), from, to));
        const runs = textRuns(TEXT, [hit], spans);
        const pieces = runs.flatMap((run) => run.pieces.map((piece) => ({ ...piece, isHit: run.isHit })));
        expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
        for (const { from, text, highlight, isHit } of pieces)
          for (let at = from; at < from + text.length; at += 1) {
            expect(highlight?.id).toBe(spans.findLast((one) => one.from <= at && at < one.to)?.id);
            expect(isHit).toBe(hit.from <= at && at < hit.to);
          }
      }),
    );
  });
});
