import { foldedWords } from '../../../core/query/fold';
import type { Query } from '../../../core/query/query';

/** The one or two letters that a word anywhere is to begin with, which has an answer of its own; null for other words. */
export function shortBeginning(query: Query): string | null {
  if (query.kind !== 'words' || !query.isPrefix || query.where !== 'anywhere') return null;
  const [word = '', ...more] = foldedWords(query.text);
  return more.length === 0 && /^[a-z0-9]{1,2}$/.test(word) ? word : null;
}

/** True for a query that asks for words, and for nothing else that an FTS5 expression does not answer quickly. */
function isText(query: Query): boolean {
  if (query.kind === 'words') return shortBeginning(query) === null;
  return (query.kind === 'and' || query.kind === 'or') && query.parts.every(isText);
}

/** Parts of an `and` that one question to the index answers, and the others. */
export interface SplitParts {
  /** An FTS5 expression; null when no part asks for words. */
  readonly expression: string | null;
  readonly others: readonly Query[];
}

/**
 * Puts the parts of an `and` that are text into one FTS5 expression, with what they are not to have; the index answers
 * that quicker than their parts.
 */
export function splitText(parts: readonly Query[]): SplitParts {
  const wanted = parts.filter(isText);
  if (wanted.length === 0) return { expression: null, others: parts };
  const unwanted = parts.flatMap((part) => (part.kind === 'not' && isText(part.part) ? [part.part] : []));
  const all = wanted.map((part) => `(${textExpression(part)})`).join(' AND ');
  const none = unwanted.map((part) => `(${textExpression(part)})`).join(' OR ');
  return {
    expression: none === '' ? all : `(${all}) NOT (${none})`,
    others: parts.filter((part) => !isText(part) && !(part.kind === 'not' && isText(part.part))),
  };
}

/** The words that a query would like to find, any of them, for ranking; null when it has none. A letter or two rank nothing. */
export function rankExpression(query: Query): string | null {
  const found = wordsOf(query).map(textExpression);
  return found.length === 0 ? null : found.join(' OR ');
}

function wordsOf(query: Query): readonly Query[] {
  if (query.kind === 'words') return shortBeginning(query) === null ? [query] : [];
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(wordsOf) : [];
}

/** Words become one quoted phrase; the index splits it at spaces. */
function textExpression(query: Query): string {
  switch (query.kind) {
    case 'words': {
      const phrase = `"${foldedWords(query.text).join(' ')}"${query.isPrefix ? ' *' : ''}`;
      return query.where === 'title' ? `title : ${phrase}` : phrase;
    }
    case 'and':
    case 'or':
      return query.parts
        .map((part) => `(${textExpression(part)})`)
        .join(query.kind === 'and' ? ' AND ' : ' OR ');
    default:
      throw new TypeError(`not text: ${query.kind}`);
  }
}
