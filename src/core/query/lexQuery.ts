/** One piece of a written query. `from` and `to` are UTF-16 offsets. */
export type Lexeme = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  | TermLexeme
);

/** A word, a quotation, or a field with its value. */
export interface TermLexeme {
  readonly kind: 'term';
  readonly from: number;
  readonly to: number;
  /** As written before the colon; null for a word. Known or not, that is the parser's business. */
  readonly field: string | null;
  /** Without quotes and star. */
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isPrefix: boolean;
  /** False for a quotation that never ends. */
  readonly isClosed: boolean;
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
const WORD_END = /[\s()"“„«]/u;
const FIELD = /^(\p{L}+):/u;
const OPERATORS = { AND: 'and', OR: 'or', NOT: 'not' } as const;

/** Splits a written query into its pieces. Every text has some; nothing is an error. */
export function lexQuery(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/u.test(character)) at += 1;
    else {
      const lexeme = lexemeAt(text, at);
      lexemes.push(lexeme);
      at = lexeme.to;
    }
  }
  return lexemes;
}

function lexemeAt(text: string, from: number): Lexeme {
  const character = text.charAt(from);
  if (character === '(') return { kind: 'open', from, to: from + 1 };
  if (character === ')') return { kind: 'close', from, to: from + 1 };
  if (character === '-' && /[^\s-]/u.test(text.charAt(from + 1))) return { kind: 'not', from, to: from + 1 };
  if (QUOTES[character] !== undefined) return quotation(text, from, from, null);
  let to = from;
  while (to < text.length && !WORD_END.test(text.charAt(to))) to += 1;
  const word = text.slice(from, to);
  const operator = Object.hasOwn(OPERATORS, word) ? OPERATORS[word as keyof typeof OPERATORS] : null;
  if (operator !== null) return { kind: operator, from, to };
  const field = FIELD.exec(word)?.[1] ?? null;
  if (field !== null && to === from + field.length + 1 && QUOTES[text.charAt(to)] !== undefined)
    return quotation(text, from, to, field);
  const value = field === null ? word : word.slice(field.length + 1);
  const isPrefix = value.length > 1 && value.endsWith('*');
  return {
    kind: 'term',
    from,
    to,
    field,
    text: isPrefix ? value.slice(0, -1) : value,
    isQuoted: false,
    isPrefix,
    isClosed: true,
  };
}

/** Within quotes `\` takes the next quote or `\` as it is. */
function quotation(text: string, from: number, quoteAt: number, field: string | null): TermLexeme {
  const end = QUOTES[text.charAt(quoteAt)] ?? '"';
  let content = '';
  let at = quoteAt + 1;
  while (at < text.length && text.charAt(at) !== end) {
    if (text.charAt(at) === '\\' && at + 1 < text.length) at += 1;
    content += text.charAt(at);
    at += 1;
  }
  const isClosed = at < text.length;
  const isPrefix = isClosed && text.charAt(at + 1) === '*';
  const to = at + (isClosed ? 1 : 0) + (isPrefix ? 1 : 0);
  return { kind: 'term', from, to, field, text: content, isQuoted: true, isPrefix, isClosed };
}
