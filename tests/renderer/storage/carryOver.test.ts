import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../../src/core/article';
import { carryOver } from '../../../src/renderer/storage/commands/carryOver';
import { highlightText } from '../../../src/renderer/storage/commands/highlightText';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { tagArticles } from '../../../src/renderer/storage/commands/tagArticles';
import { redo, undo } from '../../../src/renderer/storage/commands/undo';
import { writeNote } from '../../../src/renderer/storage/commands/writeNote';
import { article } from '../../../src/renderer/storage/queries/article';
import { carriedOver } from '../../../src/renderer/storage/queries/carriedOver';
import { versionComparison } from '../../../src/renderer/storage/queries/versionComparison';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';
import { contents } from './anyStep';

const SAILS = 'The night ferry sails again on the first Friday in October.';
const PRICE = 'A return ticket costs 38 crowns and a cabin another 20.';
const CROWD = 'Some 200 people stood on the quay when the Anna Grey came in.';

/** A state of one page with these paragraphs. */
function aState(name: string, headline: string, ...paragraphs: readonly string[]): ParsedArticle {
  const made = aParsedArticle(name);
  return {
    ...made,
    text: [headline, ...paragraphs].join('\n'),
    original: { ...made.original, path: '/pages/ferry.txt' },
    extraction: {
      ...made.extraction,
      headline,
      standfirst: null,
      labels: ['headline', ...paragraphs.map(() => 'paragraph' as const)],
      blocks: paragraphs.map((text, n) => ({
        label: 'paragraph',
        text,
        lines: [n + 2, n + 2],
        credit: null,
      })),
    },
  };
}

const from = idOf('first');
const to = idOf('second');

/** The first version with everything somebody can give an article; the second moved one paragraph and lost one. */
async function two() {
  const one = await aLibrary();
  await one.add(
    aState('first', 'Night ferry to resume', SAILS, PRICE),
    aState('second', 'Night ferry put off', CROWD, SAILS),
  );
  const { library } = one;
  await tagArticles(library, { ids: [from], add: ['coast'], remove: [] });
  await starArticles(library, { ids: [from], value: true });
  await writeNote(library, { id: from, note: 'Ask the harbour.' });
  const mark = (passage: number, text: string, note: string | null) =>
    highlightText(library, {
      id: from,
      selection: { from: { passage, offset: 0 }, to: { passage, offset: text.length }, text },
      colour: 'sky',
      note,
    });
  await mark(0, 'The night ferry', 'Since 2011');
  await mark(1, 'A return ticket', null);
  return one;
}

/** When rows were last changed differs after undoing; nothing else may. */
function withoutRev({ articles, ...rest }: Awaited<ReturnType<typeof contents>>) {
  return { ...rest, articles: articles.map(({ rev, ...row }) => row) };
}

describe('carrying over to another version', () => {
  it('gives it tags, star, note and highlights, which are found again by their words', async () => {
    const { library } = await two();
    const plan = await carryOver(library, { from, to });
    expect(plan.highlights.map(({ isFound }) => isFound)).toEqual([true, false]);
    const read = await article(library, { id: to });
    expect(read).toMatchObject({ isStarred: true, note: 'Ask the harbour.' });
    expect(read?.tagIds).toEqual((await article(library, { id: from }))?.tagIds);
    expect(read?.highlights).toMatchObject([
      { place: 'shown', text: 'The night ferry', note: 'Since 2011', spans: [{ passage: 1 }] },
      { place: 'lost', text: 'A return ticket', note: null },
    ]);
    const ids = (await article(library, { id: from }))?.highlights.map((one) => one.id);
    expect(read?.highlights.some((one) => ids?.includes(one.id))).toBe(false);
  });

  it('is one step, taken back and done again, and stays after a rebuild', async () => {
    const { library, reopened } = await two();
    const before = await contents(library);
    await carryOver(library, { from, to });
    const after = await contents(library);
    expect((await undo(library)).undone).toMatchObject({ kind: 'carriedOver', count: 1 });
    expect(withoutRev(await contents(library))).toEqual(withoutRev(before));
    await redo(library);
    expect((await contents(library)).annotations).toEqual(after.annotations);
    const rebuilt = await reopened({ dbName: 'made again with carried notes' });
    await rebuilt.feed.applied(rebuilt.archive.lastSeq);
    expect((await contents(rebuilt.library)).annotations).toEqual(after.annotations);
  });

  it('has nothing left to do when it was done', async () => {
    const { library, archive } = await two();
    await carryOver(library, { from, to });
    const { lastSeq } = archive;
    expect(await carriedOver(library, { from, to })).toEqual({
      tagIds: [],
      isStarGiven: false,
      note: null,
      isNoteTooLong: false,
      highlights: [],
    });
    await carryOver(library, { from, to });
    expect(archive.lastSeq).toBe(lastSeq);
  });

  it('leaves what the other version has, and puts the notes into one', async () => {
    const { library } = await two();
    await writeNote(library, { id: to, note: 'Mine.' });
    await carryOver(library, { from, to });
    expect((await article(library, { id: to }))?.note).toBe('Mine.\n\nAsk the harbour.');
    expect((await article(library, { id: from }))?.note).toBe('Ask the harbour.');
  });

  it('leaves a note where it is when the two are too long for one', async () => {
    const { library } = await two();
    const long = 'x'.repeat(19_990);
    await writeNote(library, { id: to, note: long });
    expect(await carriedOver(library, { from, to })).toMatchObject({ note: null, isNoteTooLong: true });
    await carryOver(library, { from, to });
    expect((await article(library, { id: to }))?.note).toBe(long);
  });

  it('is refused for an article that is not there', async () => {
    const { library } = await two();
    await expect(carryOver(library, { from, to: idOf('nobody') })).rejects.toMatchObject({
      code: 'notFound',
    });
    expect(await carriedOver(library, { from: idOf('nobody'), to })).toBeNull();
  });
});

describe('comparing versions', () => {
  it('sets headlines, dates, bylines and the story side by side', async () => {
    const { library } = await two();
    const compared = await versionComparison(library, { before: from, after: to });
    expect(compared?.headline).toEqual([
      { kind: 'same', text: 'Night ferry ' },
      { kind: 'removed', text: 'to resume' },
      { kind: 'added', text: 'put off' },
    ]);
    expect(compared?.isDateSame).toBe(true);
    expect(compared?.rows.map(({ before, after }) => [before, after])).toEqual([
      [null, 'paragraph'],
      ['paragraph', 'paragraph'],
      ['paragraph', null],
    ]);
    expect(await versionComparison(library, { before: from, after: idOf('nobody') })).toBeNull();
  });
});
