import fc from 'fast-check';
import { HIGHLIGHT_COLOURS } from '../../../src/core/annotations/highlight';
import { NO_MARKS } from '../../../src/core/article';
import { TAG_COLOURS } from '../../../src/core/tag';
import { unpacked } from '../../../src/renderer/storage/bodies';
import { carryOver } from '../../../src/renderer/storage/commands/carryOver';
import { changeCollection } from '../../../src/renderer/storage/commands/changeCollection';
import { changeHighlight } from '../../../src/renderer/storage/commands/changeHighlight';
import { changeSearch } from '../../../src/renderer/storage/commands/changeSearch';
import { changeTag } from '../../../src/renderer/storage/commands/changeTag';
import { collectArticles } from '../../../src/renderer/storage/commands/collectArticles';
import { createCollection } from '../../../src/renderer/storage/commands/createCollection';
import { createTag } from '../../../src/renderer/storage/commands/createTag';
import { highlightText } from '../../../src/renderer/storage/commands/highlightText';
import { markRead } from '../../../src/renderer/storage/commands/markRead';
import { removeCollection } from '../../../src/renderer/storage/commands/removeCollection';
import { removeHighlight } from '../../../src/renderer/storage/commands/removeHighlight';
import { removeSearch } from '../../../src/renderer/storage/commands/removeSearch';
import { removeTag } from '../../../src/renderer/storage/commands/removeTag';
import { reviewArticles } from '../../../src/renderer/storage/commands/reviewArticles';
import { saveSearch } from '../../../src/renderer/storage/commands/saveSearch';
import { starArticles } from '../../../src/renderer/storage/commands/starArticles';
import { tagArticles } from '../../../src/renderer/storage/commands/tagArticles';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { writeNote } from '../../../src/renderer/storage/commands/writeNote';
import type { Library } from '../../../src/renderer/storage/library';
import { anExtraction, idOf } from '../../builders';

/** The articles that steps are about. */
export const NAMES = ['ferry', 'harbour', 'eelgrass', 'dredging'];

/** Everything a library holds, but for what is private to it. */
export async function contents({ db, columns }: Library) {
  const [articles, bodies, tags, collections, savedSearches, imports, annotations] = await Promise.all([
    db.articles.toArray(),
    db.bodies.toArray().then((packed) => packed.map(unpacked)),
    db.tags.toArray(),
    db.collections.toArray(),
    db.savedSearches.toArray(),
    db.imports.toArray(),
    db.annotations.toArray(),
  ]);
  const marked = articles.map((row) => {
    const marks = columns.marksOf(row.id) ?? NO_MARKS;
    const tagIds = [...marks.tagIds].sort();
    return { ...row, ...marks, tagIds, collectionIds: [...marks.collectionIds].sort() };
  });
  return { articles: marked, bodies, tags, collections, savedSearches, imports, annotations };
}

/** One thing that somebody may do. What the library refuses changes nothing. */
export type Step = (library: Library) => Promise<unknown>;

const ids = fc.subarray(NAMES, { minLength: 1 }).map((names) => names.map(idOf));
const tagName = fc.constantFrom('coast', 'coast/ferries', 'coast/ferries/night', 'to cite', 'Cite', 'sea');
const title = fc.constantFrom('Desk', 'Flood', 'Thesis');
const note = fc.option(fc.constantFrom('Ask her.', '**Compare** 2011', '- one\n- two'));
const shade = fc.constantFrom(...HIGHLIGHT_COLOURS);
const colour = fc.constantFrom(...TAG_COLOURS);
const pick = fc.nat(4);
const value = fc.boolean();

/** One of those there are; undefined when there is none. */
function oneOf<T>(things: ReadonlyMap<unknown, T>, n: number): T | undefined {
  const all = [...things.values()];
  return all[n % all.length];
}

/** These characters of the story of every article. */
function selected(from: number, to: number) {
  const text = anExtraction().blocks[0]?.text.slice(from, to) ?? '';
  return { from: { passage: 0, offset: from }, to: { passage: 0, offset: to }, text };
}

/** Any step on articles, highlights, notes (carrying them over too), tags, collections and saved searches. */
export const anyStep: fc.Arbitrary<Step> = fc
  .oneof(
    fc.record({ ids, tagName }).map(
      (of): Step =>
        (library) =>
          tagArticles(library, { ids: of.ids, add: [of.tagName], remove: [] }),
    ),
    fc.record({ ids, pick }).map(
      (of): Step =>
        async (library) => {
          const tag = oneOf(library.tags, of.pick);
          if (tag !== undefined) await tagArticles(library, { ids: of.ids, add: [], remove: [tag.id] });
        },
    ),
    fc.record({ ids, value }).map(
      (of): Step =>
        (library) =>
          starArticles(library, of),
    ),
    fc.record({ ids, value }).map(
      (of): Step =>
        (library) =>
          reviewArticles(library, of),
    ),
    fc.record({ ids, value }).map(
      (of): Step =>
        (library) =>
          trashArticles(library, of),
    ),
    fc.record({ ids, value }).map(
      (of): Step =>
        (library) =>
          markRead(library, of),
    ),
    fc.record({ ids, shade, note, from: fc.nat(20), length: fc.integer({ min: 1, max: 20 }) }).map(
      (of): Step =>
        (library) =>
          highlightText(library, {
            id: of.ids[0] ?? idOf('ferry'),
            selection: selected(of.from, of.from + of.length),
            colour: of.shade,
            note: of.note,
          }),
    ),
    fc.record({ ids, pick, shade, note }).map(
      (of): Step =>
        async (library) => {
          const id = of.ids[0] ?? idOf('ferry');
          const one = library.annotations.get(id)?.highlights[of.pick];
          if (one === undefined) await writeNote(library, { id, note: of.note });
          else await changeHighlight(library, { id, highlightId: one.id, colour: of.shade, note: of.note });
        },
    ),
    fc.record({ ids, pick }).map(
      (of): Step =>
        async (library) => {
          const id = of.ids[0] ?? idOf('ferry');
          const one = library.annotations.get(id)?.highlights[of.pick];
          if (one !== undefined) await removeHighlight(library, { id, highlightId: one.id });
        },
    ),
    fc.subarray(NAMES, { minLength: 2, maxLength: 2 }).map(
      ([from = '', to = '']): Step =>
        (library) =>
          carryOver(library, { from: idOf(from), to: idOf(to) }),
    ),
    tagName.map(
      (name): Step =>
        (library) =>
          createTag(library, { name }),
    ),
    fc.record({ from: tagName, to: tagName, colour: fc.option(colour), merges: value }).map(
      (of): Step =>
        (library) =>
          changeTag(library, of),
    ),
    tagName.map(
      (name): Step =>
        (library) =>
          removeTag(library, { name }),
    ),
    fc.record({ title, ids, pick: fc.option(pick) }).map(
      (of): Step =>
        async (library) => {
          const parent = of.pick === null ? undefined : oneOf(library.collections, of.pick);
          await createCollection(library, { name: of.title, parentId: parent?.id ?? null, ids: of.ids });
        },
    ),
    fc.record({ title, pick, to: fc.option(pick) }).map(
      (of): Step =>
        async (library) => {
          const one = oneOf(library.collections, of.pick);
          const parentId = of.to === null ? null : (oneOf(library.collections, of.to)?.id ?? null);
          if (one !== undefined) await changeCollection(library, { id: one.id, name: of.title, parentId });
        },
    ),
    pick.map(
      (n): Step =>
        async (library) => {
          const one = oneOf(library.collections, n);
          if (one !== undefined) await removeCollection(library, one);
        },
    ),
    fc.record({ ids, pick, value }).map(
      (of): Step =>
        async (library) => {
          const one = oneOf(library.collections, of.pick);
          if (one === undefined) return;
          const [add, remove] = of.value ? [[one.id], []] : [[], [one.id]];
          await collectArticles(library, { ids: of.ids, add, remove });
        },
    ),
    fc.record({ title, query: tagName }).map(
      (of): Step =>
        (library) =>
          saveSearch(library, { name: of.title, listing: { kind: 'starred' }, query: of.query }),
    ),
    fc.record({ title, pick }).map(
      (of): Step =>
        async (library) => {
          const one = oneOf(library.savedSearches, of.pick);
          if (one !== undefined) await changeSearch(library, { ...one, name: of.title });
        },
    ),
    pick.map(
      (n): Step =>
        async (library) => {
          const one = oneOf(library.savedSearches, n);
          if (one !== undefined) await removeSearch(library, one);
        },
    ),
  )
  .map((step) => (library) => step(library).catch(refusal));

const REFUSED = new Set(['nameTaken', 'placeUnfit', 'gone', 'selectionMoved']);

function refusal(error: { readonly code?: string }): void {
  if (!REFUSED.has(error.code ?? '')) throw error;
}
