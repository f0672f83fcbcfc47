import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportId } from '../../../src/core/article';
import { addsUp } from '../../../src/core/importReport';
import type { FoundPage } from '../../../src/main/importer/found';
import { ImportRun } from '../../../src/main/importer/importRun';
import { ParserPool } from '../../../src/main/importer/parserPool';
import { BatchReader } from '../../../src/main/importer/readBatches';
import { readPage } from '../../../src/main/importer/readPage';
import { scan } from '../../../src/main/importer/scan';
import { aLibrary } from '../../renderer/storage/aLibrary';
import { makeHostileFiles, storyOf } from '../../soak/hostileFiles';

const IMPORT = 'import-1' as ImportId;
let folder: string;
let pool: ParserPool;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-hostile-'));
  pool = new ParserPool(new URL('./parserThread.mjs', import.meta.url));
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
});

async function found(name: string, content: string): Promise<{ at: string; page: FoundPage }> {
  mkdirSync(path.join(folder, 'alone'), { recursive: true });
  const at = path.join(folder, 'alone', name);
  writeFileSync(at, content);
  for await (const one of scan([at])) if (one.kind === 'page') return { at, page: one };
  throw new Error('not found');
}

describe('hostile files', () => {
  it('each end as imported, skipped or failed, with the reason, and the sum adds up', {
    timeout: 120_000,
  }, async () => {
    const one = await aLibrary();
    const expected = makeHostileFiles(path.join(folder, 'all'), false);
    const report = await new ImportRun(
      { importId: IMPORT, roots: [path.join(folder, 'all')], mirrorsFolders: false },
      one.archive,
      pool,
      new BatchReader(),
      one.feed,
    ).run();
    expect(addsUp(report)).toBe(true);
    const ended = new Map<string, string>(
      [...one.archive.originals()].map((original) => [original.path, 'imported']),
    );
    for (const { path: at, outcome, code } of report.problems) ended.set(at, `${outcome} ${code}`);
    for (const { path: at } of report.duplicates) ended.set(at, 'duplicate');
    expect(Object.fromEntries(ended)).toEqual(Object.fromEntries(expected));
    expect(one.library.columns.size).toBe(report.imported);
    await one.close();
  });

  it('that vanish between scan and read are reported', async () => {
    const { at, page } = await found('vanishing.txt', storyOf('gone'));
    rmSync(at);
    expect(await readPage(page, IMPORT)).toMatchObject({ outcome: 'failed', code: 'vanished' });
  });

  it('that turn into a pipe between scan and read are not waited for', async () => {
    const { at, page } = await found('swapped.txt', storyOf('swapped'));
    rmSync(at);
    execFileSync('mkfifo', [at]);
    expect(await readPage(page, IMPORT)).toMatchObject({
      outcome: 'skipped',
      code: 'notAFile',
      detail: 'a pipe',
    });
  });

  it('that grow or shrink between scan and read are read as they are then', async () => {
    const { at, page } = await found('growing.txt', storyOf('grown'));
    appendFileSync(at, 'and more');
    expect(await readPage(page, IMPORT)).toMatchObject({ bytes: Buffer.from(`${storyOf('grown')}and more`) });
    truncateSync(at, 0);
    expect(await readPage(page, IMPORT)).toMatchObject({ code: 'empty' });
    truncateSync(at, 100_000_000);
    expect(await readPage(page, IMPORT)).toMatchObject({ code: 'tooLarge', detail: '95 MB' });
  });

  it('that may not be read are reported', async () => {
    const { page } = await found('secret.txt', storyOf('secret'));
    const denied = Object.assign(new Error('EACCES'), { code: 'EACCES' });
    const read = () => Promise.reject(denied);
    expect(await readPage({ ...page, read }, IMPORT)).toMatchObject({ outcome: 'failed', code: 'denied' });
  });
});
