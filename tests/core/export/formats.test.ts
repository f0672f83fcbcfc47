import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/core/export/csv';
import type { ExportedArticle } from '../../../src/core/export/exportedArticle';
import { exportedName } from '../../../src/core/export/fileNames';
import { json, ndjson } from '../../../src/core/export/json';
import { markdown } from '../../../src/core/export/markdown';
import { plainText } from '../../../src/core/export/plainText';
import { anExport } from './anExport';

/** Reads RFC 4180, as strictly as it is written. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const written = (format: typeof csv, ...articles: ExportedArticle[]) =>
  format.begin + articles.map(format.write).join(format.between) + format.end;

describe('CSV', () => {
  it('has a row an article, whatever is in the cells', () => {
    const headline = 'Says "no", then\nleaves';
    const [names, cells] = cellsOf(written(csv, anExport({ headline })).replace(/^\ufeff/u, ''));
    expect(cells).toHaveLength(names?.length ?? 0);
    const of = (name: string) => cells?.[names?.indexOf(name) ?? -1];
    expect(of('headline')).toBe(headline);
    expect(of('authors')).toBe('Ada Vell; Jon van der Quay');
    expect(of('body')).toBe('The ferry returns in October.\n\n“A bigger boat”, she said,\nand left.');
  });

  it('has no cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r'), (text, sign) => {
        const headline = `${sign}${text}`;
        const [, cells] = cellsOf(written(csv, anExport({ headline })));
        expect(cells?.[1]).toBe(`'${headline}`);
      }),
    );
  });
});

describe('JSON', () => {
  it('is read back as it was', () => {
    const articles = [anExport(), anExport({ headline: null })];
    expect(JSON.parse(written(json, ...articles))).toEqual(articles);
    expect(JSON.parse(written(json))).toEqual([]);
    const lines = written(ndjson, ...articles)
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(articles);
  });
});

describe('Markdown', () => {
  it('has what is known in front, and the story with nothing taken for markup', () => {
    const story = { label: 'paragraph', credit: null } as const;
    const text = markdown.write(
      anExport({
        standfirst: null,
        blocks: [
          { ...story, text: '# 1 in *five* boats' },
          { ...story, text: '12. May was <b>dry</b>' },
          { label: 'heading', text: 'What [changes]', credit: null },
          { label: 'caption', text: 'The old boat', credit: 'Kestrel' },
        ],
      }),
    );
    expect(text).toContain('\ntitle: "Night ferry to resume: 50% more crossings & a bigger boat"\n');
    expect(text).toContain('\ntags: ["coast","transport/ferries"]\n');
    expect(text).not.toContain('updated:');
    expect(text.split('---\n\n')[1]).toBe(
      '# Night ferry to resume: 50% more crossings \\& a bigger boat\n\n\\# 1 in \\*five\\* boats\n\n12\\. May was \\<b\\>dry\\</b\\>\n\n## What \\[changes\\]\n\n*The old boat (Kestrel)*\n',
    );
  });

  it('ends with the note and the highlights as they were written', () => {
    const text = markdown.write(
      anExport({
        note: 'Ask *her*.',
        highlights: [
          {
            quote: 'The *ferry*\nreturns',
            colour: 'sky',
            note: '- why?',
            madeAt: '2026-01-02T03:04:05.000Z',
          },
          { quote: 'a bigger boat', colour: 'rose', note: null, madeAt: '2026-01-02T03:04:05.000Z' },
        ],
      }),
    );
    expect(text.slice(text.indexOf('## Note'))).toBe(
      '## Note\n\nAsk *her*.\n\n## Highlights\n\n> The \\*ferry\\*\n>\n> returns\n\n- why?\n\n> a bigger boat\n',
    );
  });
});

describe('plain text', () => {
  it('is the article as it is read', () => {
    expect(plainText.write(anExport({ standfirst: 'It returns.' }))).toBe(
      'Night ferry to resume: 50% more crossings & a bigger boat\nAda Vell and Jon van der Quay\nKestrel Wire, 2021-05-09\n\nIt returns.\n\nThe ferry returns in October.\n\nThe old boat (Kestrel)\n\nWhat changes\n\n“A bigger boat”, she said,\nand left.\n',
    );
    expect(
      plainText.write(anExport({ headline: null, byline: null, source: null, published: null, blocks: [] })),
    ).toBe('\n');
  });
});

describe('names of files', () => {
  it('say day and headline, and are names on every system', () => {
    expect(exportedName(anExport({ headline: 'A/B: "C"?' }))).toBe('2021-05-09 A B C ab12cd34');
    expect(exportedName(anExport({ headline: null, published: null }))).toBe('undated ab12cd34');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
        const name = exportedName(anExport({ headline }));
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$/u);
        expect(Buffer.byteLength(`${name}.md`)).toBeLessThan(200);
      }),
    );
  });
});
