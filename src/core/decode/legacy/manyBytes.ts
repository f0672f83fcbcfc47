import { decodeAll } from '../decodeAll';
import type { Encoding } from '../encodings';
import { JAPANESE, KOREAN, SIMPLIFIED, TRADITIONAL, WIDE_SIGNS } from './characters';

/** A part of an encoding's pairs of bytes, how many they are, and their share of running text. */
interface Region {
  readonly holds: (lead: number, trail: number) => boolean;
  readonly pairs: number;
  readonly share: number;
}

/** An encoding of two bytes a character (and of one or more, now and then). */
export interface ManyByteEncoding {
  readonly encoding: Encoding;
  /** Bytes of the character that begins here: 2 mostly; 0 when none does. */
  readonly lengthAt: (lead: number, trail: number) => number;
  readonly common: string;
  readonly commonShare: number;
  /** The first that holds a pair counts; the standards put frequent characters together. */
  readonly regions: readonly Region[];
  readonly prior: number;
}

const from = (first: number, last: number) => (lead: number) => lead >= first && lead <= last;
const isHigh = (byte: number): boolean => byte >= 0xa1 && byte <= 0xfe;
const pairOfHigh = (lead: number, trail: number): number => (isHigh(lead) && isHigh(trail) ? 2 : 0);

/** Every encoding of several bytes a character that is tried. */
export const MANY_BYTES: readonly ManyByteEncoding[] = [
  {
    encoding: 'shift_jis',
    lengthAt: (lead, trail) => {
      if (lead >= 0xa1 && lead <= 0xdf) return 1;
      const isLead = (lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc);
      return isLead && trail >= 0x40 && trail <= 0xfc && trail !== 0x7f ? 2 : 0;
    },
    common: JAPANESE,
    commonShare: 0.75,
    regions: [
      { holds: (lead, trail) => lead === 0x82 || (lead === 0x83 && trail <= 0x96), pairs: 250, share: 0.04 },
      { holds: from(0x81, 0x81), pairs: 147, share: 0.02 },
      { holds: from(0x88, 0x98), pairs: 2965, share: 0.13 },
      { holds: from(0x99, 0xea), pairs: 3390, share: 0.004 },
      { holds: () => true, pairs: 2000, share: 0.001 },
    ],
    prior: 0,
  },
  {
    encoding: 'euc-jp',
    lengthAt: (lead, trail) => {
      if (lead === 0x8e) return trail >= 0xa1 && trail <= 0xdf ? 2 : 0;
      if (lead === 0x8f) return isHigh(trail) ? 3 : 0;
      return pairOfHigh(lead, trail);
    },
    common: JAPANESE,
    commonShare: 0.75,
    regions: [
      { holds: from(0xa3, 0xa5), pairs: 250, share: 0.04 },
      { holds: from(0xa1, 0xa2), pairs: 147, share: 0.02 },
      { holds: from(0xb0, 0xcf), pairs: 2965, share: 0.13 },
      { holds: from(0xd0, 0xf4), pairs: 3390, share: 0.004 },
      { holds: () => true, pairs: 2000, share: 0.001 },
    ],
    prior: 0,
  },
  {
    encoding: 'gb18030',
    lengthAt: (lead, trail) => {
      if (lead < 0x81 || lead > 0xfe) return 0;
      if (trail >= 0x30 && trail <= 0x39) return 4;
      return trail >= 0x40 && trail <= 0xfe && trail !== 0x7f ? 2 : 0;
    },
    common: SIMPLIFIED,
    commonShare: 0.55,
    regions: [
      { holds: (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1, pairs: 3400, share: 0.34 },
      { holds: (lead, trail) => lead >= 0xd8 && lead <= 0xf7 && trail >= 0xa1, pairs: 3008, share: 0.02 },
      { holds: (lead, trail) => lead >= 0xa1 && lead <= 0xa3 && trail >= 0xa1, pairs: 250, share: 0.02 },
      { holds: () => true, pairs: 15000, share: 0.004 },
    ],
    prior: 0,
  },
  {
    encoding: 'big5',
    lengthAt: (lead, trail) =>
      lead >= 0x87 && lead <= 0xfe && ((trail >= 0x40 && trail <= 0x7e) || isHigh(trail)) ? 2 : 0,
    common: TRADITIONAL,
    commonShare: 0.55,
    regions: [
      { holds: from(0xa4, 0xc6), pairs: 5000, share: 0.35 },
      { holds: from(0xc9, 0xf9), pairs: 7652, share: 0.02 },
      { holds: from(0xa1, 0xa3), pairs: 400, share: 0.02 },
      { holds: () => true, pairs: 4000, share: 0.002 },
    ],
    prior: 0,
  },
  {
    encoding: 'euc-kr',
    lengthAt: (lead, trail) =>
      lead >= 0x81 && lead <= 0xfe && trail >= 0x41 && trail <= 0xfe && (trail <= 0x5a || trail >= 0x61)
        ? 2
        : 0,
    common: KOREAN,
    commonShare: 0.6,
    regions: [
      { holds: (lead, trail) => lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1, pairs: 2250, share: 0.36 },
      { holds: (lead, trail) => lead >= 0xca && lead <= 0xfd && trail >= 0xa1, pairs: 4888, share: 0.005 },
      { holds: (lead, trail) => lead >= 0xa1 && lead <= 0xa3 && trail >= 0xa1, pairs: 250, share: 0.02 },
      { holds: () => true, pairs: 9000, share: 0.002 },
    ],
    prior: 0,
  },
];

const SIGN_SHARE = 0.08;
/** Flattens the fall of the first ranks: the tenth character is half as frequent as the first. */
const RANK_OFFSET = 10;
const NO_CHARACTER = Math.log(1e-9);
/** The first byte of one, at the very end. */
const CUT = Math.log(1e-3);
const RARE = Math.log(1e-6);
/** What an ASCII character costs that stands for itself; left out of all scores, so one that does not is paid back. */
const ASCII = Math.log(1 / 20);
/** Of a character beyond ASCII behind an ASCII letter, another one, and anything else. */
const BEHIND = [0.02, 0.88, 0.25].map(Math.log);

const tables = new Map<ManyByteEncoding, Float64Array>();

/** How likely the bytes are as text in an encoding; comparable with {@link oneByteScore}. */
export function manyByteScore(bytes: Uint8Array, encoding: ManyByteEncoding): number {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  let score = encoding.prior;
  let before = 2;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      before = (lead | 0x20) >= 0x61 && (lead | 0x20) <= 0x7a ? 0 : 2;
      at += 1;
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    const length = encoding.lengthAt(lead, trail);
    if (length === 0) {
      score += at + 1 < bytes.length ? NO_CHARACTER : CUT;
      before = 2;
      at += 1;
      continue;
    }
    score += BEHIND[before] ?? 0;
    score += length === 2 ? (table[(lead << 8) | trail] ?? NO_CHARACTER) : RARE;
    if (length === 2 && trail < 0x80) score -= ASCII;
    before = 1;
    at += length;
  }
  return score;
}

function tableOf({ encoding, lengthAt, common, commonShare, regions }: ManyByteEncoding): Float64Array {
  const table = new Float64Array(65536).fill(NO_CHARACTER);
  const frequent = byRank(common, commonShare);
  for (const [sign, share] of byRank(WIDE_SIGNS, SIGN_SHARE))
    if (!frequent.has(sign)) frequent.set(sign, share);
  const pairs: number[] = [];
  for (let lead = 0x80; lead <= 0xff; lead += 1)
    for (let trail = 0x40; trail <= 0xff; trail += 1)
      if (lengthAt(lead, trail) === 2) pairs.push((lead << 8) | trail);
  const lines = new Uint8Array(pairs.length * 3).fill(0x0a);
  pairs.forEach((pair, n) => {
    lines.set([pair >> 8, pair & 0xff], n * 3);
  });
  const characters = decodeAll(lines, encoding).split('\n');
  pairs.forEach((pair, n) => {
    const character = characters[n] ?? '\ufffd';
    if (/[\ufffd\ue000-\uf8ff]/u.test(character)) return;
    table[pair] = Math.log(frequent.get(character) ?? shareOf(pair, regions));
  });
  return table;
}

function shareOf(pair: number, regions: readonly Region[]): number {
  const region = regions.find(({ holds }) => holds(pair >> 8, pair & 0xff));
  return region === undefined ? 1e-9 : region.share / region.pairs;
}

function byRank(list: string, total: number): Map<string, number> {
  const characters = [...new Set(list)];
  const sum = characters.reduce((all, _, rank) => all + 1 / (rank + RANK_OFFSET), 0);
  return new Map(characters.map((character, rank) => [character, total / (rank + RANK_OFFSET) / sum]));
}
