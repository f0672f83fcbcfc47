import type { NameSuggestion, Suggestions } from '../../../core/facets';
import { foldedWords } from '../../../core/query/fold';
import { holdsWords } from '../../../core/query/nameMatches';
import { NAME_FIELDS, type NameField, type Query } from '../../../core/query/query';
import type { Library } from '../library';
import { collectionAndBelow, tagAndBelow } from '../search/below';
import type { Mask } from '../search/ground';
import { isWorthLookingUp } from '../search/isWorthLookingUp';
import { listingTest } from '../search/listingTest';
import { maskBy } from '../search/maskBy';
import { tally, tallyLists } from '../search/tally';

/** So many names of a field that was named, and of each where none was. */
const MOST = 8;
const MOST_OF_EACH = 3;

/** Names that continue what is being typed (of one field, or of any), and how many articles the words themselves find. */
export async function suggestions(
  library: Library,
  { field, text }: { field: NameField | null; text: string },
): Promise<Suggestions> {
  const wanted = foldedWords(text);
  const mask = maskBy(library, listingTest({ kind: 'all' }, library));
  const fits = (name: string) => wanted.length === 0 || holdsWords(foldedWords(name), wanted, true);
  const fields = field === null ? (wanted.length === 0 ? [] : NAME_FIELDS) : [field];
  const names = fields.flatMap((one) =>
    namesOf(one, library, mask)
      .filter(({ name, count }) => count > 0 && fits(name))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
      .slice(0, field === null ? MOST_OF_EACH : MOST),
  );
  return { names, words: isWorthLookingUp(wanted) ? await countsOf(library, text) : null };
}

async function countsOf(library: Library, text: string): Promise<Suggestions['words']> {
  const count = async (isPrefix: boolean) => {
    const query: Query = { kind: 'words', where: 'anywhere', text, isPrefix };
    const mask = await library.searches.within({ kind: 'all' }, query);
    return mask.reduce((sum, one) => sum + one, 0);
  };
  try {
    return { count: await count(false), prefixCount: await count(true) };
  } catch {
    // Words can't be looked up at the moment; names can.
    return null;
  }
}

function namesOf(field: NameField, library: Library, mask: Mask): readonly NameSuggestion[] {
  const { columns } = library;
  switch (field) {
    case 'source': {
      const names = columns.sourceNames.values;
      const counts = tally(columns.source.values, names.length, mask);
      return names.map((name, n) => ({
        field,
        name,
        count: name === '' ? 0 : (counts[n] ?? 0),
        colour: null,
      }));
    }
    case 'by': {
      const lists = columns.authorLists.values;
      const found = tallyLists(lists, tally(columns.authors.values, lists.length, mask));
      return [...found].map(([name, count]) => ({ field, name, count, colour: null }));
    }
    case 'tag': {
      const lists = columns.tagLists.values;
      const counts = tally(columns.tags.values, lists.length, mask);
      return [...library.tags.values()].map(({ id, name, colour }) => ({
        field,
        name,
        count: countIn(lists, counts, tagAndBelow(id, library)),
        colour,
      }));
    }
    case 'in': {
      const lists = columns.collectionLists.values;
      const counts = tally(columns.collections.values, lists.length, mask);
      return [...library.collections.values()].map(({ id, name }) => ({
        field,
        name,
        count: countIn(lists, counts, collectionAndBelow(id, library)),
        colour: null,
      }));
    }
  }
}

function countIn<T>(lists: readonly (readonly T[])[], counts: Uint32Array, ids: ReadonlySet<T>): number {
  let sum = 0;
  for (const [n, list] of lists.entries()) if (list.some((id) => ids.has(id))) sum += counts[n] ?? 0;
  return sum;
}
