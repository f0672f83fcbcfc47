import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListRun } from '../../../src/core/listing';
import { rowTop } from '../../../src/renderer/features/library/lineHeights';
import {
  articleAt,
  dayAt,
  lineAt,
  lineCount,
  positionOf,
} from '../../../src/renderer/features/library/listGeometry';

const DAYS: readonly ListRun[] = [
  { kind: 'day', day: '2023-09-14', from: 0 },
  { kind: 'day', day: '2023-09-13', from: 2 },
  { kind: 'day', day: null, from: 3 },
];

function dayOf(run: ListRun | null): string | null {
  return run?.kind === 'day' ? (run.day ?? 'undated') : null;
}

describe('the lines of a list', () => {
  it('are the articles with a separator above each day', () => {
    const kinds = Array.from({ length: lineCount(5, DAYS) }, (_, position) => {
      const line = lineAt(position, DAYS);
      return line.kind === 'day' ? dayOf(line.run) : line.index;
    });
    expect(kinds).toEqual(['2023-09-14', 0, 1, '2023-09-13', 2, 'undated', 3, 4]);
  });

  it('know the last article of a day, which has no line under it', () => {
    expect(lineAt(2, DAYS)).toMatchObject({ index: 1, isLastOfDay: true });
    expect(lineAt(1, DAYS)).toMatchObject({ index: 0, isLastOfDay: false });
    expect(lineAt(7, DAYS)).toMatchObject({ index: 4, isLastOfDay: false });
  });

  it('belong to a day, separators too', () => {
    expect([0, 2, 3, 4, 7].map((position) => dayOf(dayAt(position, DAYS)))).toEqual([
      '2023-09-14',
      '2023-09-14',
      '2023-09-13',
      '2023-09-13',
      'undated',
    ]);
    expect(articleAt(3, DAYS)).toBe(2);
  });

  it('stand where the heights above them add up to', () => {
    const heights = { row: 120, day: 28 };
    expect([0, 1, 2, 3].map((index) => rowTop(index, DAYS, heights))).toEqual([28, 148, 296, 444]);
  });

  it('are found again from the index of their article, in any list', () => {
    const lists = fc.uniqueArray(fc.nat({ max: 200 }), { minLength: 0, maxLength: 30 }).map((starts) => {
      const sorted = [0, ...starts.filter((start) => start > 0)].sort((a, b) => a - b);
      return sorted.map((from): ListRun => ({ kind: 'day', day: null, from }));
    });
    fc.assert(
      fc.property(lists, fc.nat({ max: 250 }), (days, index) => {
        expect(lineAt(positionOf(index, days), days)).toMatchObject({ kind: 'article', index });
      }),
    );
  });
});
