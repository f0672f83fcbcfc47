import { describe, expect, it } from 'vitest';
import { END, START } from '../../../../src/core/extract/labeller/lineEdges';
import { readSigns } from '../../../../src/core/extract/labeller/lineSigns';
import { scanPage } from '../../../../src/core/extract/labeller/scanPage';

const wordsOf = (line: string): number => scanPage([line]).words[0] ?? -1;
const hasDate = (line: string): boolean => readSigns(scanPage([line])).dates[0] === 1;

describe('the scan of a page', () => {
  it('passes over empty lines and counts those in front of each line', () => {
    const scan = scanPage(['', 'One', '\u200b', '  ', 'Two', '']);
    expect(scan.count).toBe(2);
    expect([...scan.lineIndex]).toEqual([1, 4]);
    expect([...scan.blanksBefore]).toEqual([1, 2]);
  });

  it('counts words, and characters of scripts without spaces as half words', () => {
    expect(wordsOf('The harbour reopened on Monday.')).toBe(5);
    expect(wordsOf('港は月曜日に再開した')).toBe(5);
    expect(wordsOf('soft\u00adhyphen')).toBe(1);
  });

  it('has the same key for lines that differ in case, blanks and punctuation', () => {
    const { keys } = scanPage(['Harbour reopens', ' HARBOUR  reopens! ', 'Harbour reopened']);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  it('knows how lines begin and end', () => {
    const { ends, starts } = scanPage([
      '“It is over.”',
      'More to come ...',
      'Really?',
      '• Points',
      'name (Supplied)',
      '12 boats:',
    ]);
    expect([...ends]).toEqual([END.stop, END.ellipsis, END.question, END.letter, END.quote, END.colon]);
    expect([...starts]).toEqual([
      START.quote,
      START.upper,
      START.upper,
      START.bullet,
      START.lower,
      START.digit,
    ]);
  });

  it('counts sentences over quotation marks and wide full stops', () => {
    expect(scanPage(['He said “no.” She left. They met at 5.30.']).sentences[0]).toBe(3);
    expect(scanPage(['港は再開した。船が来た。']).sentences[0]).toBe(2);
  });

  it.each([
    '14 September 2023',
    'September 14, 2023',
    'Thursday 14/09/2023',
    '2023-09-14T10:00',
    '14.9.23',
    '14 de setembro de 2023',
    '2023年9月14日',
    '14 сентября 2023',
  ])('sees the date in %s', (line) => {
    expect(hasDate(line)).toBe(true);
  });

  it.each(['Version 1.2.3', 'May I come in', 'Room 101', '5 hours ago', 'In 2023 alone'])(
    'sees no date in %s',
    (line) => {
      expect(hasDate(line)).toBe(false);
    },
  );

  it('reads a line of ten million characters by its beginning', () => {
    const scan = scanPage(['Title', 'word '.repeat(2_000_000)]);
    expect(scan.words[1]).toBeGreaterThan(1_900_000);
    expect(scan.tokens.length).toBeLessThan(10_000);
  });
});
