import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article';
import { bookPage } from '../../../src/core/export/epub/bookPage';
import type { ExportedArticle } from '../../../src/core/export/exportedArticle';
import type { ExportDesk } from '../../../src/main/export/exportDesk';
import { writeEpub } from '../../../src/main/export/writeEpub';
import { anExport } from '../../core/export/anExport';
import { elementsOf, readBook } from './readBook';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-epub-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function someArticles(count: number): readonly ExportedArticle[] {
  return Array.from({ length: count }, (_, n) =>
    anExport({ id: String(n).padStart(32, '0') as ArticleId, headline: `Story ${n} <& more>` }),
  );
}

async function write(
  name: string,
  articles: readonly ExportedArticle[],
  signal = new AbortController().signal,
) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const desk = {
    exported: async (ids: readonly ArticleId[]) => ids.flatMap((id) => byId.get(id) ?? []),
    onProgress() {},
    signal,
  } as unknown as ExportDesk;
  const out = path.join(folder, name);
  const written = await writeEpub({
    desk,
    ids: articles.map(({ id }) => id),
    query: null,
    out,
    replaces: false,
  });
  return { out, written };
}

describe('a book', () => {
  it('says what it is in its first bytes, and lists every file it has', async () => {
    const { out, written } = await write('Night ferries.epub', someArticles(3));
    const bytes = readFileSync(out);
    expect(written).toEqual({ articles: 3, bytes: bytes.length });
    // OCF 3.3, 4.2.2: readable at offset 30, without packing or an extra field.
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    expect(bytes.readUInt16LE(28)).toBe(0);

    const files = await readBook(bytes);
    expect(files[0]).toMatchObject({ name: 'mimetype', isStored: true });
    const texts = new Map(files.map((file) => [file.name, file.text]));
    const root = elementsOf(texts.get('META-INF/container.xml') ?? '').find(
      ({ name }) => name === 'rootfile',
    );
    expect(root?.attributes['full-path']).toBe('EPUB/package.opf');
    const book = elementsOf(texts.get('EPUB/package.opf') ?? '');
    const textOf = (name: string) => book.find((one) => one.name === name)?.text;
    expect(textOf('dc:title')).toBe('Night ferries');
    expect(textOf('dc:language')).toBe('en');
    expect(textOf('dc:identifier')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(book.find(({ attributes }) => attributes['property'] === 'dcterms:modified')?.text).toBe(
      '2023-01-02T03:04:05Z',
    );
    const items = book.filter(({ name }) => name === 'item').map(({ attributes }) => attributes);
    expect(items.map(({ href }) => `EPUB/${href}`).sort()).toEqual(
      [...texts.keys()].filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).sort(),
    );
    expect(items.filter(({ properties }) => properties === 'nav')).toHaveLength(1);
    const ids = new Set(items.map(({ id }) => id));
    const spine = book.filter(({ name }) => name === 'itemref').map(({ attributes }) => attributes['idref']);
    expect(spine).toHaveLength(4);
    for (const id of spine) expect(ids).toContain(id);
  });

  it('has contents that lead to every page, and pages that hold the story', async () => {
    const { out } = await write('book.epub', someArticles(2));
    const texts = new Map((await readBook(readFileSync(out))).map((file) => [file.name, file.text]));
    const links = elementsOf(texts.get('EPUB/contents.xhtml') ?? '').filter(({ name }) => name === 'a');
    expect(links.map(({ text }) => text)).toEqual([
      'Story 0 <& more> · Kestrel Wire · 9 May 2021',
      'Story 1 <& more> · Kestrel Wire · 9 May 2021',
    ]);
    const page = elementsOf(texts.get(`EPUB/${links[1]?.attributes['href']}`) ?? '');
    expect(page.filter(({ name }) => /^(h1|h2|p)$/.test(name)).map(({ text }) => text)).toEqual([
      'Kestrel Wire',
      'Story 1 <& more>',
      expect.stringMatching(/^Ada Vell and Jon van der Quay · Sunday,? 9 May 2021$/),
      'The ferry returns in October.',
      'The old boat (Kestrel)',
      'What changes',
      '“A bigger boat”, she said,\nand left.',
      'https://kestrel.example/ferry_night?id=1',
    ]);
  });

  it('is the same for the same articles', async () => {
    const [first, second] = await Promise.all(
      ['a', 'b'].map(async (name) => {
        mkdirSync(path.join(folder, name));
        const { out } = await write(`${name}/book.epub`, someArticles(450));
        return readFileSync(out);
      }),
    );
    expect(first?.length).toBeGreaterThan(100_000);
    expect(first?.equals(second as Buffer)).toBe(true);
  });

  it('without articles is still a book', async () => {
    const { out } = await write('none.epub', []);
    for (const { name, text } of await readBook(readFileSync(out)))
      if (/\.(xhtml|opf|xml)$/.test(name)) expect(elementsOf(text).length).toBeGreaterThan(0);
  });

  it('is not there when it was stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(write('stopped.epub', someArticles(3), stop.signal)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is well-formed whatever an article holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\ud800', '\0\u0007', ']]>', '<script>', '&amp;', '"\'', '\ufffe'),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (headline, text, url) => {
        const blocks = [{ label: 'paragraph' as const, text, credit: null }];
        const page = bookPage(anExport({ headline, blocks, byline: text, url: `https://${url}` }));
        const [html, ...others] = elementsOf(page);
        expect(html?.name).toBe('html');
        expect(others.some(({ name }) => name === 'script')).toBe(false);
      }),
    );
  });
});
