import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZipWriter } from '../../../src/main/export/zipWriter';
import { readBook } from './readBook';

async function zipOf(entries: readonly (readonly [name: string, text: string])[]): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const zip = new ZipWriter({ write: async (part) => void parts.push(Buffer.from(part)) });
  for (const [name, text] of entries)
    await zip.add(name, text, name.endsWith('.raw') ? 'stored' : 'deflated');
  await zip.end();
  return Buffer.concat(parts);
}

describe('a zip', () => {
  it('gives back what went in, in its order', async () => {
    const name = fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}\.(txt|raw)$/);
    const entries = fc.uniqueArray(fc.tuple(name, fc.string({ unit: 'grapheme', maxLength: 300 })), {
      selector: ([one]) => one,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(entries, async (some) => {
        const files = await readBook(await zipOf(some));
        expect(files.map(({ name, text }) => [name, text])).toEqual(some);
        for (const file of files) expect(file.isStored).toBe(file.name.endsWith('.raw'));
      }),
    );
  });

  it('may have more entries than two bytes can count', async () => {
    const entries = Array.from({ length: 66_000 }, (_, n) => [`${n}.raw`, String(n)] as const);
    const files = await readBook(await zipOf(entries));
    expect(files).toHaveLength(66_000);
    expect(files.at(-1)).toEqual({ name: '65999.raw', isStored: true, text: '65999' });
  });
});
