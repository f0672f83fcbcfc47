import { foldedWords } from './fold';
import { type Lexeme, lexQuery, type TermLexeme } from './lexQuery';
import { normalPeriod, periodOf } from './period';
import {
  allOf,
  anyOf,
  type DateField,
  EVERYTHING,
  FIELDS,
  type FieldName,
  HAS_VALUES,
  type HasValue,
  IS_VALUES,
  type IsValue,
  NAME_FIELDS,
  type NameField,
  noneOf,
  type Query,
} from './query';

/** Something that was read otherwise than it may have been meant, and where it stands. */
export interface QueryNote {
  readonly kind: /** No such field: read as words. */
    | 'unknownField'
    /** No such value of `is:` or `has:`, no date: read as words. */
    | 'unknownValue'
    /** A field without a value, an operator with nothing on one side, a bracket without its other: passed over. */
    | 'emptyValue'
    | 'looseOperator'
    | 'looseBracket'
    /** A quotation without an end goes to the end. */
    | 'openQuote';
  readonly from: number;
  readonly to: number;
  /** The piece as written. */
  readonly text: string;
}

/** What a written query was understood as. */
export interface ParsedQuery {
  readonly query: Query;
  readonly notes: readonly QueryNote[];
}

/** Brackets deeper than this are passed over. */
const DEEPEST = 40;

/** Reads a written query. Never fails: what it can't read is read as words, or passed over, and noted. */
export function parseQuery(text: string): ParsedQuery {
  return new Reading(text).all();
}

/** True for the name of a field, in any case of letters. */
export function fieldOf(written: string): FieldName | null {
  const name = written.toLowerCase();
  return FIELDS.find((field) => field === name) ?? null;
}

class Reading {
  private readonly lexemes: readonly Lexeme[];
  private readonly notes: QueryNote[] = [];
  private at = 0;

  constructor(private readonly text: string) {
    this.lexemes = lexQuery(text);
  }

  all(): ParsedQuery {
    const parts: Query[] = [];
    while (this.at < this.lexemes.length) {
      parts.push(this.alternatives(0));
      const loose = this.lexemes[this.at];
      if (loose === undefined) break;
      this.note('looseBracket', loose);
      this.at += 1;
    }
    const notes = this.notes.toSorted((a, b) => a.from - b.from);
    return { query: allOf(parts), notes };
  }

  private alternatives(depth: number): Query {
    const parts: Query[] = [];
    let operator: Lexeme | null = null;
    for (;;) {
      const part = this.conjunction(depth);
      const next = this.lexemes[this.at];
      if (part.kind !== 'everything') parts.push(part);
      else if (operator !== null) this.note('looseOperator', operator);
      if (next?.kind !== 'or') break;
      if (parts.length === 0) this.note('looseOperator', next);
      operator = parts.length === 0 ? null : next;
      this.at += 1;
    }
    return anyOf(parts);
  }

  private conjunction(depth: number): Query {
    const parts: Query[] = [];
    let operator: Lexeme | null = null;
    for (let next = this.lexemes[this.at]; next !== undefined; next = this.lexemes[this.at]) {
      if (next.kind === 'or' || next.kind === 'close') break;
      if (next.kind === 'and') {
        if (parts.length === 0 || operator !== null) this.note('looseOperator', next);
        else operator = next;
        this.at += 1;
        continue;
      }
      const part = this.negation(depth);
      if (part.kind === 'everything') continue;
      parts.push(part);
      operator = null;
    }
    if (operator !== null) this.note('looseOperator', operator);
    return allOf(parts);
  }

  private negation(depth: number): Query {
    let isNegative = false;
    let first: Lexeme | null = null;
    let next = this.lexemes[this.at];
    for (; next?.kind === 'not'; next = this.lexemes[this.at]) {
      first ??= next;
      isNegative = !isNegative;
      this.at += 1;
    }
    const part =
      next === undefined || next.kind === 'or' || next.kind === 'and'
        ? EVERYTHING
        : this.primary(next, depth);
    if (part.kind === 'everything') {
      if (first !== null) this.note('looseOperator', first);
      return EVERYTHING;
    }
    return isNegative ? noneOf(part) : part;
  }

  private primary(lexeme: Lexeme, depth: number): Query {
    if (lexeme.kind === 'close') return EVERYTHING;
    this.at += 1;
    if (lexeme.kind === 'term') return this.term(lexeme);
    if (depth >= DEEPEST) {
      this.note('looseBracket', lexeme);
      return EVERYTHING;
    }
    const inside = this.alternatives(depth + 1);
    if (this.lexemes[this.at]?.kind === 'close') this.at += 1;
    else this.note('looseBracket', lexeme);
    return inside;
  }

  private term(lexeme: TermLexeme): Query {
    if (!lexeme.isClosed) this.note('openQuote', lexeme);
    if (lexeme.field === null) return words(lexeme.text, lexeme.isPrefix, 'anywhere');
    const field = fieldOf(lexeme.field);
    if (field === null) return this.asWords('unknownField', lexeme);
    if (lexeme.text.trim() === '') {
      this.note('emptyValue', lexeme);
      return EVERYTHING;
    }
    return fieldTerm(field, lexeme) ?? this.asWords('unknownValue', lexeme);
  }

  private asWords(kind: QueryNote['kind'], lexeme: TermLexeme): Query {
    this.note(kind, lexeme);
    return words(`${lexeme.field}:${lexeme.text}`, lexeme.isPrefix, 'anywhere');
  }

  private note(kind: QueryNote['kind'], { from, to }: Lexeme): void {
    this.notes.push({ kind, from, to, text: this.text.slice(from, to) });
  }
}

/** Words, or everything where the text holds none. */
function words(text: string, isPrefix: boolean, where: 'anywhere' | 'title'): Query {
  return foldedWords(text).length === 0 ? EVERYTHING : { kind: 'words', where, text, isPrefix };
}

/** Null when the field has no such value. */
function fieldTerm(field: FieldName, { text, isQuoted, isPrefix }: TermLexeme): Query | null {
  const value = text.toLowerCase();
  switch (field) {
    case 'title':
      return words(text, isPrefix, 'title');
    case 'is': {
      const known: IsValue | undefined = IS_VALUES.find((one) => one === value);
      return known === undefined || isPrefix ? null : { kind: 'is', value: known };
    }
    case 'has': {
      const known: HasValue | undefined = HAS_VALUES.find((one) => one === value);
      return known === undefined || isPrefix ? null : { kind: 'has', value: known };
    }
    case 'lang':
      return /^[a-z]{2,3}$/.test(value) && !isPrefix ? { kind: 'lang', code: value } : null;
    case 'date':
    case 'on':
    case 'before':
    case 'after': {
      const name: DateField = field === 'date' ? 'on' : field;
      return periodOf(text) === null || isPrefix
        ? null
        : { kind: 'date', field: name, period: normalPeriod(text) };
    }
    default: {
      const name: NameField | undefined = NAME_FIELDS.find((one) => one === field);
      const isExact = isQuoted && !isPrefix;
      if (name === undefined || (!isExact && foldedWords(text).length === 0)) return null;
      return { kind: 'name', field: name, value: text, isExact, isPrefix };
    }
  }
}
