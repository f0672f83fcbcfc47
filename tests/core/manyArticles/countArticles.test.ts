import { describe, expect, it } from 'vitest';
import { countArticles } from '../../../src/core/manyArticles/countArticles';

const PROSE = Array.from(
  { length: 5 },
  (_, n) =>
    `The ${n}th sailing returns on the first Friday of the month, the operator said, with a smaller boat than before.`,
).join('\n\n');
const names = [
  'Ferry to resume',
  'Harbour dredged at last',
  'Lighthouse keeper retires',
  'Fog closes the strait',
];
const many = (article: (headline: string, n: number) => string, join = '\n\n') =>
  names.map(article).join(join);

describe('a file of many articles', () => {
  it('is known by a count above each', () => {
    const text = many(
      (headline, n) =>
        `Document ${n + 1} of 4\n\n${headline}\n\nThe Vell Courier\nLength: 512 words\n\n${PROSE}`,
    );
    expect(countArticles(text)).toBe(4);
    expect(countArticles(text.replaceAll('Document ', 'Dokument ').replaceAll(' of ', ' von '))).toBe(4);
  });

  it('is known by fields that come again and again, above or below the text', () => {
    const above = many(
      (headline, n) =>
        `SECTION: News\nLENGTH: ${500 + n} words\nHEADLINE: ${headline}\nBYLINE: T. Rigg\n\n${PROSE}`,
    );
    expect(countArticles(above)).toBe(4);
    const below = many(
      (headline) =>
        `${headline}\n\n${PROSE}\n\nLOAD-DATE: September 14, 2004\nLANGUAGE: English\nPUBLICATION-TYPE: Newspaper\nCopyright 2004 The Vell Courier`,
    );
    expect(countArticles(below)).toBe(4);
    const bare = many(
      (headline) =>
        `${headline}\n512 words\n14 September 2004\nThe Vell Courier\nEnglish\n© 2004 Vell Media. \nSource: VC\n\n${PROSE}`,
    );
    expect(countArticles(bare)).toBe(4);
  });

  it('may be of two', () => {
    const two = names
      .slice(0, 2)
      .map((headline) => `Title: ${headline}\nAuthor: T. Rigg\nPublication: VC\nDate: 14/09/2004\n\n${PROSE}`)
      .join('\n');
    expect(countArticles(two)).toBe(2);
  });

  it('is known by form feeds or ruled lines between articles', () => {
    const article = (headline: string, n: number) => `${headline}\n${n + 1} September 2004\n\n${PROSE}\n`;
    expect(countArticles(many(article, '\f'))).toBe(4);
    expect(countArticles(many(article, `\n${'-'.repeat(40)}\n`))).toBe(4);
    expect(countArticles(many(article, '\r\n* * * * * * *\r\n'))).toBe(4);
  });
});

describe('one article', () => {
  it.each([
    ['plain', `Ferry to resume\n\n14 September 2023\n\n${PROSE}\n\nCopyright 2023 The Vell Courier`],
    [
      'printed on several sheets',
      `Ferry to resume\n14 September 2023\n${PROSE}\fand so it went on until the evening of 15 September 2023.\n${PROSE}`,
    ],
    [
      'printed with a running title',
      Array.from({ length: 4 }, () => `The Vell Courier, 14 September 2023\n${PROSE}`).join('\f'),
    ],
    [
      'with a gallery',
      `Ferry to resume\n\n${Array.from({ length: 8 }, (_, n) => `${n + 1} of 8\n${PROSE}`).join('\n')}`,
    ],
    [
      'in parts with ruled lines',
      Array.from({ length: 5 }, (_, n) => `Part ${n}\n${PROSE}`).join('\n-----\n'),
    ],
    [
      'with fields above and below',
      `Title: Ferry\nAuthor: T. Rigg\nDate: 14/09/2023\nSource: VC\n\n${PROSE}\n\nAuthor: T. Rigg\nDate: 14/09/2023\nSource: VC\n`,
    ],
    [
      'with credits for each picture',
      many((headline) => `${headline}\nCopyright 2023 Vell Pictures\n${PROSE}`),
    ],
    ['with comments', many((headline) => `Author: ${headline}\nReply\n${PROSE}`)],
    ['that is an interview', many((headline) => `Author: ${headline}?\n\nSource: ${PROSE}`)],
    ['without a word', ''],
  ])('stays one: %s', (_, text) => {
    expect(countArticles(text)).toBe(1);
  });

  it('is counted in time whatever it is made of', () => {
    const started = performance.now();
    for (const part of [
      '-',
      '- ',
      ' ',
      'a:\n',
      'Date: x\n',
      '\f',
      '-----\n',
      '1 of 2 documents\n',
      '©',
      'a ',
    ])
      countArticles(part.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
