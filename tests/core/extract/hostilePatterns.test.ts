import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { extract } from '../../../src/core/extract/extract';
import { countArticles } from '../../../src/core/manyArticles/countArticles';

const ROOT = join(import.meta.dirname, '../../../src/core');
const FOLDERS = ['extract', 'manyArticles'];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name)),
);

interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

/** Every regular expression written out in a file. */
function writtenOut(path: string): readonly Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const cut = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, cut), node.text.slice(cut + 1));
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${path.slice(ROOT.length + 1)}:${line}`, pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What regular expressions of news pages can stumble over, each said again and again. */
const REPEATED = [
  ...' aA1.,:;-|/()"\'’…©@_•é日Я\u0301\u00a0',
  ...[
    'a ',
    'A ',
    'Ab ',
    'Ab, ',
    'Ab and ',
    'de ',
    'A. ',
    "O'",
    '1 ',
    '1.',
    '1/',
    '12:',
    '12 May ',
    'a-b-',
    'a.b.',
  ],
  ...[
    'by ',
    'By: ',
    'von ',
    'photo ',
    'Photo: ',
    '(c) ',
    '© 2020 ',
    'copyright ',
    'https://a.',
    'http://',
    'www.',
  ],
  ...[
    'ago ',
    '2 hours ',
    'vor ',
    'staff ',
    'senior ',
    'Reporter ',
    'is a ',
    ' - ',
    ' | ',
    '...',
    '[a',
    '(a) ',
    '. . ',
  ],
  ...[
    '- ',
    '-\t',
    '1 of ',
    'of 1 ',
    'document ',
    'words ',
    'Ab: ',
    'E.S.T ',
    'aA',
    'aStaff',
    'é ',
    '日本',
    '。',
  ],
];
const ENDS = ['', '\u0000', '!', ' x', '1', ')'];
const LENGTH = 1000;
/** Ample for a quadratic pattern on a busy machine; a cubic one takes seconds, an exponential one for ever. */
const MOST_MS = 300;

/** The best of three where one is too slow: the machine may be busy with something else. */
function timeOf(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && best > MOST_MS; turn++) {
    const started = performance.now();
    text.replace(pattern, '');
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** The slowest of a pattern's attacks, or the first that is too slow. */
function slowest(pattern: RegExp): { readonly elapsedMs: number; readonly attack: string } {
  let worst = { elapsedMs: 0, attack: '' };
  for (const piece of REPEATED) {
    const body = piece.repeat(Math.ceil(LENGTH / piece.length));
    for (const end of ENDS) {
      const elapsedMs = timeOf(pattern, body + end);
      if (elapsedMs > worst.elapsedMs) worst = { elapsedMs, attack: `${JSON.stringify(piece)}… ${end}` };
      if (elapsedMs > MOST_MS) return worst;
    }
  }
  return worst;
}

describe('a regular expression of extraction', () => {
  const patterns = sources.flatMap(writtenOut);
  const built: Pattern[] = [];
  const Real = globalThis.RegExp;

  beforeAll(async () => {
    class Watched extends Real {
      constructor(pattern: RegExp | string, flags?: string) {
        super(pattern, flags);
        built.push({ where: `built: ${this.source.slice(0, 40)}`, pattern: new Real(pattern, flags) });
      }
    }
    vi.resetModules();
    vi.stubGlobal('RegExp', Watched);
    await import('../../../src/core/extract/extract');
    vi.unstubAllGlobals();
  });

  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('is found by this test', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it.each(patterns.map((one) => [one.where, one] as const))(
    'takes bounded time, %s',
    (_where, { pattern }) => {
      const worst = slowest(pattern);
      expect(worst.elapsedMs, worst.attack).toBeLessThan(MOST_MS);
    },
  );

  it('takes bounded time when it is built of parts', () => {
    expect(built.length).toBeGreaterThanOrEqual(5);
    for (const { where, pattern } of built) {
      const worst = slowest(pattern);
      expect(worst.elapsedMs, `${where} ${worst.attack}`).toBeLessThan(MOST_MS);
    }
  });
});

describe('a page of nothing but one hostile piece', () => {
  const CHARS = 60_000;

  it.each(REPEATED.map((piece) => [JSON.stringify(piece), piece] as const))(
    'is read in bounded time, on one line and on many: %s',
    (_name, piece) => {
      const one = piece.repeat(Math.ceil(CHARS / piece.length));
      const line = piece.repeat(Math.ceil(280 / piece.length));
      const many = `${line}\n`.repeat(250);
      for (const text of [`A title\n\n${one}`, `A title\n\n${many}`]) {
        const started = performance.now();
        expect(extract(text, { seenAt: null, folders: [] }).labels.length).toBeGreaterThan(2);
        expect(countArticles(text)).toBeGreaterThan(0);
        expect(performance.now() - started).toBeLessThan(15_000);
      }
    },
  );
});
