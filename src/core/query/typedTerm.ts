import { lexQuery } from './lexQuery';
import { fieldOf } from './parseQuery';
import type { FieldName } from './query';

/** The term that is being typed: what stands right before the cursor. */
export interface TypedTerm {
  /** Where it stands in the words. */
  readonly from: number;
  readonly to: number;
  /** Null for a word. */
  readonly field: FieldName | null;
  /** Its value so far; empty right after the colon. */
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The term that ends at the cursor; null between terms and after operators. */
export function typedTerm(words: string, cursor: number): TypedTerm | null {
  const lexeme = lexQuery(words.slice(0, cursor)).at(-1);
  if (lexeme === undefined || lexeme.kind !== 'term' || lexeme.to !== cursor || lexeme.isPrefix) return null;
  if (lexeme.isQuoted && lexeme.isClosed) return null;
  const field = lexeme.field === null ? null : fieldOf(lexeme.field);
  if (lexeme.field !== null && field === null) return null;
  return { from: lexeme.from, to: lexeme.to, field, text: lexeme.text, isQuoted: lexeme.isQuoted };
}
