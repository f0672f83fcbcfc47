import { foldedWords } from './fold';
import type { Query } from './query';

/** The words that a query would like to find, folded, each once; none of what it is not to have. */
export function wantedWords(query: Query): readonly string[] {
  const found = new Set<string>();
  const look = (one: Query): void => {
    if (one.kind === 'words') for (const word of foldedWords(one.text)) found.add(word);
    else if (one.kind === 'and' || one.kind === 'or') one.parts.forEach(look);
  };
  look(query);
  return [...found];
}

/** The query with other words in the place of some. */
export function replaceWords(query: Query, others: ReadonlyMap<string, string>): Query {
  switch (query.kind) {
    case 'words': {
      const words = foldedWords(query.text);
      if (!words.some((word) => others.has(word))) return query;
      return { ...query, text: words.map((word) => others.get(word) ?? word).join(' ') };
    }
    case 'and':
    case 'or':
      return { ...query, parts: query.parts.map((part) => replaceWords(part, others)) };
    default:
      return query;
  }
}
