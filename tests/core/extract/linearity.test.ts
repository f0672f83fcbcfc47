import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/extract/extract';

const SENTENCE = 'The ferry to the outer islands sails on Monday and returns with the mail on Friday. ';
const PARAGRAPH = `${SENTENCE.repeat(5)}\n\n`;
const TEN_MEGABYTES = 10 * 1024 * 1024;

/** Time of one extraction, the better of two: the first may find the machine busy. */
function timeOf(text: string): number {
  const times = [0, 1].map(() => {
    const started = performance.now();
    expect(extract(text, { seenAt: null, folders: [] }).labels.length).toBeGreaterThan(0);
    return performance.now() - started;
  });
  return Math.min(...times);
}

describe('the time of an extraction grows no faster than its text', () => {
  it.each([
    ['10 MB of prose', PARAGRAPH, TEN_MEGABYTES / PARAGRAPH.length],
    ['one line of 10 MB', SENTENCE, TEN_MEGABYTES / SENTENCE.length],
    ['100,000 short lines', 'Home\nNews\nSport today\nThe weather\n', 25_000],
    ['300,000 lines of one letter', 'a\nb\nc\n', 100_000],
  ])('%s', { timeout: 120_000 }, (_name, unit, copies) => {
    const half = timeOf(`A title\n\n${unit.repeat(copies / 2)}`);
    const whole = timeOf(`A title\n\n${unit.repeat(copies)}`);
    // Twice the text; quadratic would be four times.
    expect(whole).toBeLessThan(3 * half + 500);
    expect(whole).toBeLessThan(30_000);
  });
});
