import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, extractWith } from '../../../src/core/extract/extract';
import { lines } from '../../../src/core/extract/lines';
import { BY_RULES, WITH_LABELLER } from '../../../src/core/extract/trained';
import type { CorrectedFields, Extraction } from '../../../src/core/extraction';
import { LABELS, type Label } from '../../../src/core/labels';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const readFixture = (name: string): string => readFileSync(join(FIXTURES, name, 'source.txt'), 'utf8');
const pages = readdirSync(FIXTURES).map(readFixture);
const names = LABELS.map(({ label }) => label);

function corrected(text: string, labels: Iterable<readonly [number, Label]>, fields: CorrectedFields = {}) {
  const corrections = { labels: new Map(labels), fields };
  return extract(text, { seenAt: null, folders: [], corrections });
}

const body = (found: Extraction): readonly string[] =>
  found.blocks.filter(({ label }) => label === 'paragraph').map(({ text }) => text);

describe('an extraction with corrections', () => {
  const fixes = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.constantFrom(...names)), { maxLength: 6 });

  it.each([
    ['the labeller', WITH_LABELLER],
    ['rules', BY_RULES],
  ])('keeps every label set by hand, by %s', (_name, trained) => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fixes, (text, pairs) => {
        const count = lines(text).length;
        const labels = new Map(pairs.map(([line, label]) => [1 + (line % count), label] as const));
        const corrections = { labels, fields: {} };
        const found = extractWith(trained, text, { seenAt: null, folders: [], corrections });
        expect(found.labels).toHaveLength(count);
        for (const [line, label] of labels) expect(found.labels[line - 1]).toBe(label);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same as without when there are none', () => {
    for (const text of pages)
      expect(corrected(text, [])).toEqual(extract(text, { seenAt: null, folders: [] }));
  });

  it('leaves out of the body what is said to be no part of it, and what is said of one line decides others', () => {
    const text = readFixture('islandFerry');
    const found = corrected(text, []);
    const last = found.blocks.findLast(({ label }) => label === 'paragraph');
    const told = corrected(text, [[last?.lines[0] ?? 0, 'furniture']]);
    expect(body(told)).not.toContain(last?.text);
    expect(body(told)[0]).toBe(body(found)[0]);
  });

  it('reads what stands around a byline below the story as it did before the byline was known', () => {
    const text = [
      'Harbour board meets for the fifth time this year | Harbour Post',
      'Harbour board meets for the fifth time this year',
      '24 September 2023',
      'The board met five times in the month before it came to terms with the owners of the quay, its clerk said.',
      'People who had written in spring said that they were glad of it, although the fare has risen by a fifth.',
      'A look at the figures in week six is to decide whether a second crossing can be paid for by the five towns.',
      'Wordsmith: Ines Ferreira',
      'Eelgrass counted in the fifth bay by divers',
      'Members voted six to five to wait for a second survey of the channel ...',
      '5 hours ago',
      '© 2023 Harbour Post. All rights reserved.',
      'Sign up to our morning letter and never miss a story',
    ].join('\n');
    const found = corrected(text, []);
    const told = corrected(text, [[7, 'byline']]);
    expect(told.byline).toBe('Ines Ferreira');
    expect(told.labels.toSpliced(6, 1)).toEqual(found.labels.toSpliced(6, 1));
    expect(told.confidence).toBeGreaterThanOrEqual(found.confidence);
  });

  it('reads the date from the line that is said to hold it', () => {
    const text = [
      'Harbour reopens after the storm',
      '',
      'Harbour reopens after the storm',
      '3 May 2021',
      'The harbour of the island reopened on Monday after it had been closed for a week by the storm.',
      'Ships that had waited outside came in during the morning, and the market was full of fish by noon.',
      'The council will meet in June to talk about a higher wall, which fishermen have asked for since spring.',
      'Opening hours last checked on 9 June 2021',
    ].join('\n');
    expect(corrected(text, []).published).toBe('2021-05-03');
    expect(corrected(text, [[8, 'dateline']]).published).toBe('2021-06-09');
    expect(corrected(text, [[4, 'furniture']]).published).not.toBe('2021-05-03');
  });

  it('takes fields set by hand as they are, with the hand as their reason', () => {
    const text = readFixture('islandFerry');
    const fields = {
      headline: 'Another headline',
      published: '2020-02-29',
      byline: 'Mere Tora and Jon Vaai',
    };
    const found = corrected(text, [], { ...fields, source: null });
    expect(found).toMatchObject({ ...fields, source: null, authors: ['Mere Tora', 'Jon Vaai'] });
    expect(found.reasons.filter(({ rule }) => rule === 'setByHand').map(({ field }) => field)).toEqual([
      'headline',
      'published',
      'byline',
      'source',
    ]);
    expect(found.reasons.filter(({ field }) => field === 'headline')).toHaveLength(1);
  });

  it('finds the name behind any words with a colon on a line labelled byline', () => {
    const text = readFixture('twoNames').replace(/\n(?=[^\n]*$)/u, '\nWordsmith: Mere Tora\n');
    const line = text.split('\n').indexOf('Wordsmith: Mere Tora') + 1;
    expect(corrected(text, [[line, 'byline']])).toMatchObject({
      byline: 'Mere Tora',
      authors: ['Mere Tora'],
    });
  });

  it('names no author where a user says that there is none', () => {
    expect(corrected(readFixture('twoNames'), [], { byline: null })).toMatchObject({
      byline: null,
      authors: [],
    });
  });
});
