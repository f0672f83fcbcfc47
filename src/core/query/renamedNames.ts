import { foldName } from './fold';
import { nameMatcher } from './nameMatches';
import { parseQuery } from './parseQuery';
import { printQuery } from './printQuery';
import type { NameField, Query } from './query';

/** Things of one kind (all tags, say), some of which get other names. Null for those that keep theirs. */
export interface Renaming {
  readonly field: NameField;
  readonly names: readonly { readonly from: string; readonly to: string | null }[];
}

/** A query as written, asking by the new name for what loses its name; as it was when there is nothing of the kind. */
export function renamedInQuery(written: string, renaming: Renaming): string {
  const { query } = parseQuery(written);
  const renamed = renamedIn(query, renaming);
  return renamed === query ? written : printQuery(renamed);
}

function renamedIn(query: Query, renaming: Renaming): Query {
  switch (query.kind) {
    case 'not': {
      const part = renamedIn(query.part, renaming);
      return part === query.part ? query : { ...query, part };
    }
    case 'and':
    case 'or': {
      const parts = query.parts.map((part) => renamedIn(part, renaming));
      return parts.every((part, n) => part === query.parts[n]) ? query : { ...query, parts };
    }
    case 'name':
      return query.field === renaming.field ? renamedTerm(query, renaming) : query;
    default:
      return query;
  }
}

/** A term that finds other things too, by a word that their names share, goes on asking for that word. */
function renamedTerm(term: Extract<Query, { kind: 'name' }>, { names }: Renaming): Query {
  const matches = nameMatcher(term);
  const wanted = foldName(term.value);
  const to = names.find(({ from }) => foldName(from) === wanted)?.to ?? null;
  const isSure = names.every((one) => one.to !== null || !matches(one.from));
  return to === null || term.isPrefix || !isSure ? term : { ...term, value: to };
}
