import { describe, expect, it } from 'vitest';
import { mentions } from '../../../src/core/extract/dates/mentions';

const daysIn = (line: string): readonly (string | undefined)[] =>
  mentions(line, 'en').map(({ readings }) => readings[0]?.iso);

describe('dates of a line', () => {
  it('reads a year and the hour that lost its blank', () => {
    expect(daysIn('PUBLISHED FRI, APR 28 20232:23 PM EDT')).toEqual(['2023-04-28']);
    expect(daysIn('Published Tue, Dec 20 201610:32 AM ESTUpdated Tue, Dec 20 20166:29 PM EST')).toEqual([
      '2016-12-20',
      '2016-12-20',
    ]);
    expect(daysIn('May 4, 2021')).toEqual(['2021-05-04']);
  });

  it('reads two dates that are written without a blank between them', () => {
    expect(daysIn('2. March 20203. April 2020 Anna Vogler')).toEqual(['2020-03-02', '2020-04-03']);
    expect(daysIn('31.01.202231.01.2022')).toEqual(['2022-01-31', '2022-01-31']);
  });

  it('takes no other number of five digits for a year', () => {
    expect(daysIn('April 28 20232 visitors')).toEqual([]);
    expect(daysIn('March 3 19999:5')).toEqual([]);
  });
});
