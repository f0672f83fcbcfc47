import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/main/archive/archive';
import { moveArchive, planMove } from '../../../src/main/archive/moveArchive';
import { verifyArchive } from '../../../src/main/archive/verify';
import { withArchivePlace } from '../../../src/main/archivePlace';
import { dataFolderAt } from '../../../src/main/dataFolder';
import { aFolder, anArchive, onlyFile } from './anArchive';

const NAMES = ['ferry', 'harbour', 'eelgrass'];

/** A data folder with an archive, and a place to move that to. */
async function aMove() {
  const folder = await anArchive(...NAMES);
  const data = dataFolderAt(path.dirname(folder), aFolder());
  const move = { folder, to: path.join(aFolder(), 'Cuttings archive'), note: data.placeFile };
  return { move, place: () => withArchivePlace(data), root: data.root };
}

/** Every file of an archive and what is in it, but its lock. */
function contentOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files
      .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
      .toSorted()
      .map((name) => [name, readFileSync(path.join(folder, name)).toString('latin1')]),
  );
}

describe('moving the archive', () => {
  it('copies every file, and then that is where it is; the old one is left as it was', async () => {
    const { move, place, root } = await aMove();
    mkdirSync(path.join(move.folder, 'set-aside'));
    writeFileSync(path.join(move.folder, 'set-aside', 'a.tail'), 'half a line');
    const before = contentOf(move.folder);
    expect(place()).toMatchObject({ archive: move.folder, movedFrom: null });
    const { articles, bytes } = await moveArchive(move);
    expect({ articles, bytes }).toEqual({
      articles: 3,
      bytes: Object.values(before).reduce((sum, text) => sum + text.length, 0),
    });
    expect(contentOf(move.to)).toEqual(before);
    expect(contentOf(move.folder)).toEqual(before);
    expect(place()).toMatchObject({ archive: move.to, movedFrom: move.folder });
    expect(readdirSync(root).toSorted()).toEqual(['archive', 'archive-place.json']);
    const archive = await Archive.open(place().archive, 'test');
    expect(archive.size).toBe(3);
    await archive.close();
  });

  it.each(['marked', 'copied', 'checked'])(
    'that is cut off when it is %s leaves the old one in use, and can be begun anew',
    async (last) => {
      const { move, place } = await aMove();
      const before = contentOf(move.folder);
      // A crash: nothing is tidied up. The process that held the lock is gone with it.
      const crashed = new Promise<void>((resolve) => {
        void moveArchive(move, {}, async (name) => {
          if (name !== last) return;
          resolve();
          await new Promise(() => {});
        });
      });
      await crashed;
      rmSync(path.join(move.folder, 'lock'));
      expect(place()).toMatchObject({ archive: move.folder, movedFrom: null });
      expect(contentOf(move.folder)).toEqual(before);
      expect(await verifyArchive(move.folder)).toMatchObject({ originals: 3, damage: [] });
      if (last === 'checked') {
        await expect(planMove(move)).rejects.toMatchObject({ code: 'moveNotEmpty' });
        return;
      }
      await moveArchive(move);
      expect(contentOf(move.to)).toEqual(before);
      expect(place().archive).toBe(move.to);
    },
  );

  it('that fails takes away what it had copied', async () => {
    const { move, place } = await aMove();
    const failing = moveArchive(move, {}, async (name) => {
      if (name === 'copied') truncateSync(onlyFile(move.to, 'originals'), 400);
    });
    await expect(failing).rejects.toMatchObject({ damage: [{ what: expect.stringContaining('cut off') }] });
    expect(existsSync(move.to)).toBe(false);
    expect(place().archive).toBe(move.folder);
  });

  it('that can’t be written down takes away what it had copied', async () => {
    const { move, place } = await aMove();
    const failing = moveArchive(move, {}, async (name) => {
      if (name === 'checked') mkdirSync(move.note);
    });
    await expect(failing).rejects.toThrow();
    expect(existsSync(move.to)).toBe(false);
    expect(place().archive).toBe(move.folder);
  });

  it('ends when it is told to, with nothing left', async () => {
    const { move, place } = await aMove();
    const ending = new AbortController();
    const ended = moveArchive(move, { signal: ending.signal, onProgress: () => ending.abort() });
    await expect(ended).rejects.toThrow();
    expect(existsSync(move.to)).toBe(false);
    expect(place().archive).toBe(move.folder);
  });

  it('goes to no folder that has something in it, and touches nothing there', async () => {
    const { move } = await aMove();
    mkdirSync(move.to);
    writeFileSync(path.join(move.to, 'letter.txt'), 'mine');
    await expect(moveArchive(move)).rejects.toMatchObject({ code: 'moveNotEmpty', detail: move.to });
    // Nor to one in which something was put beside a copy that was cut off.
    const id = JSON.parse(readFileSync(path.join(move.folder, 'archive.json'), 'utf8')).id;
    writeFileSync(path.join(move.to, 'moving.json'), JSON.stringify(id));
    await expect(moveArchive(move)).rejects.toMatchObject({ code: 'moveNotEmpty' });
    expect(readFileSync(path.join(move.to, 'letter.txt'), 'utf8')).toBe('mine');
  });

  it('goes to no copy of another archive that was cut off', async () => {
    const { move } = await aMove();
    mkdirSync(move.to);
    writeFileSync(path.join(move.to, 'moving.json'), '"another"');
    await expect(moveArchive(move)).rejects.toMatchObject({ code: 'moveNotEmpty' });
  });

  it('goes neither into the archive itself, by a link neither, nor to where it is', async () => {
    const { move } = await aMove();
    const link = path.join(aFolder(), 'link');
    symlinkSync(path.join(move.folder, 'journal'), link);
    for (const to of [path.join(move.folder, 'originals', 'new'), path.join(link, 'new'), move.folder])
      await expect(planMove({ folder: move.folder, to })).rejects.toMatchObject({ code: 'moveInside' });
    const beside = `${move.folder} new`;
    expect(await planMove({ folder: move.folder, to: beside })).toMatchObject({ bytes: expect.any(Number) });
  });

  it('goes nowhere without a folder above it, and nowhere without room', async () => {
    const { move } = await aMove();
    const to = path.join(aFolder(), 'gone', 'Cuttings archive');
    await expect(planMove({ folder: move.folder, to })).rejects.toMatchObject({ code: 'moveNowhere' });
    process.env['CUTTINGS_RESERVE_MB'] = String(10 ** 12);
    try {
      await expect(planMove(move)).rejects.toMatchObject({ code: 'diskFull' });
    } finally {
      delete process.env['CUTTINGS_RESERVE_MB'];
    }
  });
});
