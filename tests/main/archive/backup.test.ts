import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/main/archive/archive';
import { backUpArchive } from '../../../src/main/archive/backup';
import { restoreArchive } from '../../../src/main/archive/restore';
import { verifyArchive } from '../../../src/main/archive/verify';
import { aFolder, anArchive, idOfOriginal, onlyFile } from './anArchive';

const NAMES = ['ferry', 'harbour', 'eelgrass'];
const NOW = () => '2026-03-04T05:06:07.000Z';

async function aBackup(folder: string) {
  const file = path.join(path.dirname(folder), 'all.cuttings');
  const archive = await Archive.open(folder, 'test');
  const answer = await backUpArchive(archive, file);
  await archive.close();
  return { file, answer };
}

async function aTar(...entries: readonly { name: string; type?: 'symlink' | 'file'; text?: string }[]) {
  const tar = pack();
  for (const { name, type = 'file', text = '' } of entries)
    tar.entry({ name, type, ...(type === 'symlink' ? { linkname: '/etc/passwd' } : {}) }, text);
  tar.finalize();
  const file = path.join(aFolder(), 'bad.cuttings');
  writeFileSync(file, await buffer(Readable.from(tar)));
  return file;
}

describe('a backup', () => {
  it('restored elsewhere is the same archive', async () => {
    const folder = await anArchive(...NAMES);
    const { file, answer } = await aBackup(folder);
    expect(answer).toEqual({ articles: 3, bytes: readFileSync(file).length });
    const other = path.join(aFolder(), 'archive');
    expect(await restoreArchive(other, file)).toMatchObject({ articles: 3, kept: null });
    for (const name of ['journal', 'originals'] as const)
      expect(readFileSync(onlyFile(other, name))).toEqual(readFileSync(onlyFile(folder, name)));
    expect(await verifyArchive(other)).toMatchObject({ originals: 3, damage: [] });
  });

  it('is not made of a damaged archive, and leaves nothing behind', async () => {
    const folder = await anArchive(...NAMES);
    truncateSync(onlyFile(folder, 'originals'), 400);
    await expect(aBackup(folder)).rejects.toMatchObject({
      damage: [{ what: expect.stringContaining('cut off') }],
    });
    expect(readdirSync(path.dirname(folder))).toEqual(['archive']);
  });

  it('of an empty archive can be restored', async () => {
    const { file } = await aBackup(await anArchive());
    const other = path.join(aFolder(), 'archive');
    expect(await restoreArchive(other, file)).toMatchObject({ articles: 0 });
  });
});

describe('restore', () => {
  it('keeps the archive that was there under a dated name', async () => {
    const { file } = await aBackup(await anArchive(...NAMES));
    const old = await anArchive('dredging');
    const { kept } = await restoreArchive(old, file, {}, NOW);
    expect(kept).toBe(`${old}.before-restore-2026-03-04-05-06-07`);
    expect((await verifyArchive(kept ?? '')).ids).toEqual([idOfOriginal('dredging')]);
    expect((await verifyArchive(old)).originals).toBe(3);
    for (const one of [old, kept ?? '']) await (await Archive.open(one, 'test')).close();
  });

  it('changes nothing when the backup is damaged anywhere', async () => {
    const { file } = await aBackup(await anArchive(...NAMES));
    const sound = readFileSync(file);
    const old = await anArchive('dredging');
    for (let at = 100; at < sound.length; at += 997) {
      const bytes = Buffer.from(sound);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      writeFileSync(file, bytes);
      // Padding and a few fields of tar heads carry nothing; there the backup is as good as whole.
      const restored = await restoreArchive(old, file, {}, NOW).catch(() => null);
      if (restored === null) expect((await verifyArchive(old)).ids).toEqual([idOfOriginal('dredging')]);
      else {
        expect((await verifyArchive(old)).originals).toBe(3);
        rmSync(old, { recursive: true });
        await restoreArchive(old, (await aBackup(await anArchive('dredging'))).file);
        rmSync(restored.kept ?? '', { recursive: true });
      }
    }
    for (const length of [0, 1, 511, 512, 2000, sound.length - 2000]) {
      writeFileSync(file, sound.subarray(0, length));
      await expect(restoreArchive(old, file)).rejects.toMatchObject({ name: 'BadBackup', reason: 'damaged' });
    }
    expect(readdirSync(path.dirname(old))).toEqual(['archive']);
  });

  it.each([
    ['../outside.txt'],
    ['/tmp/outside.txt'],
    ['originals/../../outside.txt'],
    ['originals\\..\\outside.txt'],
    ['lock'],
    ['originals/ab.sh'],
  ])('refuses an entry named %s', async (name) => {
    const file = await aTar({ name, text: 'x' });
    const folder = path.join(aFolder(), 'archive');
    await expect(restoreArchive(folder, file)).rejects.toMatchObject({ name: 'BadBackup' });
    expect(readdirSync(path.dirname(folder))).toEqual([]);
  });

  it('refuses links, whatever their name', async () => {
    const file = await aTar({ name: 'archive.json', type: 'symlink' });
    const folder = path.join(aFolder(), 'archive');
    await expect(restoreArchive(folder, file)).rejects.toMatchObject({ name: 'BadBackup' });
  });

  it('refuses a newer format', async () => {
    const manifest = { format: 2, id: 'x', lastSeq: 0, articles: 0, files: [] };
    const file = await aTar({ name: 'manifest.json', text: JSON.stringify(manifest) });
    await expect(restoreArchive(path.join(aFolder(), 'archive'), file)).rejects.toMatchObject({
      reason: 'newer',
    });
  });

  it('refuses while the archive is in use', async () => {
    const folder = await anArchive('ferry');
    const { file } = await aBackup(folder);
    const archive = await Archive.open(folder, 'test');
    await expect(restoreArchive(folder, file)).rejects.toMatchObject({ name: 'ArchiveInUse' });
    await archive.close();
  });

  it('interrupted at any step leaves an archive, the old one or the new', async () => {
    const { file } = await aBackup(await anArchive(...NAMES));
    for (const [stop, count] of [
      ['unpacked', 1],
      ['noted', 1],
      ['moved away', 3],
      ['moved in', 3],
    ] as const) {
      const old = await anArchive('dredging');
      await new Promise<void>((resolve) => {
        void restoreArchive(old, file, {}, NOW, (step) => {
          if (step !== stop) return Promise.resolve();
          resolve();
          return new Promise(() => {});
        });
      });
      if (existsSync(old)) rmSync(path.join(old, 'lock'), { force: true });
      const archive = await Archive.open(old, 'test');
      expect([stop, archive.size, archive.state.kind]).toEqual([stop, count, 'sound']);
      await archive.close();
      expect(readdirSync(path.dirname(old)).filter((name) => name.endsWith('.json'))).toEqual([]);
    }
  });
});

describe('the journal', () => {
  it('is copied once a day, and fourteen copies are kept', async () => {
    const folder = await anArchive('ferry');
    let day = 1;
    const archive = await Archive.open(
      folder,
      'test',
      () => `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
    );
    for (day = 1; day <= 20; day += 1) {
      expect(await archive.backUpJournal()).toContain(`2026-01-${String(day).padStart(2, '0')}.jsonl.gz`);
      expect(await archive.backUpJournal()).toBeNull();
    }
    const copies = readdirSync(path.join(folder, 'backups')).sort();
    expect(copies).toHaveLength(14);
    expect(copies[0]).toContain('2026-01-07');
    await archive.close();
    mkdirSync(path.join(folder, 'x'));
  });
});
