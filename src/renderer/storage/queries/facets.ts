import type { TagId } from '../../../core/article';
import type { FacetField, Facets, FacetValue } from '../../../core/facets';
import type { Listing } from '../../../core/listing';
import { isOfField } from '../../../core/query/facetTerms';
import { parseQuery } from '../../../core/query/parseQuery';
import { allOf, type Query } from '../../../core/query/query';
import type { Library } from '../library';
import { tagAndBelow } from '../search/below';
import type { Mask } from '../search/ground';
import { tally, tallyLists } from '../search/tally';

/** So many values of a field. */
const MOST = 200;

/**
 * What the articles of a listing that a query means have. A field of which an article has one value only (source,
 * language, year) is counted as if the query did not ask for one, so that another can be chosen instead.
 */
export async function facets(
  library: Library,
  request: { listing: Listing; query: string },
): Promise<Facets> {
  const { query } = parseQuery(request.query);
  const maskFor = (field?: FacetField) =>
    library.searches.within(request.listing, field === undefined ? query : withoutField(query, field));
  const [all, bySource, byLanguage, byYear] = [
    await maskFor(),
    await maskFor('source'),
    await maskFor('lang'),
    await maskFor('date'),
  ];
  const { columns } = library;
  const { sourceNames, languageCodes, authorLists } = columns;
  const authors = tally(columns.authors.values, authorLists.values.length, all);
  return {
    source: named(sourceNames.values, tally(columns.source.values, sourceNames.values.length, bySource)),
    lang: named(
      languageCodes.values,
      tally(columns.language.values, languageCodes.values.length, byLanguage),
    ),
    by: mostFirst([...tallyLists(authorLists.values, authors)]),
    tag: tagCounts(library, all),
    date: years(columns.published.values, byYear),
  };
}

function withoutField(query: Query, field: FacetField): Query {
  const parts = query.kind === 'and' ? query.parts : [query];
  return allOf(parts.filter((part) => !isOfField(part.kind === 'not' ? part.part : part, field)));
}

function named(names: readonly string[], counts: Uint32Array): readonly FacetValue[] {
  return mostFirst(names.flatMap((name, n) => (name === '' ? [] : [[name, counts[n] ?? 0] as const])));
}

/** A tag counts the articles that have it or one below it, each once. */
function tagCounts(library: Library, mask: Mask): readonly FacetValue[] {
  const { columns } = library;
  const lists = columns.tagLists.values;
  const counts = tally(columns.tags.values, lists.length, mask);
  return [...library.tags.values()]
    .map(({ id, name, colour }) => {
      const below: ReadonlySet<TagId> = tagAndBelow(id, library);
      let count = 0;
      for (const [n, ids] of lists.entries()) if (ids.some((one) => below.has(one))) count += counts[n] ?? 0;
      return { value: name, count, colour };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
    .slice(0, MOST);
}

function years(published: Int32Array, mask: Mask): readonly FacetValue[] {
  const counts = new Map<number, number>();
  for (let slot = 0; slot < mask.length; slot += 1) {
    const year = Math.floor((published[slot] ?? 0) / 10_000);
    if (mask[slot] === 1 && year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([year, count]) => ({ value: String(year).padStart(4, '0'), count, colour: null }));
}

function mostFirst(counts: readonly (readonly [value: string, count: number])[]): readonly FacetValue[] {
  return counts
    .filter(([, count]) => count > 0)
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b))
    .slice(0, MOST)
    .map(([value, count]) => ({ value, count, colour: null }));
}
