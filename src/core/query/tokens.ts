import { type Lexeme, lexQuery } from './lexQuery';
import { parseQuery } from './parseQuery';
import { printQuery } from './printQuery';
import { allOf, type Query } from './query';

/** A query as the search box shows it: what holds besides the words, and the words as written. */
export interface SearchDraft {
  /** Each a term with a field, perhaps under a `not`. */
  readonly tokens: readonly Query[];
  readonly words: string;
}

/** True for a term that the search box shows as a token: one with a field. */
export function isToken(query: Query): boolean {
  switch (query.kind) {
    case 'not':
      return isToken(query.part);
    case 'words':
      return query.where === 'title';
    case 'name':
    case 'date':
    case 'is':
    case 'has':
    case 'lang':
      return true;
    default:
      return false;
  }
}

/** A written query as a draft. */
export function draftOf(written: string): SearchDraft {
  const { query } = parseQuery(written);
  const parts = query.kind === 'and' ? query.parts : [query];
  const tokens = parts.filter(isToken);
  return {
    tokens,
    words: tokens.length === 0 ? written : printQuery(allOf(parts.filter((part) => !isToken(part)))),
  };
}

/** The query of a draft, written. */
export function writtenDraft({ tokens, words }: SearchDraft): string {
  if (tokens.length === 0) return words;
  const isEither = parseQuery(words).query.kind === 'or';
  const parts = [...tokens.map(printQuery), isEither ? `(${words})` : words.trim()];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * Takes the terms with a field out of words that are being written, as tokens: those that end before `end` (where the
 * cursor is), so that the one under the cursor stays. Words with an OR keep theirs, as their meaning hangs on it.
 */
export function takeTokens(words: string, end = Number.POSITIVE_INFINITY): SearchDraft {
  const lexemes = lexQuery(words);
  const tokens: Query[] = [];
  let rest = '';
  let kept = 0;
  let depth = 0;
  if (lexemes.some(({ kind }) => kind === 'or')) return { tokens, words };
  for (const [n, lexeme] of lexemes.entries()) {
    if (lexeme.kind === 'open') depth += 1;
    if (lexeme.kind === 'close') depth -= 1;
    if (lexeme.kind !== 'term' || depth !== 0 || lexeme.to >= end || !lexeme.isClosed) continue;
    const from = lexemes[n - 1]?.kind === 'not' ? (lexemes[n - 1]?.from ?? 0) : lexeme.from;
    const { query, notes } = parseQuery(words.slice(from, lexeme.to));
    if (!isToken(query) || notes.length > 0) continue;
    tokens.push(query);
    rest += words.slice(kept, withoutAnd(lexemes, from, kept));
    kept = lexeme.to;
    const next = lexemes[n + 1];
    if (next?.kind === 'and' && next.to < end) kept = next.to;
  }
  if (tokens.length === 0) return { tokens, words };
  return { tokens, words: (rest + words.slice(kept)).replace(/\s+/gu, ' ').trimStart() };
}

/** The place of an AND right before a term that is taken out; else the term's. */
function withoutAnd(lexemes: readonly Lexeme[], from: number, earliest: number): number {
  const before = lexemes.findLast((lexeme) => lexeme.to <= from);
  return before?.kind === 'and' && before.from >= earliest ? before.from : from;
}
