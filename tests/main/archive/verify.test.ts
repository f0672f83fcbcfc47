import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/main/archive/archive';
import { verifyArchive } from '../../../src/main/archive/verify';
import { anArchive, idOfOriginal, onlyFile } from './anArchive';

const NAMES = ['ferry', 'harbour', 'eelgrass', 'dredging'];

/** Everything in an archive, to see that nothing was touched. */
function bytesOf(folder: string) {
  return (['journal', 'originals'] as const).map((name) => readFileSync(onlyFile(folder, name)));
}

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

async function placeOf(folder: string, name: string) {
  const archive = await Archive.open(folder, 'test');
  const original = archive.catalogue.get(idOfOriginal(name))?.original;
  await archive.close();
  if (original === undefined) throw new Error(`no ${name}`);
  return original;
}

describe('verify', () => {
  it('finds nothing wrong with a sound archive, and changes nothing', async () => {
    const folder = await anArchive(...NAMES);
    const before = bytesOf(folder);
    const progress: number[] = [];
    const check = await verifyArchive(folder, { onProgress: ({ done }) => progress.push(done) });
    expect(check).toMatchObject({ originals: 4, events: 5, lastSeq: 5, damage: [] });
    expect(progress.at(-1)).toBe(4);
    expect(bytesOf(folder)).toEqual(before);
  });

  it('names the original in which any one bit of a segment was flipped', { timeout: 60_000 }, async () => {
    const folder = await anArchive(...NAMES);
    const segment = onlyFile(folder, 'originals');
    const sound = readFileSync(segment);
    const at = [];
    for (const name of NAMES) at.push(await placeOf(folder, name));
    for (let byte = 0; byte < sound.length; byte += 7) {
      // The byte that names the system has more than one right value.
      if (sound[byte - 9] === 0x1f && sound[byte - 8] === 0x8b) continue;
      flip(segment, byte);
      const { damage } = await verifyArchive(folder);
      const hit = at.find((one) => byte >= one.offset && byte < one.offset + one.length);
      const where = hit === undefined ? ' at 0' : ` at ${hit.offset} (${hit.path})`;
      expect([byte, damage.map((one) => one.where)]).toEqual([byte, [path.basename(segment) + where]]);
      writeFileSync(segment, sound);
    }
  });

  it('names what stands in the place of a purged original when any one bit of it was flipped', async () => {
    const folder = await anArchive(...NAMES);
    const { offset, length } = await placeOf(folder, 'ferry');
    const archive = await Archive.open(folder, 'test');
    await archive.purge([idOfOriginal('ferry')]);
    await archive.close();
    const segment = onlyFile(folder, 'originals');
    const sound = readFileSync(segment);
    for (let byte = offset; byte < offset + length; byte += 1) {
      // The byte that names the system has more than one right value.
      if (byte === offset + 9) continue;
      flip(segment, byte);
      const { damage } = await verifyArchive(folder);
      expect([byte, damage.map((one) => one.where)]).toEqual([
        byte,
        [`${path.basename(segment)} at ${offset}`],
      ]);
      writeFileSync(segment, sound);
    }
  });

  it('names a segment that was cut off, and how much is lost', async () => {
    const folder = await anArchive(...NAMES);
    const segment = onlyFile(folder, 'originals');
    const { size } = statSync(segment);
    const { offset } = await placeOf(folder, 'eelgrass');
    truncateSync(segment, offset + 3);
    const archive = await Archive.open(folder, 'test');
    expect(archive.state).toMatchObject({ kind: 'readOnly', damage: [{ where: path.basename(segment) }] });
    await archive.close();
    expect(statSync(segment).size).toBe(offset + 3);
    expect((await verifyArchive(folder)).damage).toEqual([
      {
        where: path.basename(segment),
        what: `cut off at ${offset + 3} of ${size} bytes, and 2 originals with it`,
      },
    ]);
  });

  it('names a segment that is missing; the archive opens read-only and says so', async () => {
    const folder = await anArchive(...NAMES);
    const segment = onlyFile(folder, 'originals');
    rmSync(segment);
    const where = path.basename(segment);
    expect((await verifyArchive(folder)).damage).toEqual([
      { where, what: 'missing, and 4 originals with it' },
    ]);
    const archive = await Archive.open(folder, 'test');
    expect(archive.state).toEqual({ kind: 'readOnly', damage: [{ where, what: 'missing' }] });
    await expect(
      archive.append([{ kind: 'starMarked', value: true, articleIds: [idOfOriginal('ferry')] }]),
    ).rejects.toMatchObject({ code: 'archiveReadOnly' });
    await archive.close();
  });

  it('names a damaged line of the journal, on a read-only archive too, and leaves it be', async () => {
    const folder = await anArchive(...NAMES);
    const journal = onlyFile(folder, 'journal');
    flip(journal, 30);
    const before = bytesOf(folder);
    const archive = await Archive.open(folder, 'test');
    expect(archive.state.kind).toBe('readOnly');
    const { damage, events } = await verifyArchive(folder);
    await archive.close();
    expect(damage[0]).toEqual({ where: `${path.basename(journal)}, line 1`, what: 'damaged' });
    expect(events).toBe(4);
    expect(bytesOf(folder)).toEqual(before);
  });

  it('names a journal that is missing', async () => {
    const folder = await anArchive(...NAMES);
    const journal = onlyFile(folder, 'journal');
    rmSync(journal);
    expect((await verifyArchive(folder)).damage).toEqual([
      { where: `journal/${path.basename(journal)}`, what: 'missing' },
    ]);
    const archive = await Archive.open(folder, 'test');
    expect(archive.state).toMatchObject({ kind: 'readOnly', damage: [{ where: 'journal' }] });
    await archive.close();
  });

  it('names a card that is missing or damaged; the archive is not begun anew', async () => {
    const folder = await anArchive(...NAMES);
    const card = path.join(folder, 'archive.json');
    for (const [what, spoil] of [
      ['damaged', () => writeFileSync(card, '{"format":')],
      ['missing', () => rmSync(card)],
    ] as const) {
      spoil();
      expect((await verifyArchive(folder)).damage).toEqual([{ where: 'archive.json', what }]);
      const archive = await Archive.open(folder, 'test');
      expect(archive.size).toBe(4);
      expect(archive.state).toEqual({ kind: 'readOnly', damage: [{ where: 'archive.json', what }] });
      await archive.close();
    }
  });

  it('takes a torn tail for what it is: no damage', async () => {
    const folder = await anArchive(...NAMES);
    appendFileSync(onlyFile(folder, 'journal'), '{"seq":6,"at":"2026');
    appendFileSync(onlyFile(folder, 'originals'), 'half a record');
    expect((await verifyArchive(folder)).damage).toEqual([]);
    const archive = await Archive.open(folder, 'test');
    expect(archive.state).toEqual({ kind: 'sound' });
    await archive.close();
  });

  it('refuses a newer format, as opening does', async () => {
    const folder = await anArchive('ferry');
    const card = path.join(folder, 'archive.json');
    writeFileSync(card, readFileSync(card, 'utf8').replace('"format": 1', '"format": 2'));
    await expect(verifyArchive(folder)).rejects.toMatchObject({ reason: 'newer' });
    await expect(Archive.open(folder, 'test')).rejects.toMatchObject({ reason: 'newer' });
  });

  it('can be ended early', async () => {
    const folder = await anArchive(...NAMES);
    const ending = AbortSignal.abort(new Error('enough'));
    await expect(verifyArchive(folder, { signal: ending })).rejects.toThrow('enough');
  });
});
