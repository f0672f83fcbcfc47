import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { articleIdOfSha256, type ImportId } from '../../../src/core/article';
import { unpacked } from '../../../src/renderer/storage/bodies';
import { aSourcePage, SOURCE_PAGES } from '../../main/archiveProcess/settlerPages';
import { aLibrary } from './aLibrary';

export type One = Awaited<ReturnType<typeof aLibrary>>;
/** The pages of one invented outlet, and their articles. */
export const PAGES = Array.from({ length: SOURCE_PAGES }, (_, n) => aSourcePage(n));
const idOfText = (text: string) => articleIdOfSha256(createHash('sha256').update(text).digest('hex'));
export const IDS = PAGES.map(idOfText);

/** Puts pages into the archive, as an import would. */
export async function add(one: One, pages: readonly string[]) {
  const originals = pages.map((text) => {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `/pages/${sha256.slice(0, 8)}.txt`;
    return { sha256, path, modifiedAt: '2024-01-02T03:04:05.000Z', bytes, sizeBytes: bytes.length };
  });
  one.feed.announce(await one.archive.addOriginals('import-1' as ImportId, originals));
}

/** A library with the pages of one outlet, settled: what its pages share is known. */
export async function aSource(pages: readonly string[] = PAGES) {
  const one = await aLibrary();
  await add(one, pages);
  await settled(one);
  return one;
}

/** Waits until the library is as archive and rules say. */
export async function settled(one: One) {
  await one.feed.applied(one.archive.lastSeq);
  one.settler.wake();
  await one.settler.settled();
  expect(one.troubles).toEqual([]);
}

/** What was made of the pages by which rules. */
export async function contents({ db, library }: One) {
  const rows = await db.articles.orderBy('id').toArray();
  return {
    rows: rows.map(({ rev: _, addedAt: __, ...row }) => ({ ...row, ...library.columns.marksOf(row.id) })),
    bodies: (await db.bodies.orderBy('id').toArray()).map(unpacked),
    marks: await db.profileMarks.orderBy('id').toArray(),
    rules: await db.rules.orderBy('id').toArray(),
    held: [...library.rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
