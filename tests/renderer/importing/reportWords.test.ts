import { describe, expect, it } from 'vitest';
import type { ImportProblem } from '../../../src/core/importReport';
import {
  durationText,
  reasonText,
  shownPath,
  sortedProblems,
} from '../../../src/renderer/features/importing/reportWords';

const aProblem = (parts: Partial<ImportProblem>): ImportProblem => ({
  path: '/a/b.txt',
  outcome: 'skipped',
  code: 'empty',
  detail: null,
  ...parts,
});

describe('the words of an import report', () => {
  it('give the reason with its fact, and whole without one', () => {
    expect(reasonText(aProblem({ code: 'binary', detail: 'begins like a JPEG image' }))).toBe(
      'Not text: begins like a JPEG image',
    );
    expect(reasonText(aProblem({ code: 'unreadable' }))).toBe('Could not be read');
  });

  it('show a path below what was dropped, in either manner of slash', () => {
    expect(shownPath('/home/ama/scrape/hp/1.txt', ['/home/ama/scrape'])).toBe('hp/1.txt');
    expect(shownPath('C:\\scrape\\hp\\1.txt', ['C:\\scrape'])).toBe('hp\\1.txt');
    expect(shownPath('/home/ama/one.txt', ['/home/ama/one.txt'])).toBe('one.txt');
    expect(shownPath('/home/ama/scraper/1.txt', ['/home/ama/scrape'])).toBe('/home/ama/scraper/1.txt');
  });

  it('tell how long it took', () => {
    expect(durationText(300)).toBe('less than a second');
    expect(durationText(13_200)).toBe('13 seconds');
    expect(durationText(60_000)).toBe('1 minute');
    expect(durationText(125_000)).toBe('2 minutes 5 seconds');
  });

  it('name failed files before skipped ones, each in the order they came', () => {
    const problems = [
      aProblem({ path: '1' }),
      aProblem({ path: '2', outcome: 'failed' }),
      aProblem({ path: '3' }),
      aProblem({ path: '4', outcome: 'failed' }),
    ];
    expect(sortedProblems(problems).map(({ path }) => path)).toEqual(['2', '4', '1', '3']);
  });
});
