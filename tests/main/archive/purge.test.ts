import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/main/archive/archive';
import { fillerMember } from '../../../src/main/archive/filler';
import { verifyArchive } from '../../../src/main/archive/verify';
import { toWarcRecord } from '../../../src/main/archive/warcRecord';
import { anArchive, anOriginal, IMPORT, idOfOriginal } from './anArchive';

const ID = '01234567-89ab-8def-8123-456789abcdef';
const AT = '2026-01-01T00:00:00.000Z';

/** Every file of an archive as text, with what is compressed unpacked where that is possible. */
function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('backups'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)))
    .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'))
    .join('\n');
}

describe('a filler', () => {
  it('is a gzip member of any length that a record can have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(4000), async (name, size) => {
        const text = Array.from({ length: size }, (_, n) => String.fromCharCode(33 + ((n * n) % 91))).join(
          '',
        );
        const { length } = toWarcRecord(anOriginal(name, text), AT);
        const filler = fillerMember(length, ID, AT);
        expect(filler.length).toBe(length);
        expect(gunzipSync(filler).toString()).toContain('purged: true');
      }),
    );
  });
});

describe('a purge', () => {
  it('leaves no trace of text or path, and everything else as it was', async () => {
    const folder = await anArchive('ferry', 'harbour', 'eelgrass');
    expect(textOf(folder)).toContain('ferry');
    const archive = await Archive.open(folder, 'test');
    const event = await archive.purge([idOfOriginal('ferry')]);
    expect(event?.acts).toEqual([{ kind: 'purged', articleIds: [idOfOriginal('ferry')] }]);
    expect(archive.has(idOfOriginal('ferry'))).toBe(false);
    expect(textOf(folder).replaceAll('night ferry', '')).not.toContain('ferry');
    const harbour = archive.catalogue.get(idOfOriginal('harbour'))?.original;
    if (harbour === undefined) throw new Error('the neighbour is gone');
    expect(Buffer.from(await archive.bytesOf(harbour))).toEqual(anOriginal('harbour').bytes);
    expect(await verifyArchive(folder)).toMatchObject({ originals: 2, damage: [] });
    await archive.close();
  });

  it('lets the same file in again', async () => {
    const folder = await anArchive('ferry', 'harbour');
    const archive = await Archive.open(folder, 'test');
    await archive.purge([idOfOriginal('ferry')]);
    await archive.addOriginals(IMPORT, [anOriginal('ferry')]);
    await archive.close();
    const again = await Archive.open(folder, 'test');
    expect(again.size).toBe(2);
    expect(await verifyArchive(folder)).toMatchObject({ originals: 2, damage: [] });
    await again.close();
  });

  it('of what is not there does nothing', async () => {
    const folder = await anArchive('ferry');
    const archive = await Archive.open(folder, 'test');
    expect(await archive.purge([idOfOriginal('harbour')])).toBeNull();
    await archive.close();
  });

  it('stopped before any of its steps is done to the end at the next opening', async () => {
    for (const stop of ['segment', 'journal', 'event']) {
      const folder = await anArchive('ferry', 'harbour', 'eelgrass');
      const archive = await Archive.open(folder, 'test');
      const copy = `${folder}-${stop}`;
      // What the disk holds at that moment is what a crash would leave.
      await archive.purge([idOfOriginal('ferry'), idOfOriginal('eelgrass')], (step) => {
        if (step === stop || (stop === 'segment' && step.endsWith('.gz')))
          cpSync(folder, copy, { recursive: true });
      });
      await archive.close();
      rmSync(path.join(copy, 'lock'));
      const again = await Archive.open(copy, 'test');
      expect([stop, again.state.kind, again.size]).toEqual([stop, 'sound', 1]);
      await again.close();
      expect(textOf(copy).replaceAll('night ferry', '')).not.toContain('ferry');
      expect(await verifyArchive(copy)).toMatchObject({ originals: 1, damage: [] });
      expect(readdirSync(copy)).not.toContain('purging.json');
      const third = await Archive.open(copy, 'test');
      expect(third.lastSeq).toBe(again.lastSeq);
      await third.close();
      rmSync(copy, { recursive: true });
    }
  });
});
