import type { FacetField } from '../facets';
import { printQuery } from './printQuery';
import { allOf, noneOf, type Query } from './query';

/** How a query treats a value: asks for it, leaves it out, or neither. */
export type FacetState = 'included' | 'excluded' | 'free';

/** The term that asks for one value of a field. */
export function facetTerm(field: FacetField, value: string): Query {
  switch (field) {
    case 'lang':
      return { kind: 'lang', code: value };
    case 'date':
      return { kind: 'date', field: 'on', period: value };
    default:
      return { kind: 'name', field, value, isExact: true, isPrefix: false };
  }
}

/** How a query treats a term that stands in it by itself. */
export function facetState(query: Query, term: Query): FacetState {
  const parts = partsOf(query).map(printQuery);
  if (parts.includes(printQuery(term))) return 'included';
  return parts.includes(printQuery(noneOf(term))) ? 'excluded' : 'free';
}

/**
 * The query that treats a value so. An article has one source, one language and one year, so asking for another one
 * takes the place of the one that was asked for; of tags and authors both are asked for.
 */
export function withFacet(query: Query, field: FacetField, value: string, state: FacetState): Query {
  const term = facetTerm(field, value);
  const own = new Set([printQuery(term), printQuery(noneOf(term))]);
  const isRival = (part: Query) =>
    state === 'included' && field !== 'tag' && field !== 'by' && isOfField(part, field);
  const others = partsOf(query).filter((part) => !own.has(printQuery(part)) && !isRival(part));
  if (state === 'free') return allOf(others);
  return allOf([...others, state === 'included' ? term : noneOf(term)]);
}

/** The values of a field that a query asks for or leaves out, by terms that stand by themselves. */
export function chosenValues(query: Query, field: FacetField): readonly string[] {
  return partsOf(query).flatMap((part) => {
    const term = part.kind === 'not' ? part.part : part;
    if (!isOfField(term, field)) return [];
    if (term.kind === 'name') return term.isExact ? [term.value] : [];
    if (term.kind === 'lang') return [term.code];
    return term.kind === 'date' && term.period.length === 4 ? [term.period] : [];
  });
}

/** True for a term that asks for a value of the field. */
export function isOfField(part: Query, field: FacetField): boolean {
  if (field === 'lang') return part.kind === 'lang';
  if (field === 'date') return part.kind === 'date' && part.field === 'on';
  return part.kind === 'name' && part.field === field;
}

function partsOf(query: Query): readonly Query[] {
  return query.kind === 'and' ? query.parts : [query];
}
