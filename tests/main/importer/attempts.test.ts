import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleIdOfSha256, type ImportId } from '../../../src/core/article';
import { Attempts } from '../../../src/main/importer/attempts';
import { parseCarefully } from '../../../src/main/importer/parseCarefully';
import type { Page } from '../../../src/main/importer/parsePage';
import type { ReadPage } from '../../../src/main/importer/readPage';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-attempts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (name: string): ReadPage => {
  const bytes = Buffer.from(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const modifiedAt = new Date(0).toISOString();
  return {
    importId: 'i' as ImportId,
    path: name,
    bytes,
    sha256,
    modifiedAt,
    id: articleIdOfSha256(sha256),
  };
};
const PAGES = ['one', 'two', 'poison', 'three'].map(page);

class Death extends Error {}

/** Stands for the whole process: dies over a page, and leaves on the disk what it had written by then. */
function aPool(deadly: (page: Page) => boolean) {
  const batches: string[][] = [];
  const parse = async (pages: readonly Page[]) => {
    batches.push(pages.map((one) => one.path));
    if (pages.some(deadly)) throw new Death();
    return pages.map(({ path: at }) => ({
      path: at,
      outcome: 'skipped' as const,
      code: 'blank' as const,
      detail: null,
    }));
  };
  return { batches, parse };
}

async function oneProcess(deadly: (page: Page) => boolean, isWitnessed = true) {
  const pool = aPool(deadly);
  const attempts = await Attempts.open(folder, isWitnessed);
  const results = await parseCarefully(PAGES, pool, attempts).catch((error: unknown) => {
    if (error instanceof Death) return 'died' as const;
    throw error;
  });
  if (results !== 'died') await attempts.end();
  const told = results === 'died' ? results : results.map((one) => ('outcome' in one ? one.code : 'parsed'));
  return { told, batches: pool.batches };
}

const isPoison = (one: Page) => one.path === 'poison';

describe('a page that brings the whole process down', () => {
  it('is found by parsing what was in hand one by one, and then left alone', async () => {
    expect(await oneProcess(isPoison)).toMatchObject({
      told: 'died',
      batches: [['one', 'two', 'poison', 'three']],
    });
    expect(await oneProcess(isPoison)).toMatchObject({
      told: 'died',
      batches: [['one'], ['two'], ['poison']],
    });
    expect((await oneProcess(isPoison)).told).toBe('died');
    const told = ['blank', 'blank', 'extractionFailed', 'blank'];
    expect((await oneProcess(isPoison)).told).toEqual(told);
    const later = await oneProcess(isPoison);
    expect(later).toEqual({ told, batches: [['one', 'two', 'three']] });
  });

  it('is not blamed when the program was only ended while it was parsed', async () => {
    const never = () => false;
    expect((await oneProcess(isPoison)).told).toBe('died');
    expect((await oneProcess(isPoison)).told).toBe('died');
    expect((await oneProcess(never)).told).toEqual(['blank', 'blank', 'blank', 'blank']);
    expect(await oneProcess(never)).toMatchObject({ batches: [['one', 'two', 'poison', 'three']] });
  });

  it('is not blamed for a few deaths of the whole program', async () => {
    for (let n = 0; n < 8; n += 1) expect((await oneProcess(isPoison, false)).told).toBe('died');
    expect((await oneProcess(() => false, false)).told).toEqual(['blank', 'blank', 'blank', 'blank']);
  });

  it('is blamed in the end when the whole program dies over it every time', async () => {
    for (let n = 0; n < 9; n += 1) expect((await oneProcess(isPoison, false)).told).toBe('died');
    expect((await oneProcess(isPoison, false)).told).toEqual(['blank', 'blank', 'extractionFailed', 'blank']);
  });

  it('is forgotten without harm when the note is damaged', async () => {
    writeFileSync(
      path.join(folder, 'attempts.json'),
      `{"inHand":["..","${'a'.repeat(32)}"],"deaths":[1,[2]]`,
    );
    expect(await oneProcess(() => false)).toMatchObject({ batches: [['one', 'two', 'poison', 'three']] });
    writeFileSync(path.join(folder, 'attempts.json'), '{"inHand":[7],"alone":{},"deaths":[1,[2],["x","y"]]}');
    expect((await oneProcess(() => false)).told).toEqual(['blank', 'blank', 'blank', 'blank']);
  });
});
