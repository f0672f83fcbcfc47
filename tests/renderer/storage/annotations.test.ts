import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeHighlight } from '../../../src/renderer/storage/commands/changeHighlight';
import { highlightText } from '../../../src/renderer/storage/commands/highlightText';
import { removeHighlight } from '../../../src/renderer/storage/commands/removeHighlight';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { redo, undo } from '../../../src/renderer/storage/commands/undo';
import { writeNote } from '../../../src/renderer/storage/commands/writeNote';
import { article } from '../../../src/renderer/storage/queries/article';
import { articleList } from '../../../src/renderer/storage/queries/articleList';
import { exportedArticles } from '../../../src/renderer/storage/queries/exportedArticles';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

const id = idOf('ferry');
const text = 'The sailing returns';
const selection = { from: { passage: 0, offset: 0 }, to: { passage: 0, offset: text.length }, text };

async function withFerry() {
  const one = await aLibrary();
  await one.add(aParsedArticle('ferry'), aParsedArticle('harbour'));
  return one;
}

async function foundBy(library: Parameters<typeof articleList>[0], query: string) {
  return (await articleList(library, { listing: { kind: 'all' }, sort: 'newest', query })).ids;
}

describe('highlights', () => {
  it('are shown on their words, and found by has:highlight', async () => {
    const { library } = await withFerry();
    await highlightText(library, { id, selection, colour: 'sky', note: null });
    const read = await article(library, { id });
    expect(read?.highlights).toMatchObject([
      { colour: 'sky', place: 'shown', text, note: null, spans: [{ passage: 0, from: 0, to: text.length }] },
    ]);
    expect(await foundBy(library, 'has:highlight')).toEqual([id]);
    expect(await foundBy(library, 'has:note')).toEqual([]);
  });

  it('are recoloured, written on and removed, each undone and done again', async () => {
    const { library } = await withFerry();
    const { id: highlightId } = await highlightText(library, { id, selection, colour: 'sky', note: null });
    await changeHighlight(library, { id, highlightId, colour: 'rose' });
    await changeHighlight(library, { id, highlightId, note: ' Ask *her*. ' });
    expect((await article(library, { id }))?.highlights).toMatchObject([
      { colour: 'rose', note: 'Ask *her*.' },
    ]);
    expect(await foundBy(library, 'has:note')).toEqual([id]);
    await removeHighlight(library, { id, highlightId });
    expect((await article(library, { id }))?.highlights).toEqual([]);
    expect((await undo(library)).undone?.kind).toBe('highlightRemoved');
    expect((await undo(library)).undone?.kind).toBe('highlightNoted');
    expect((await undo(library)).undone?.kind).toBe('highlightColoured');
    expect((await article(library, { id }))?.highlights).toMatchObject([{ colour: 'sky', note: null }]);
    expect(await foundBy(library, 'has:note')).toEqual([]);
    await undo(library);
    expect(await foundBy(library, 'has:highlight')).toEqual([]);
    await redo(library);
    expect(await foundBy(library, 'has:highlight')).toEqual([id]);
  });

  it('of words that are not there, and notes beyond all measure, are refused', async () => {
    const { library, db } = await withFerry();
    const other = { ...selection, text: 'Another sailing it' };
    await expect(
      highlightText(library, { id, selection: other, colour: 'sky', note: null }),
    ).rejects.toMatchObject({ code: 'selectionMoved' });
    await expect(writeNote(library, { id, note: 'x'.repeat(20_001) })).rejects.toMatchObject({
      code: 'noteTooLong',
    });
    expect(await db.events.count()).toBe(0);
  });

  it('and notes are as they were after a restart, and when the library is made again', async () => {
    const { library, reopened } = await withFerry();
    await highlightText(library, { id, selection, colour: 'sage', note: 'Compare 2011' });
    await writeNote(library, { id, note: 'On **all** of it' });
    const before = await article(library, { id });
    const again = await reopened();
    expect(await article(again.library, { id })).toEqual(before);
    const rebuilt = await again.reopened({ dbName: 'made again with notes' });
    await rebuilt.feed.applied(rebuilt.archive.lastSeq);
    expect(await article(rebuilt.library, { id })).toMatchObject({
      highlights: before?.highlights ?? [],
      note: 'On **all** of it',
    });
    expect(await foundBy(rebuilt.library, 'has:note has:highlight')).toEqual([id]);
  });

  it('and notes go with the article when it is purged, out of the journal too', async () => {
    const { library, archive, feed, folder, db } = await withFerry();
    await highlightText(library, { id, selection, colour: 'sage', note: 'a secret' });
    await writeNote(library, { id, note: 'another secret' });
    await trashArticles(library, { ids: [id], value: true });
    const event = await archive.purge([id]);
    if (event !== null) feed.announce(event);
    await feed.applied(event?.seq ?? 0);
    expect(library.annotations.size).toBe(0);
    expect(await db.annotations.count()).toBe(0);
    expect(JSON.stringify(await db.events.toArray())).not.toMatch(/secret|The sailing/);
    const journals = readdirSync(path.join(folder, 'journal'));
    const journal = journals.map((name) => readFileSync(path.join(folder, 'journal', name), 'utf8')).join();
    expect(journal).not.toMatch(/secret|The sailing/);
    expect(journal).toContain('noteWritten');
  });
});

describe('an export', () => {
  it('carries highlights with their words, and notes', async () => {
    const { library } = await withFerry();
    await highlightText(library, { id, selection, colour: 'sage', note: 'Compare 2011' });
    await writeNote(library, { id, note: 'On all of it' });
    const [one] = await exportedArticles(library, { ids: [id] });
    expect(one).toMatchObject({
      highlights: [{ quote: text, colour: 'sage', note: 'Compare 2011' }],
      note: 'On all of it',
    });
  });
});

describe('the note on an article', () => {
  it('is written, changed and taken away', async () => {
    const { library } = await withFerry();
    await writeNote(library, { id, note: 'Ask *her*.' });
    expect((await article(library, { id }))?.note).toBe('Ask *her*.');
    expect(await foundBy(library, 'has:note')).toEqual([id]);
    expect(await writeNote(library, { id, note: 'Ask *her*.\n' })).toEqual({ changed: 0 });
    await writeNote(library, { id, note: ' ' });
    expect((await article(library, { id }))?.note).toBeNull();
    expect((await undo(library)).undone?.kind).toBe('noteRemoved');
    expect((await article(library, { id }))?.note).toBe('Ask *her*.');
  });
});
