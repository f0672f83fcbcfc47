/** A run of characters of a text (UTF-16 offsets). */
interface Found {
  readonly from: number;
  readonly to: number;
}

interface FoldedText {
  readonly text: string;
  /** Where each of its characters begins and ends in the text that was folded. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A character with the marks on it. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  ς: 'σ',
};

/**
 * Where some characters stand in a text, in order, without overlaps: within words too, whatever the case, the accents, the
 * kind of quotation marks and dashes, and how wide the spaces are.
 */
export function findInText(text: string, wanted: string): readonly Found[] {
  const needle = folded(wanted.trim()).text;
  if (needle === '') return [];
  const hay = folded(text);
  const found: Found[] = [];
  for (let at = hay.text.indexOf(needle); at >= 0; at = hay.text.indexOf(needle, at + needle.length))
    found.push({ from: hay.from[at] ?? 0, to: hay.to[at + needle.length - 1] ?? 0 });
  return found;
}

function folded(text: string): FoldedText {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    const plain = foldedCharacter(character);
    if (plain === ' ' && parts.at(-1) === ' ') {
      to[to.length - 1] = index + character.length;
      continue;
    }
    for (const one of plain) {
      parts.push(one);
      for (let unit = 0; unit < one.length; unit += 1) {
        from.push(index);
        to.push(index + character.length);
      }
    }
  }
  return { text: parts.join(''), from, to };
}

function foldedCharacter(character: string): string {
  if (/^\s/u.test(character)) return ' ';
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return PLAIN[bare] ?? bare;
}
