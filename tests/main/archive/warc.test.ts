import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { Archive } from '../../../src/main/archive/archive';
import { anArchive, anOriginal, idOfOriginal, onlyFile } from './anArchive';

/** The records of a segment as the archivists' library reads them. */
async function recordsOf(file: string) {
  const records = [];
  for await (const record of new WARCParser(createReadStream(file))) {
    const payload = Buffer.from((await record.readFully(false)) ?? []);
    records.push({
      type: record.warcType,
      uri: record.warcTargetURI,
      headers: record.warcHeaders.headers,
      payload,
    });
  }
  return records;
}

describe('a segment', () => {
  it('is WARC to warcio, and gives the exact bytes back', async () => {
    const names = ['ferry', 'a name # with % signs ⛴', 'harbour'];
    const records = await recordsOf(onlyFile(await anArchive(...names), 'originals'));
    expect(records.map((record) => record.type)).toEqual(['warcinfo', 'resource', 'resource', 'resource']);
    names.forEach((name, n) => {
      const { payload, uri } = records[n + 1] ?? { payload: null, uri: null };
      expect(payload).toEqual(anOriginal(name).bytes);
      expect(decodeURIComponent(uri ?? '')).toBe(`file://${anOriginal(name).path}`);
    });
  });

  it('stays WARC when something was purged from its middle', async () => {
    const folder = await anArchive('ferry', 'harbour', 'eelgrass');
    const archive = await Archive.open(folder, 'test');
    await archive.purge([idOfOriginal('harbour')]);
    await archive.close();
    const records = await recordsOf(onlyFile(folder, 'originals'));
    expect(records.map((record) => record.type)).toEqual(['warcinfo', 'resource', 'metadata', 'resource']);
    expect(records[2]?.payload.toString()).toBe('purged: true\r\n');
    const digests = [1, 3].map((n) =>
      createHash('sha256')
        .update(records[n]?.payload ?? '')
        .digest('hex'),
    );
    expect(digests).toEqual([anOriginal('ferry').sha256, anOriginal('eelgrass').sha256]);
  });
});
