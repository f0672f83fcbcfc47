import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/extract/extract';
import { lineKeys } from '../../../src/core/extract/labeller/furniture';
import { lines } from '../../../src/core/extract/lines';
import type { Extraction } from '../../../src/core/extraction';
import { reasonWords } from '../../../src/core/text/reasons.en';

const NOWHERE = { seenAt: null, folders: [] };
const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const SAMPLES = join(import.meta.dirname, '../../../resources/samples');
const pages = readdirSync(FIXTURES).map((name) => readFileSync(join(FIXTURES, name, 'source.txt'), 'utf8'));
const read = (text: string): Extraction => extract(text, NOWHERE);

/** Pages put together from pieces of the fixtures, and from noise. */
const pieces = pages.flatMap((page) => page.split('\n'));
const anyLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  fc.string({ unit: 'grapheme' }),
);
const anyPage = fc.array(anyLine, { maxLength: 60 }).map((found) => found.join('\n'));
const FURNITURE = [
  'About us',
  'Privacy policy',
  'Cookie settings',
  'Jobs',
  'Weather',
  'Follow us on social media',
  'Terms of use',
];

describe('extract', () => {
  it('takes what is left of a date for no author', () => {
    const sample = join(SAMPLES, 'radio-vell/japanese-the-eelgrass-survey.txt');
    expect(read(readFileSync(sample, 'utf8'))).toMatchObject({ published: '2023-09-14', byline: null });
  });

  it('takes the first words of a caption that its source repeats for no author', () => {
    const caption = 'The Anna Grey at the quay in Tamsin. (Harbour Post: Dov Halloran)';
    const page = (n: number) =>
      [
        `Harbour board meets for time ${n} | Harbour Post`,
        `Harbour board meets for time ${n}`,
        `${n} May 2023`,
        caption,
        `The board met ${n} times in the month before it came to terms with the owners of quay ${n}, its clerk said.`,
        `People who had written in spring ${n} said that they were glad of it, although the fare has risen by a fifth.`,
        `A look at the figures in week ${n} is to decide whether a second crossing can be paid for by the ${n} towns.`,
        'Wordsmith: Ines Ferreira',
        '© 2023 Harbour Post. All rights reserved.',
      ].join('\n\n');
    const furniture = { pages: 40, lines: new Map(lineKeys([caption]).map((key) => [key, 40])) };
    const found = extract(page(3), { ...NOWHERE, furniture });
    expect(found.blocks.map(({ label }) => label)).not.toContain('caption');
    expect(found.byline).not.toBe('The Anna Grey');
    expect(read(page(3)).byline).not.toBe('The Anna Grey');
  });

  it('labels every line of the original once', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(read(text).labels).toHaveLength(lines(text).length);
      }),
    );
  });

  it('takes each block from its own lines, in order', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const found = read(text);
        const all = lines(text);
        let before = 0;
        for (const block of found.blocks) {
          expect(block.lines[0]).toBeGreaterThan(before);
          before = block.lines[1];
          expect(found.labels[block.lines[0] - 1]).toBe(block.label);
          if (block.label !== 'caption')
            expect(all[block.lines[0] - 1]?.text.replace(/\s+/gu, ' ')).toBe(block.text);
        }
      }),
    );
  });

  it('points at places that exist, with sentences that exist', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const raw = text.split(/\r\n|\r|\n/u);
        for (const { rule, spans } of read(text).reasons) {
          expect(Object.keys(reasonWords)).toContain(`reason.${rule}`);
          for (const { line, start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(raw[line - 1]?.length ?? 0);
          }
        }
      }),
    );
  });

  it('does not mind how lines end, nor blanks behind them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.constantFrom('\r\n', '\r', ' \n', '\t \r\n'),
        (text, ending) => {
          expect(read(text.replaceAll('\n', ending))).toEqual(read(text));
        },
      ),
    );
  });

  it('keeps every paragraph when furniture is added at the end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.shuffledSubarray(FURNITURE, { minLength: 1 }),
        (text, added) => {
          const paragraphs = (one: Extraction) =>
            one.blocks.filter((block) => block.label === 'paragraph').map((block) => block.text);
          expect(paragraphs(read(`${text}\n${added.join('\n')}\n`))).toEqual(
            expect.arrayContaining(paragraphs(read(text))),
          );
        },
      ),
    );
  });

  it('says the same twice', () => {
    for (const page of pages) expect(read(page)).toEqual(read(page));
  });

  it('dates nothing after the day it was seen', () => {
    for (const page of pages) {
      const { published } = extract(page, { seenAt: '2015-01-01T00:00:00Z', folders: [] });
      expect(published === null || published <= '2015-01-02').toBe(true);
    }
  });

  it('invents nothing on pages without words', () => {
    for (const text of [
      '',
      '\n\n\n',
      ' ',
      '\u0000',
      '....',
      '12345',
      '\ufeff',
      '\u202e\u202d',
      '🦜'.repeat(50),
    ]) {
      const found = read(text);
      expect(found).toMatchObject({ headline: null, published: null, byline: null, blocks: [], teasers: [] });
      expect(found.confidence).toBeLessThan(0.2);
    }
  });

  it('keeps confidence between 0 and 1', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const { confidence } = read(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('extract on hostile pages', () => {
  const MEGABYTE = 1_000_000;
  const hostile: readonly (readonly [string, () => string])[] = [
    ['one line of 10 MB', () => 'The ferry sails on Monday and returns. '.repeat((10 * MEGABYTE) / 39)],
    ['10 MB of prose', () => `${'The ferry sails on Monday and returns. '.repeat(10)}\n\n`.repeat(25_600)],
    ['one word of 5 MB', () => 'a'.repeat(5 * MEGABYTE)],
    ['100,000 short lines', () => 'Home\nNews\nSport\nWeather\n'.repeat(25_000)],
    [
      '100,000 different lines',
      () => Array.from({ length: 100_000 }, (_, i) => `Item ${i} of 12.03.2020`).join('\n'),
    ],
    ['a line of digits', () => '1'.repeat(MEGABYTE)],
    ['a line of dates', () => '12/03/2020 '.repeat(MEGABYTE / 11)],
    ['a line of blanks', () => `a${' '.repeat(MEGABYTE)}b`],
    ['a line of blanks and separators', () => ' - | '.repeat(MEGABYTE / 5)],
    ['open brackets', () => '('.repeat(MEGABYTE)],
    ['a credit that never closes', () => `Photo: ${'a '.repeat(MEGABYTE / 2)}(`],
    ['100,000 blank-only lines', () => '   \t  \n'.repeat(100_000)],
    ['titles over and over', () => 'The same long title of a page\n'.repeat(30_000)],
    ['a bomb of names', () => `By ${'Ann Lee, '.repeat(30)}\n`.repeat(2000)],
    ['combining marks', () => `e${'\u0301'.repeat(MEGABYTE)}`],
  ];

  it.each(hostile)('reads %s in seconds', (_name, make) => {
    const text = make();
    const started = performance.now();
    expect(read(text).labels.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('extract on pages of ever more lines', () => {
  it.each([
    ['empty lines', '\n'],
    ['one letter a line', 'a\n'],
    ['the title again and again', 'The same long title of a page\n'],
  ])('takes time that grows with their number: %s', (_name, line) => {
    const timeOf = (count: number): number => {
      const text = `A page of many lines\n${line.repeat(count)}`;
      const started = performance.now();
      expect(read(text).labels.length).toBeGreaterThan(count);
      return performance.now() - started;
    };
    const small = timeOf(15_000);
    expect(timeOf(150_000)).toBeLessThan(12 * small + 500);
  });

  it('calls what stands behind the last line that it reads furniture', () => {
    const text = `A title\n\n${'The ferry sails on Monday and returns with the mail on Friday.\n'.repeat(15_000)}`;
    expect(read(text).labels.at(-1)).toBe('furniture');
  });
});
