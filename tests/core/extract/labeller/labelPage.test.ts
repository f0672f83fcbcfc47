import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFurniture, lineKeys } from '../../../../src/core/extract/labeller/furniture';
import { labelWith } from '../../../../src/core/extract/labeller/labelPage';
import { packWeights, readWeights } from '../../../../src/core/extract/labeller/weightsFile';
import { LABELS } from '../../../../src/core/labels';
import { aNet } from './aNet';

const model = readWeights(packWeights([aNet()], new Int32Array(2), [0, 1]));
if (model === null) throw new Error('the test model must load');
const label = (lines: readonly string[], options: Parameters<typeof labelWith>[2] = {}) =>
  labelWith(model, lines, options);

const aLine = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'Home',
    'Harbour reopens after storm',
    '14 September 2023',
    'By Ana Tora',
    '© 2024',
    '\t',
    '…',
  ),
  fc.lorem({ maxCount: 3, mode: 'sentences' }),
);
const aPage = fc.array(aLine, { maxLength: 40 });
const names = LABELS.map((row) => row.label);

describe('labelling a page', () => {
  it('gives every line one of the ten labels and a probability', () => {
    fc.assert(
      fc.property(aPage, (lines) => {
        const page = label(lines);
        if (page === null) return;
        expect(page.labels.length).toBe(lines.length);
        for (const one of page.labels) expect(names).toContain(one);
        for (const p of page.bodyProbability) expect(p >= 0 && p <= 1).toBe(true);
        expect(page.certainty >= 0 && page.certainty <= 1).toBe(true);
      }),
    );
  });

  it('keeps every label given by hand', () => {
    const fixes = fc.array(fc.tuple(fc.nat(39), fc.constantFrom(...names)), { maxLength: 8 });
    fc.assert(
      fc.property(aPage, fixes, (lines, pairs) => {
        const fixed = new Map(pairs.filter(([line]) => line < lines.length));
        const page = label(lines, { fixed });
        for (const [line, given] of fixed) if (page !== null) expect(page.labels[line]).toBe(given);
      }),
    );
  });

  it('does not depend on trailing blanks', () => {
    fc.assert(
      fc.property(aPage, (lines) => {
        expect(label(lines.map((line) => `${line}  `))?.labels).toEqual(label(lines)?.labels);
      }),
    );
  });

  it('labels a page the same whatever menu hangs under it', () => {
    const menu = fc.array(fc.constantFrom('About us', 'Jobs', 'Weather', 'Terms of use', 'Follow us'), {
      maxLength: 9,
    });
    const page = [
      'Harbour reopens',
      'Harbour reopens',
      'The harbour reopened on Monday.',
      'Ships had waited.',
    ];
    fc.assert(
      fc.property(menu, (lines) => {
        expect(label([...page, ...lines])?.labels.slice(0, 4)).toEqual(label(page)?.labels);
      }),
    );
  });

  it('is null for fewer than three lines with text', () => {
    expect(label(['Title', '', 'Text'])).toBeNull();
    expect(label([])).toBeNull();
    expect(label(['Title', '', 'Text', 'More'])).not.toBeNull();
  });

  it('lowers the chances of a line that stands on many pages of its source', () => {
    const page = [
      'Harbour reopens',
      'Harbour reopens',
      'The harbour reopened on Monday.',
      'Stay tuned for more.',
      'The end is near.',
    ];
    const others = Array.from({ length: 8 }, (_, i) => [`Story ${i} of many`, 'Stay tuned for more.']);
    const furniture = countFurniture([page, ...others]);
    const bare = label(page);
    const told = label(page, { furniture });
    expect(told?.bodyProbability[3]).toBeLessThan(bare?.bodyProbability[3] ?? 0);
  });

  it('counts a line once a page', () => {
    expect(lineKeys(['Menu', 'MENU!', 'Other']).length).toBe(2);
    expect([...countFurniture([['Menu', 'menu'], ['Menu']]).lines.values()]).toEqual([2]);
  });

  it.each([
    ['a line of ten million characters', () => ['Title', 'x'.repeat(10_000_000), 'word '.repeat(2_000_000)]],
    ['a hundred thousand short lines', () => Array.from({ length: 100_000 }, (_, i) => `line ${i % 977}`)],
    ['a hundred thousand equal lines', () => Array.from({ length: 100_000 }, () => 'the title of it all')],
    ['blanks and dots', () => ['Title', `${' .'.repeat(500_000)}`, `${'"'.repeat(1_000_000)}`, 'end']],
  ])('is done with %s in a time that grows with its length', (_name, make) => {
    const lines = make();
    const started = performance.now();
    expect(label(lines)?.labels.length).toBe(lines.length);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
