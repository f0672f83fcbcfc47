import process from 'node:process';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportId } from '../../../src/core/article';
import type { Page } from '../../../src/main/importer/parsePage';
import { ParserPool } from '../../../src/main/importer/parserPool';

const script = new URL('./hostileThread.mjs', import.meta.url);
let pool: ParserPool;
afterEach(() => pool.close());

const pages = (...paths: readonly string[]): readonly Page[] =>
  paths.map((path) => ({
    importId: 'import-1' as ImportId,
    sha256: '0'.repeat(64),
    path,
    modifiedAt: new Date(0).toISOString(),
    bytes: new Uint8Array(1),
  }));

const outcomes = async (...paths: readonly string[]) =>
  (await pool.parse(pages(...paths))).map((one) =>
    'outcome' in one ? `${one.path} ${one.outcome} ${one.detail ?? ''}`.trim() : 'parsed',
  );

describe('the parser pool', () => {
  it.each([
    ['exit', 'its thread ended'],
    ['throw', 'thrown on purpose'],
  ])('survives a page that kills its thread (%s), and parses the pages behind it', async (how, why) => {
    pool = new ParserPool(script, 1);
    expect(await outcomes('1', how, '3', '4')).toEqual([
      '1 skipped',
      `${how} failed ${why}`,
      '3 skipped',
      '4 skipped',
    ]);
  });

  it.each(['later exit', 'later throw'])('gives no page to a thread that ended at rest (%s)', async (how) => {
    const ended = new Promise((resolve) =>
      process.once('worker', (thread: Worker) => thread.once('exit', resolve)),
    );
    pool = new ParserPool(script, 1);
    expect(await outcomes(how)).toEqual([`${how} skipped`]);
    await ended;
    expect(await outcomes('1', '2')).toEqual(['1 skipped', '2 skipped']);
  });

  it('survives a page that takes all memory', async () => {
    pool = new ParserPool(script, 1, 20_000, 64);
    const [first, second, third] = await outcomes('1', 'memory', '3');
    expect([first, third]).toEqual(['1 skipped', '3 skipped']);
    expect(second).toMatch(/^memory failed .*memory/u);
  });

  it.each(['loop', 'regex'])('gives up a page that never ends (%s)', async (how) => {
    pool = new ParserPool(script, 2, 1500);
    const names = Array.from({ length: 60 }, (_, n) => `${n}`);
    const results = await outcomes(...names.slice(0, 30), how, ...names.slice(30), `${how} again`);
    expect(results.filter((result) => result.endsWith('skipped'))).toHaveLength(60);
    expect(results[30]).toBe(`${how} failed took longer than 1.5 s`);
    expect(results.at(-1)).toBe(`${how} again failed took longer than 1.5 s`);
  });
});
