/** What one UTF-16 code unit is to the line scanner; the values index nothing and may be renumbered. */
export const CHAR = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  /** A letter without case, or a mark. */
  letter: 4,
  digit: 5,
  /** A character of a script written without spaces: one token each, counted as half a word. */
  ideograph: 6,
  /** Soft hyphens, joiners, byte order marks: as if they were not there. */
  ignored: 7,
  stop: 8,
  wideStop: 9,
  comma: 10,
  quote: 11,
  open: 12,
  close: 13,
  bar: 14,
  colon: 15,
  dash: 16,
} as const;

const SIZE = 0x10000;

function setAll(table: Uint8Array, characters: string, kind: number): void {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = kind;
}

const SURROGATES = 0xd800;
const BEHIND_SURROGATES = 0xe000;

/** All code units but surrogates, in order: one search over them is much faster than a test of each. */
function allUnits(): string {
  const units: string[] = [];
  for (let code = 0; code < SIZE; code += 0x800) {
    if (code >= SURROGATES && code < BEHIND_SURROGATES) continue;
    units.push(String.fromCharCode(...Array.from({ length: 0x800 }, (_, i) => code + i)));
  }
  return units.join('');
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(SIZE);
  const units = allUnits();
  const sets: readonly (readonly [RegExp, number])[] = [
    [/[\p{L}\p{M}]+/gu, CHAR.letter],
    [/\p{Ll}+/gu, CHAR.lower],
    [/[\p{Lu}\p{Lt}]+/gu, CHAR.upper],
    [/\p{N}+/gu, CHAR.digit],
    [
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu,
      CHAR.ideograph,
    ],
    [/\s+/gu, CHAR.space],
  ];
  for (const [pattern, kind] of sets) {
    for (const { index, 0: run } of units.matchAll(pattern)) {
      const code = index < SURROGATES ? index : index - SURROGATES + BEHIND_SURROGATES;
      const inFront = index < SURROGATES ? Math.min(run.length, SURROGATES - index) : run.length;
      table.fill(kind, code, code + inFront);
      if (inFront < run.length) table.fill(kind, BEHIND_SURROGATES, BEHIND_SURROGATES + run.length - inFront);
    }
  }
  for (let code = 0; code < 0x20; code++) table[code] = CHAR.space;
  setAll(table, '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', CHAR.ignored);
  setAll(table, '.!?…', CHAR.stop);
  setAll(table, '。！？؟।｡', CHAR.wideStop);
  setAll(table, ',;，、،؛；', CHAR.comma);
  setAll(table, '"“”„«»‘’‚‹›「」『』\'', CHAR.quote);
  setAll(table, '([{（【［', CHAR.open);
  setAll(table, ')]}）】］', CHAR.close);
  setAll(table, '|•·>/▶►→▸■●◆', CHAR.bar);
  setAll(table, ':：', CHAR.colon);
  setAll(table, '-–—‐‑―', CHAR.dash);
  return table;
}

/** Ideographs, Hangul, surrogates and private use have neither case nor compatibility forms. */
function mayFold(code: number): boolean {
  return code < 0x3400 || (code >= 0xa640 && code < 0xac00) || code >= 0xf900;
}

function buildFolding(): Uint16Array {
  const table = new Uint16Array(SIZE);
  for (let code = 0; code < SIZE; code++) {
    table[code] = code;
    if (!mayFold(code)) continue;
    let folded = String.fromCharCode(code).toLowerCase();
    if (code > 0x7f) {
      const compatible = folded.normalize('NFKC');
      if (compatible.length === 1) folded = compatible;
    }
    if (folded.length === 1) table[code] = folded.charCodeAt(0);
  }
  return table;
}

/** The class ({@link CHAR}) of each code unit of the basic plane; surrogates are `other`. From Unicode properties. */
export const CLASS_OF: Uint8Array = buildClasses();

/** Lower case and compatibility form (NFKC) of each code unit, where that is one unit; else the unit itself. */
export const FOLDED: Uint16Array = buildFolding();

/** Value of a decimal digit of any script; other numbers (roman, fractions) count as 0. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code < 0x3a) return code - 0x30;
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]) {
    if (code >= zero && code < zero + 10) return code - zero;
  }
  return 0;
}
