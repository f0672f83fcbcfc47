import { statfsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Archive } from '../../../src/main/archive/archive';
import { requireRoom } from '../../../src/main/archive/room';
import { verifyArchive } from '../../../src/main/archive/verify';
import { aFolder, anArchive, anOriginal, IMPORT, idOfOriginal } from './anArchive';

afterEach(() => vi.unstubAllEnvs());

describe('room', () => {
  it('is there, or it is said how much is and how much is needed', async () => {
    const folder = aFolder();
    const { bavail, bsize } = statfsSync(folder);
    await requireRoom(folder, 1000, 0);
    await expect(requireRoom(folder, bavail * bsize * 2, 0)).rejects.toMatchObject({
      code: 'diskFull',
      detail: expect.stringMatching(/^\d+ MB free, at least \d+ MB needed$/),
    });
  });

  it('without a reserve takes no originals, but acts; and with it goes on', async () => {
    const folder = await anArchive('ferry');
    const archive = await Archive.open(folder, 'test');
    vi.stubEnv('CUTTINGS_RESERVE_MB', '1000000000');
    await expect(archive.addOriginals(IMPORT, [anOriginal('harbour')])).rejects.toMatchObject({
      code: 'diskFull',
    });
    const { lastSeq } = archive;
    await archive.append([{ kind: 'starMarked', value: false, articleIds: [idOfOriginal('ferry')] }]);
    expect(archive.lastSeq).toBe(lastSeq + 1);
    vi.stubEnv('CUTTINGS_RESERVE_MB', '0');
    await archive.addOriginals(IMPORT, [anOriginal('harbour')]);
    await archive.close();
    expect(await verifyArchive(folder)).toMatchObject({ originals: 2, damage: [] });
  });
});
