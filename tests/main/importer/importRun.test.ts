import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/contract/appError';
import type { ImportId } from '../../../src/core/article';
import { addsUp } from '../../../src/core/importReport';
import { ImportRun } from '../../../src/main/importer/importRun';
import { type Page, parsePage } from '../../../src/main/importer/parsePage';
import { BatchReader } from '../../../src/main/importer/readBatches';
import { sendable } from '../../../src/main/importer/sendable';
import { undo } from '../../../src/renderer/storage/commands/undo';
import { overview } from '../../../src/renderer/storage/queries/overview';
import { aLibrary } from '../../renderer/storage/aLibrary';

const STORY = 'The sailing returns on the first Friday of the month, the operator said, with a smaller boat.';
const page = (name: string) =>
  `Ferry ${name} to resume\n\nFerry ${name} to resume\n\n14 September 2023\n\n${STORY}\n\n${STORY}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
  return at;
}

const pool = { parse: async (pages: readonly Page[]) => pages.map((page) => sendable(parsePage(page))) };

function aRun(
  one: Awaited<ReturnType<typeof aLibrary>>,
  roots: readonly string[],
  id = 'import-1',
  mirrorsFolders = false,
) {
  const order = { importId: id as ImportId, roots, mirrorsFolders };
  return new ImportRun(order, one.archive, pool, new BatchReader(), one.feed);
}

describe('an import', () => {
  it('is called after what was dropped', async () => {
    const one = await aLibrary();
    const roots = [
      file('harbour/one.txt', page('one')),
      file('bay/two.txt', page('two')),
      file('three.txt', page('three')),
    ];
    expect((await aRun(one, roots.slice(0, 1)).run()).name).toBe('one.txt');
    expect((await aRun(one, roots, 'import-2').run()).name).toBe('one.txt and 2 more');
  });

  it('gives every file of a folder exactly one outcome', async () => {
    const one = await aLibrary();
    const { library } = one;
    file('a/one.txt', page('one'));
    file('a/b/two.txt', page('two'));
    file('a/copy of one.txt', page('one'));
    file('empty.txt', '');
    file('blank.txt', ' \n\t\r\n ');
    file('copy of blank.txt', ' \n\t\r\n ');
    file('photo.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1]));
    file('feed.xml', '<p>no page</p>');
    file('.DS_Store', 'x');
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
    symlinkSync(folder, path.join(folder, 'loop'));
    symlinkSync('nowhere.txt', path.join(folder, 'dangling.txt'));
    const report = await aRun(one, [folder]).run();
    expect(report).toMatchObject({ found: 12, imported: 2, duplicate: 1, skipped: 9, failed: 0 });
    expect(addsUp(report)).toBe(true);
    const codes = report.problems.map((problem) => [path.relative(folder, problem.path), problem.code]);
    expect(Object.fromEntries(codes)).toEqual({
      '.DS_Store': 'systemFile',
      'blank.txt': 'blank',
      'copy of blank.txt': 'blank',
      'dangling.txt': 'notAFile',
      'empty.txt': 'empty',
      loop: 'linkLoop',
      'feed.xml': 'notText',
      'photo.txt': 'binary',
      'pipe.txt': 'notAFile',
    });
    expect(library.columns.size).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read as failed', async () => {
    const one = await aLibrary();
    chmodSync(file('secret.txt', page('secret')), 0);
    const report = await aRun(one, [folder]).run();
    expect(report.problems).toMatchObject([{ outcome: 'failed', code: 'denied' }]);
  });

  it('reports a path that is not there', async () => {
    const one = await aLibrary();
    const report = await aRun(one, [path.join(folder, 'gone.txt')]).run();
    expect(report).toMatchObject({ found: 1, failed: 1, problems: [{ code: 'vanished' }] });
  });

  it('run again brings nothing but duplicates', async () => {
    const one = await aLibrary();
    const { library } = one;
    for (let n = 0; n < 450; n += 1) file(`${n}.txt`, page(String(n)));
    expect(await aRun(one, [folder]).run()).toMatchObject({ imported: 450, duplicate: 0 });
    const again = await aRun(one, [folder], 'import-2').run();
    expect(again).toMatchObject({ found: 450, imported: 0, duplicate: 450 });
    expect(library.columns.size).toBe(450);
  });

  it('cancelled, reports what it did not reach and keeps what it archived', async () => {
    const one = await aLibrary();
    for (let n = 0; n < 900; n += 1) file(`${n}.txt`, page(String(n)));
    const run = aRun(one, [folder]);
    const report = run.run();
    await expect.poll(() => one.library.columns.size, { timeout: 15_000 }).toBeGreaterThan(0);
    run.cancel();
    const ended = await report;
    expect(addsUp(ended)).toBe(true);
    expect(ended).toMatchObject({ found: 900, isCancelled: true });
    expect(ended.problems.every((problem) => problem.code === 'cancelled')).toBe(true);
    expect(one.library.columns.size).toBe(ended.imported);
  });

  it('paused, waits until it may go on', async () => {
    const one = await aLibrary();
    for (let n = 0; n < 900; n += 1) file(`${n}.txt`, page(String(n)));
    const run = aRun(one, [folder]);
    run.pause(true);
    const report = run.run();
    await expect
      .poll(() => one.told.some((news) => news.kind === 'importProgress' && news.progress.isPaused))
      .toBe(true);
    expect(one.archive.size).toBe(0);
    run.pause(false);
    expect(await report).toMatchObject({ imported: 900 });
  });

  it('interrupted and run again under its id, ends like one that never was', async () => {
    const one = await aLibrary();
    for (let n = 0; n < 450; n += 1) file(`${n}.txt`, page(String(n % 400)));
    const importId = 'import-1' as ImportId;
    one.feed.announce(await one.archive.append([{ kind: 'importStarted', importId, roots: [folder] }]));
    const first = Buffer.from(page('7'));
    const sha256 = createHash('sha256').update(first).digest('hex');
    const seven = {
      sha256,
      path: path.join(folder, '7.txt'),
      bytes: first,
      sizeBytes: first.length,
      modifiedAt: new Date(0).toISOString(),
    };
    await one.archive.addOriginals(importId, [seven]);
    const report = await aRun(one, [folder]).run();
    expect(addsUp(report)).toBe(true);
    expect(report).toMatchObject({ found: 450, imported: 400, duplicate: 50 });
    expect(one.archive.unfinished).toBeNull();
  });

  it('asked to, makes collections of its folders, with copies of what was there, as one step that undo takes back', async () => {
    const one = await aLibrary();
    file('scrape/one.txt', page('one'));
    file('scrape/deep/two.txt', page('two'));
    await aRun(one, [file('loose.txt', page('one'))]).run();
    await aRun(one, [path.join(folder, 'scrape')], 'import-2', true).run();
    const { library } = one;
    const shown = async () =>
      (await overview(library)).collections.map(({ name, count }) => [name, count] as const);
    expect(await shown()).toEqual([
      ['deep', 1],
      ['scrape', 2],
    ]);
    await undo(library);
    expect(await shown()).toEqual([]);
  });

  it('interrupted, still knows that its folders are to be collections', async () => {
    const one = await aLibrary();
    const order = { importId: 'import-1' as ImportId, roots: [folder], mirrorsFolders: true };
    await one.archive.append([{ kind: 'importStarted', ...order }]);
    const again = await one.reopened();
    expect(again.archive.unfinished).toEqual(order);
  });

  it('on a disk that takes nothing more, reports the rest as failed and leaves the archive sound', async () => {
    const one = await aLibrary();
    for (let n = 0; n < 450; n += 1) file(`${n}.txt`, page(String(n)));
    const run = aRun(one, [folder]);
    const add = one.archive.addOriginals.bind(one.archive);
    let batches = 0;
    one.archive.addOriginals = (...batch) => {
      batches += 1;
      return batches === 2 ? Promise.reject(new AppError('diskFull', 'no space')) : add(...batch);
    };
    const report = await run.run();
    expect(addsUp(report)).toBe(true);
    expect(report).toMatchObject({ imported: 200, failed: 250 });
    expect(report.problems[0]).toMatchObject({ code: 'notStored', detail: 'no space' });
    expect(await aRun(one, [folder], 'import-2').run()).toMatchObject({ imported: 250, duplicate: 200 });
  });
});
