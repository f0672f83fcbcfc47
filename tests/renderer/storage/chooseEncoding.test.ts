import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type ArticleId, articleIdOfSha256, type ImportId } from '../../../src/core/article';
import { bodyOf } from '../../../src/renderer/storage/bodies';
import { chooseEncoding } from '../../../src/renderer/storage/commands/chooseEncoding';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { undo } from '../../../src/renderer/storage/commands/undo';
import { article } from '../../../src/renderer/storage/queries/article';
import { aLibrary } from './aLibrary';

const STORY = 'Паром возвращается в первую пятницу месяца, сообщил в четверг оператор, на борту нет буфета.';
const TEXT = `Ночной паром вернётся в октябре\n\nНочной паром вернётся в октябре\n\n14 сентября 2023\n\n${STORY}\n\n${STORY}\n`;

/** A library with one page, in the bytes of KOI8-R, starred. */
async function aKoi8Page() {
  const one = await aLibrary();
  const bytes = iconv.encode(TEXT, 'koi8-r');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const original = { sha256, path: '/pages/parom.txt', modifiedAt: '2024-01-02T03:04:05.000Z', bytes };
  const added = { ...original, sizeBytes: bytes.length };
  one.feed.announce(await one.archive.addOriginals('import-1' as ImportId, [added]));
  await one.feed.applied(one.archive.lastSeq);
  const id = articleIdOfSha256(sha256);
  await starArticles(one.library, { ids: [id], value: true });
  return { one, id };
}

async function shown({ library, db }: Awaited<ReturnType<typeof aLibrary>>, id: ArticleId) {
  const found = await article(library, { id });
  return {
    headline: found?.extraction.headline,
    decodedAs: found?.original.decodedAs,
    isStarred: found?.isStarred,
    text: (await bodyOf(db, id))?.text,
  };
}

describe('choosing an encoding', () => {
  it('reads the original anew, keeps the marks, and can be taken back', async () => {
    const { one, id } = await aKoi8Page();
    const before = await shown(one, id);
    expect(before).toMatchObject({ text: TEXT, decodedAs: { encoding: 'koi8-r' }, isStarred: true });
    await chooseEncoding(one.library, { id, encoding: 'windows-1251' });
    const chosen = await shown(one, id);
    expect(chosen.decodedAs).toEqual({ encoding: 'windows-1251', certainty: 1, isChosen: true });
    expect(chosen.isStarred).toBe(true);
    expect(chosen.text).not.toBe(TEXT);
    await undo(one.library);
    expect(await shown(one, id)).toEqual(before);
  });

  it('wins over every later parse: rebuilding, settling, catching up', async () => {
    const { one, id } = await aKoi8Page();
    await chooseEncoding(one.library, { id, encoding: 'ibm866' });
    const chosen = await shown(one, id);
    one.settler.wake();
    await one.settler.settled();
    expect(await shown(one, id)).toEqual(chosen);
    const again = await one.reopened({ dbName: `${one.dbName}-new`, software: 'newer' });
    await again.feed.applied(again.archive.lastSeq);
    again.settler.wake();
    await again.settler.settled();
    expect(await shown(again, id)).toEqual(chosen);
    expect(again.library.undoState.undo.at(-1)?.acts[0]?.kind).toBe('encodingChosen');
  });

  it('of the same again is no act; of none goes back to what is found out', async () => {
    const { one, id } = await aKoi8Page();
    const before = await shown(one, id);
    expect(await chooseEncoding(one.library, { id, encoding: null })).toEqual({ changed: 0 });
    await chooseEncoding(one.library, { id, encoding: 'windows-1251' });
    expect(await chooseEncoding(one.library, { id, encoding: 'windows-1251' })).toEqual({ changed: 0 });
    await chooseEncoding(one.library, { id, encoding: null });
    expect(await shown(one, id)).toEqual(before);
  });

  it('that is not read, or for an article that is not there, is refused', async () => {
    const { one, id } = await aKoi8Page();
    await expect(chooseEncoding(one.library, { id, encoding: 'utf-7' })).rejects.toMatchObject({
      code: 'encodingUnknown',
    });
    const other = articleIdOfSha256('0'.repeat(64));
    await expect(chooseEncoding(one.library, { id: other, encoding: null })).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});
