import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCorrectedPages } from '../../../scripts/train/correctedPages';
import type { ExportRequest } from '../../../src/contract/archiveTasks';
import { FORMAT_IDS, type FormatId } from '../../../src/core/export/exportFormat';
import { exportArticles } from '../../../src/main/export/exportArticles';
import { scan } from '../../../src/main/importer/scan';
import { correctArticle } from '../../../src/renderer/storage/commands/correctArticle';
import { tagArticles } from '../../../src/renderer/storage/commands/tagArticles';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from '../../renderer/storage/aLibrary';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function desk(signal = new AbortController().signal) {
  const one = await aLibrary();
  await one.add(...['ferry', 'harbour', 'eelgrass'].map((name) => aParsedArticle(name)));
  await tagArticles(one.library, { ids: [idOf('ferry')], add: ['coast/ferries'], remove: [] });
  await trashArticles(one.library, { ids: [idOf('eelgrass')], value: true });
  return {
    one,
    archive: one.archive,
    software: 'Cuttings test',
    found: (query: string) => one.feed.ask('found', query),
    exported: (ids: Parameters<typeof exported>[0]) => exported(ids),
    onProgress() {},
    signal,
  };
  function exported(ids: readonly ReturnType<typeof idOf>[]) {
    return one.feed.ask('exported', ids);
  }
}

function asked(query: string, format: FormatId, out: string): ExportRequest {
  return { of: { kind: 'search', query }, format, out, replaces: false };
}

describe('an export', () => {
  it('holds what a search finds, of an empty one all that is not in the Trash', async () => {
    const from = await desk();
    const out = path.join(folder, 'all.ndjson');
    const outcome = await exportArticles(from, asked('', 'ndjson', out));
    const text = readFileSync(out, 'utf8');
    expect(outcome).toEqual({ articles: 2, bytes: Buffer.byteLength(text), path: out });
    const ids = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids.sort()).toEqual([idOf('ferry'), idOf('harbour')].sort());
    const some = path.join(folder, 'some.json');
    await exportArticles(from, asked('tag:coast', 'json', some));
    expect(JSON.parse(readFileSync(some, 'utf8'))).toMatchObject([
      { id: idOf('ferry'), tags: ['coast/ferries'] },
    ]);
  });

  it.each(FORMAT_IDS.filter((id) => id !== 'corrections'))(
    'is written whole as %s, and the same again but for the time in a WARC',
    async (format) => {
      const from = await desk();
      const [first, second] = ['a', 'b'].map((name) => {
        mkdirSync(path.join(folder, name));
        return path.join(folder, name, 'out');
      }) as [string, string];
      expect((await exportArticles(from, asked('', format, first))).articles).toBe(2);
      await exportArticles(from, asked('', format, second));
      const contents = (at: string) =>
        statSync(at).isFile()
          ? [readFileSync(at, 'latin1')]
          : readdirSync(at, { recursive: true, withFileTypes: true })
              .filter((one) => one.isFile())
              .map(({ name, parentPath }) => `${name}: ${readFileSync(path.join(parentPath, name), 'utf8')}`)
              .sort();
      expect(contents(first).length).toBeGreaterThan(0);
      if (format !== 'warc') expect(contents(first)).toEqual(contents(second));
      for (const out of [first, second]) expect(readdirSync(path.dirname(out))).toEqual(['out']);
    },
  );

  it('as a snapshot is the same whatever the order, and its hashes are those of its files', async () => {
    const from = await desk();
    const changes = [{ kind: 'field', field: 'headline', value: 'The ferry' }] as const;
    await correctArticle(from.one.library, { id: idOf('ferry'), changes });
    const ids = [idOf('harbour'), idOf('ferry')];
    const [out, again] = [path.join(folder, 'one'), path.join(folder, 'two')];
    const request = { format: 'snapshot', replaces: false } as const;
    await exportArticles(from, { ...request, of: { kind: 'articles', ids }, out });
    const reversed = { kind: 'articles', ids: ids.toReversed() } as const;
    await exportArticles(from, { ...request, of: reversed, out: again });
    const read = (name: string, at = out) => readFileSync(path.join(at, name));
    expect(read('SHA256SUMS').equals(read('SHA256SUMS', again))).toBe(true);
    const sums = read('SHA256SUMS').toString().trimEnd().split('\n');
    expect(sums).toHaveLength(6);
    for (const line of sums) {
      const [sum, name] = line.split('  ') as [string, string];
      expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sum);
      expect(read(name).equals(read(name, again))).toBe(true);
    }
    expect(JSON.parse(read('manifest.json').toString())).toMatchObject({
      ...{ format: 'cuttings-snapshot', version: 1, software: 'Cuttings test', query: null },
      ...{ articles: 2, corrected: 1, extractor: { schema: expect.stringMatching(/./) } },
    });
    expect(read('articles.csv').toString()).toContain(idOf('ferry'));
    expect(read(`texts/${idOf('ferry')}.txt`).toString()).toContain('The sailing returns');
    expect(JSON.parse(read('corrections.ndjson').toString())).toMatchObject({
      id: idOf('ferry'),
      fields: { headline: 'The ferry' },
    });
    const found = { kind: 'search', query: 'tag:coast' } as const;
    await exportArticles(from, { ...request, of: found, out: path.join(folder, 'found') });
    expect(JSON.parse(read('../found/manifest.json').toString())).toMatchObject({
      query: 'tag:coast',
      articles: 1,
    });
  });

  it('of originals is read back by an import, byte for byte', async () => {
    const from = await desk();
    const out = path.join(folder, 'pages.warc.gz');
    await exportArticles(from, asked('', 'warc', out));
    const back: string[] = [];
    for await (const found of scan([out]))
      if (found.kind === 'page') back.push(Buffer.from(await found.read()).toString('hex'));
    const originals = await Promise.all(
      [...from.archive.originals()].map(async (one) =>
        Buffer.from(await from.archive.bytesOf(one)).toString('hex'),
      ),
    );
    expect(back).toHaveLength(2);
    for (const bytes of back) expect(originals).toContain(bytes);
  });

  it('of corrections is what the trainer learns from', async () => {
    const from = await desk();
    const out = path.join(folder, 'corrections');
    await correctArticle(from.one.library, {
      id: idOf('ferry'),
      changes: [
        { kind: 'field', field: 'headline', value: 'The ferry' },
        { kind: 'lines', lines: [1], label: 'headline' },
      ],
    });
    expect((await exportArticles(from, asked('', 'corrections', out))).articles).toBe(1);
    const [page] = readCorrectedPages(out);
    expect(page?.gold).toMatchObject({ id: idOf('ferry'), title: 'The ferry' });
    const record = JSON.parse(readFileSync(path.join(out, `${idOf('ferry')}.json`), 'utf8'));
    expect(record).toMatchObject({ lines: [[1, 'headline']], fields: { headline: 'The ferry' } });
    expect(record.text).toContain('ferry');
  });

  it('of named articles has them in that order, and writes over a file where that was allowed', async () => {
    const from = await desk();
    const out = path.join(folder, 'some.ndjson');
    writeFileSync(out, 'mine');
    // What is in the Trash is exported when it is named, as it is shown there; what is gone is not.
    const ids = [idOf('harbour'), idOf('nowhere'), idOf('eelgrass'), idOf('ferry')];
    const request = { of: { kind: 'articles', ids }, format: 'ndjson', out, replaces: true } as const;
    expect((await exportArticles(from, request)).articles).toBe(3);
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids.filter((id) => id !== idOf('nowhere')));
    const there = path.join(folder, 'there');
    mkdirSync(there);
    for (const format of ['ndjson', 'markdown'] as const)
      await expect(exportArticles(from, { ...request, format, out: there })).rejects.toMatchObject({
        code: 'exportThere',
      });
  });

  it('never writes over what is there, and leaves nothing when it is stopped', async () => {
    const stop = new AbortController();
    const from = await desk(stop.signal);
    const out = path.join(folder, 'there.json');
    writeFileSync(out, 'mine');
    await expect(exportArticles(from, asked('', 'json', out))).rejects.toMatchObject({
      code: 'exportThere',
    });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    const nowhere = path.join(folder, 'no', 'such.json');
    await expect(exportArticles(from, asked('', 'json', nowhere))).rejects.toMatchObject({
      code: 'exportFailed',
    });
    stop.abort();
    for (const format of ['csv', 'markdown', 'warc', 'epub'] as const)
      await expect(exportArticles(from, asked('', format, path.join(folder, 'stopped')))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['there.json']);
  });
});
