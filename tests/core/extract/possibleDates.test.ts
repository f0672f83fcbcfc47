import { describe, expect, it } from 'vitest';
import { possibleDates } from '../../../src/core/extract/dates/possibleDates';
import type { Label } from '../../../src/core/labels';

const TEXT = ['Fog until ten', 'Updated 09/12/2023 06:10', 'The ferry of 4 May 2023 sailed.', '© 2023'].join(
  '\n',
);
const LABELS: readonly Label[] = ['headline', 'dateline', 'paragraph', 'furniture'];

describe('the dates that a page could have been published on', () => {
  it('are there both ways where they can be read two ways, the date line first', () => {
    const found = possibleDates(TEXT, { labels: LABELS, seenAt: null });
    expect(found.map(({ iso }) => iso).sort()).toEqual(['2023-05-04', '2023-09-12', '2023-12-09']);
    expect(found.at(-1)).toMatchObject({
      iso: '2023-05-04',
      quote: '4 May 2023',
      span: { line: 3, start: 13 },
    });
    expect(found[0]?.quote).toBe('09/12/2023');
  });

  it('leave out what lies after the page was saved', () => {
    const found = possibleDates(TEXT, { labels: LABELS, seenAt: '2023-10-01T00:00:00.000Z' });
    expect(found.map(({ iso }) => iso)).toEqual(['2023-09-12', '2023-05-04']);
    expect(found[0]?.reason.rule).toBe('notInFuture');
  });

  it('are none where the page names none', () => {
    expect(possibleDates('Fog until ten', { labels: ['headline'], seenAt: null })).toEqual([]);
  });
});
