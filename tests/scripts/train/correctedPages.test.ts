import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctedPage, readCorrectedPages } from '../../../scripts/train/correctedPages';
import { goldMasks } from '../../../scripts/train/goldMasks';
import { stateBits } from '../../../src/core/extract/labeller/states';
import { viewPage } from '../../../src/core/extract/labeller/viewPage';
import { type TrainingRecord, trainingRecord } from '../../../src/core/extract/trainingRecord';
import type { Corrections } from '../../../src/core/extraction';
import type { Label } from '../../../src/core/labels';

const LINES = [
  'Harbour reopens after storm | Harbour Post',
  '',
  'Home',
  'Harbour reopens after storm',
  'The harbour reopened on Monday after the storm had passed.',
  'Ships had waited outside for three days, the harbour master said.',
  'More stories from our desk for you today',
];
const TEXT = LINES.join('\n');
const ORIGINAL = { id: 'abc', source: 'Harbour Post', text: TEXT };

function corrections(labels: readonly (readonly [number, Label])[], fields = {}): Corrections {
  return { labels: new Map(labels), fields };
}

function recordOf(labels: readonly (readonly [number, Label])[], fields = {}): TrainingRecord {
  const record = trainingRecord(ORIGINAL, corrections(labels, fields));
  if (record === null) throw new Error('Nothing was corrected.');
  return record;
}

describe('the record of a corrected page', () => {
  it('says which lines and fields were set by hand, and nothing of others', () => {
    const fields = { headline: 'Harbour reopens', byline: null };
    expect(
      recordOf(
        [
          [7, 'furniture'],
          [5, 'paragraph'],
        ],
        fields,
      ),
    ).toEqual({
      schema: 1,
      id: 'abc',
      site: 'Harbour Post',
      text: TEXT,
      lines: [
        [5, 'paragraph'],
        [7, 'furniture'],
      ],
      fields,
    });
  });

  it('is none where nothing was corrected', () => {
    expect(trainingRecord(ORIGINAL, corrections([]))).toBeNull();
  });

  it('is held out with the pages of the source as corrected', () => {
    expect(recordOf([[5, 'paragraph']], { source: 'Quay Times' }).site).toBe('Quay Times');
    expect(trainingRecord({ ...ORIGINAL, source: null }, corrections([[5, 'paragraph']]))?.site).toBe('abc');
  });
});

describe('what the trainer learns from corrections', () => {
  const masksOf = (labels: readonly (readonly [number, Label])[]): readonly number[] => {
    const page = correctedPage(recordOf(labels));
    return [...(goldMasks(viewPage(LINES), LINES, page.gold)?.masks ?? [])];
  };

  it('is the label of each line set by hand, and that the article lies around its paragraphs', () => {
    const masks = masksOf([
      [5, 'paragraph'],
      [7, 'furniture'],
    ]);
    // Rows are lines that are not empty: line 5 is row 3.
    expect(masks[3]).toBe(stateBits('paragraph'));
    expect((masks[2] ?? 0) & stateBits('after')).toBe(0);
    expect(masks[5]).toBe(stateBits('inside', 'after'));
    expect((masks[4] ?? 0) & stateBits('paragraph', 'inside', 'after')).toBe(
      stateBits('paragraph', 'inside', 'after'),
    );
  });

  it('is nothing of lines where only a field was set', () => {
    const page = correctedPage(recordOf([], { published: '2023-09-14' }));
    expect(page.gold.published).toBe('2023-09-14');
    expect(goldMasks(viewPage(LINES), LINES, page.gold)).toBeNull();
  });
});

describe('a folder of records', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read in the order of its names', () => {
    for (const id of ['b', 'a'])
      writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...recordOf([[5, 'paragraph']]), id }));
    writeFileSync(join(folder, 'notes.txt'), 'no record');
    expect(readCorrectedPages(folder).map(({ gold }) => gold.id)).toEqual(['a', 'b']);
  });

  it('says which file is no record', () => {
    writeFileSync(join(folder, 'other.json'), '{"schema":2}');
    expect(() => readCorrectedPages(folder)).toThrow(/other\.json/u);
  });
});
