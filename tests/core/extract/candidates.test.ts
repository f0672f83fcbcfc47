import { describe, expect, it } from 'vitest';
import { bylineCandidates } from '../../../src/core/extract/bylineCandidates';
import { dateCandidates } from '../../../src/core/extract/dates/dateCandidates';
import { pageOrder } from '../../../src/core/extract/dates/settleOrder';
import { type Outline, outline } from '../../../src/core/extract/outline';
import { readPage } from '../../../src/core/extract/page';

const STORY = [
  'The board met in spring before it came to terms with the owners of the quay, its clerk said on Monday.',
  'People who had written to the board said that they were glad of it, although the fare has risen by a fifth.',
  'A look at the figures is to decide whether a second crossing can be paid for by the two towns.',
];

/** A page with lines between its headline and its story, labelled by rules. */
function pageWith(...head: readonly string[]): Outline {
  const text = ['Second ferry comes | Harbour Post', 'Second ferry comes', ...head, ...STORY].join('\n\n');
  return outline(readPage(text), {
    label: () => null,
    rankers: { headline: {}, published: {}, byline: {} },
  });
}

const namesOf = (...head: readonly string[]): readonly string[] =>
  bylineCandidates(pageWith(...head)).map(({ value }) => value.text);

const datesOf = (...head: readonly string[]): readonly string[] => {
  const page = pageWith(...head);
  const order = pageOrder(page.page, { latestAllowed: null, ofSource: null });
  return dateCandidates(page, order).map(({ key, value }) => `${key}${value.isUpdate ? ' changed' : ''}`);
};

describe('candidates for the byline', () => {
  it('takes authors on lines of their own together', () => {
    expect(namesOf('Von', 'Thomas Holm', 'Barbara Stein')).toContain('Thomas Holm, Barbara Stein');
    expect(namesOf('By', 'David Holm', 'and', 'Martin Stein')).toContain('David Holm, Martin Stein');
    expect(namesOf('Martin Stein2,', 'David Holm &', 'Barbara Reed')).toContain(
      'Martin Stein, David Holm, Barbara Reed',
    );
  });
});

describe('candidates for the date', () => {
  it('takes the second of two dates without a word between them for a change', () => {
    expect(datesOf('28 June 201914 January 2020 | Anna Holm')).toEqual(['2019-06-28', '2020-01-14 changed']);
    expect(datesOf('14 January 202028 June 2019 | Anna Holm')).toEqual(['2020-01-14', '2019-06-28 changed']);
    expect(datesOf('28 June 2019 and 14 January 2020')).toEqual(['2019-06-28', '2020-01-14']);
  });

  it('knows short words for a change right before a date', () => {
    expect(datesOf('Akt.: 29. Juni 2025 - 21.18 Uhr')).toEqual(['2025-06-29 changed']);
    expect(datesOf('5 gennaio 2025 (modifica il 6 gennaio 2025)')).toEqual([
      '2025-01-05',
      '2025-01-06 changed',
    ]);
  });

  it('takes the day of a change for no publication where that is labelled beside it', () => {
    expect(datesOf('Published 2 May 2022', 'Updated 3 May 2022')).toEqual(['2022-05-02']);
    expect(datesOf('Updated 3 May 2022')).toEqual(['2022-05-03 changed']);
  });
});
