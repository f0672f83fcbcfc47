import { decodeAll } from '../decodeAll';
import { type OneByteEncoding, SIGNS } from './languages';

/** Natural logarithms, as all scores here. */
const FLOOR = Math.log(2e-6);
const UNDEFINED = Math.log(1e-8);
/** Letters fall off by this many ranks to a third. */
const RANK_FALL = 8;
const CAPITAL_SHARE = 0.06;
/** Of a character beyond ASCII: that it is a sign and not a letter; where it is the one letter of a language, mostly. */
const SIGN_SHARE = { own: 0.04, between: 0.25, oneLetter: 0.9 };
/** A word of one letter, in a script of its own. */
const SHORT_WORD = Math.log(0.1);
const CASE_BREAK = Math.log(0.004);

/** How likely a character beyond ASCII is behind an ASCII letter, one beyond ASCII, and anything else. */
const BEHIND = {
  own: [0.002, 0.85, 0.3].map(Math.log),
  between: [0.05, 0.03, 0.02].map(Math.log),
};
const ASCII_LETTER_BEHIND_OWN = Math.log(0.01);

const Kind = { lower: 0, upper: 1, other: 2 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

interface Table {
  /** One a language: for each byte from 0x80, how likely it is among those. */
  readonly languages: readonly Float64Array[];
  readonly kinds: Uint8Array;
  readonly isOwnScript: boolean;
  readonly prior: number;
}

const tables = new Map<OneByteEncoding, Table>();

/**
 * How likely the bytes are as text in an encoding, in the language of it that fits best. To be compared with what the
 * other encodings come to on the same bytes: the share of ASCII characters is left out.
 */
export function oneByteScore(bytes: Uint8Array, encoding: OneByteEncoding): number {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const { languages, kinds, isOwnScript, prior } = table;
  const behind = isOwnScript ? BEHIND.own : BEHIND.between;
  const sums = new Float64Array(languages.length);
  let context = 0;
  let before: Kind = Kind.other;
  let wasHigh = false;
  let wordLength = 0;
  let last = 0;
  for (const byte of bytes) {
    if (byte < 0x80) {
      const kind = asciiKind(byte);
      if (isOwnScript && wasHigh && wordLength === 1 && kind === Kind.other) context += SHORT_WORD;
      wordLength = kind === Kind.other ? 0 : wordLength + 1;
      if (isOwnScript && wasHigh && kind !== Kind.other && before !== Kind.other)
        context += ASCII_LETTER_BEHIND_OWN;
      if (wasHigh && kind === Kind.upper && before === Kind.lower) context += CASE_BREAK;
      before = kind;
      wasHigh = false;
      if (kind !== Kind.other) last = 0;
      continue;
    }
    // A row of the same signs says no more than one of them.
    if (byte === last) continue;
    last = byte;
    const kind = kindAt(kinds, byte);
    wordLength = kind === Kind.other ? 0 : wordLength + 1;
    context += behind[before === Kind.other ? 2 : wasHigh ? 1 : 0] ?? 0;
    if (kind === Kind.upper && before === Kind.lower) context += CASE_BREAK;
    for (let l = 0; l < languages.length; l += 1)
      sums[l] = (sums[l] ?? 0) + (languages[l]?.[byte - 0x80] ?? 0);
    before = kind;
    wasHigh = true;
  }
  return prior + context + Math.max(...sums);
}

function kindAt(kinds: Uint8Array, byte: number): Kind {
  const kind = kinds[byte - 0x80];
  return kind === Kind.lower || kind === Kind.upper ? kind : Kind.other;
}

function asciiKind(byte: number): Kind {
  if (byte >= 0x61 && byte <= 0x7a) return Kind.lower;
  return byte >= 0x41 && byte <= 0x5a ? Kind.upper : Kind.other;
}

function tableOf({ encoding, isOwnScript, languages, prior }: OneByteEncoding): Table {
  const characters = Array.from({ length: 128 }, (_, n) => decodeAll(Uint8Array.of(n + 0x80), encoding));
  const kinds = Uint8Array.from(characters, kindOf);
  const likelihoods = languages.map((letters) => {
    const many = isOwnScript ? SIGN_SHARE.own : SIGN_SHARE.between;
    const share = letters.length === 1 ? SIGN_SHARE.oneLetter : many;
    const signs = byRank(SIGNS, share);
    const lower = byRank(letters, (1 - share) * (1 - CAPITAL_SHARE));
    const weight = (character: string): number => {
      if (isUndefined(character)) return UNDEFINED;
      const small = character.toLowerCase();
      const p = lower.get(character) ?? signs.get(character) ?? (lower.get(small) ?? 0) * CAPITAL_SHARE;
      return p > 0 ? Math.max(FLOOR, Math.log(p)) : FLOOR;
    };
    return Float64Array.from(characters, weight);
  });
  return { languages: likelihoods, kinds, isOwnScript, prior };
}

function kindOf(character: string): Kind {
  if (!/\p{L}/u.test(character)) return Kind.other;
  return character !== character.toLowerCase() ? Kind.upper : Kind.lower;
}

/** Undefined bytes come as U+FFFD or as the control character of the same number. */
function isUndefined(character: string): boolean {
  return character === '\ufffd' || /[\u0080-\u009f\ue000-\uf8ff]/u.test(character);
}

/** Each character of a list with its share of `total`, falling from first to last. */
function byRank(list: string, total: number): ReadonlyMap<string, number> {
  const characters = [...list];
  const weights = characters.map((_, rank) => Math.exp(-rank / RANK_FALL));
  const sum = weights.reduce((a, b) => a + b, 0);
  return new Map(characters.map((character, rank) => [character, ((weights[rank] ?? 0) / sum) * total]));
}
