/**
 * How often the encoding of old pages is guessed right: pages of many languages are written in the encodings of their
 * time and read back.
 *
 *   npm run measure:encodings -- DIR [--piece BYTES] [--worst N]
 *
 * DIR holds txt-inner/ID.txt and gold/ID.json with `lang`. Each page is cut into pieces of about BYTES (1000) at line
 * ends; those without a character beyond ASCII are left out. Right = the text that the true encoding gives.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { decode, decodeChosen } from '../src/core/decode/decode';

const WESTERN = ['de', 'fr', 'es', 'it', 'pt', 'sv', 'no', 'nl', 'fi', 'is', 'da'];
/** Encoding of the iconv-lite package, and the languages written in it. */
const WRITTEN: readonly (readonly [encoding: string, languages: readonly string[]])[] = [
  ['utf-16le', ['en', 'ja', 'zh', 'ko', 'ar', 'ru', 'de']],
  ['utf-16be', ['en', 'ja', 'zh', 'ko', 'ar', 'ru', 'de']],
  ['windows-1252', ['en']],
  ['windows-1252', WESTERN],
  ['macintosh', WESTERN],
  ['windows-1250', ['cs', 'pl']],
  ['iso-8859-2', ['cs', 'pl']],
  ['windows-1254', ['tr']],
  ['windows-1257', ['lt']],
  ['koi8-r', ['ru']],
  ['windows-1251', ['ru', 'uk']],
  ['cp866', ['ru']],
  ['windows-1256', ['ar']],
  ['iso-8859-6', ['ar']],
  ['shift_jis', ['ja']],
  ['euc-jp', ['ja']],
  ['gb18030', ['zh']],
  ['big5', ['zh']],
  ['euc-kr', ['ko']],
];
/** Of a piece's characters beyond ASCII, this share must exist in the encoding; the rest is left out of the text. */
const LEAST_WRITABLE = 0.97;

interface Outcome {
  readonly isRight: boolean;
  readonly certainty: number;
}

const [folder = '', ...options] = process.argv.slice(2);
const option = (name: string, otherwise: number): number => {
  const at = options.indexOf(name);
  return at < 0 ? otherwise : Number(options[at + 1]);
};
const pieceBytes = option('--piece', 1000);
const worst = option('--worst', 0);

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.split('\n')) {
    piece += `${line}\n`;
    if (Buffer.byteLength(piece) < pieceBytes) continue;
    pieces.push(piece);
    piece = '';
  }
  return pieces;
}

/** The piece without the characters that the encoding lacks; null when there are many, or none beyond ASCII. */
function writable(piece: string, encoding: string): string | null {
  const characters = [...piece].filter((one) => one !== '\ufeff');
  const kept = characters.filter(
    (one) => one.charCodeAt(0) < 0x80 || iconv.decode(iconv.encode(one, encoding), encoding) === one,
  );
  const isHigh = (one: string) => one.charCodeAt(0) >= 0x80;
  const high = kept.filter(isHigh).length;
  return high > 0 && high >= characters.filter(isHigh).length * LEAST_WRITABLE ? kept.join('') : null;
}

const pages = new Map<string, string[]>();
for (const file of readdirSync(path.join(folder, 'gold'))) {
  const { id, lang }: { id: string; lang: string | null } = JSON.parse(
    readFileSync(path.join(folder, 'gold', file), 'utf8'),
  );
  const text = readFileSync(path.join(folder, 'txt-inner', `${id}.txt`), 'utf8');
  pages.set(lang ?? '', [...(pages.get(lang ?? '') ?? []), ...piecesOf(text)]);
}

const all: Outcome[] = [];
process.stdout.write('encoding      languages   pieces   right  taken for\n');
for (const [encoding, languages] of WRITTEN) {
  const taken = new Map<string, number>();
  let right = 0;
  let count = 0;
  let shown = 0;
  for (const piece of languages.flatMap((language) => pages.get(language) ?? [])) {
    const text = writable(piece, encoding);
    if (text === null) continue;
    const bytes = iconv.encode(text, encoding);
    const decoded = decode(bytes);
    const wanted = decodeChosen(bytes, encoding);
    const isRight = decoded.kind === 'text' && wanted?.kind === 'text' && decoded.text === wanted.text;
    const name = decoded.kind === 'text' ? decoded.decodedAs.encoding : 'binary';
    count += 1;
    if (isRight) right += 1;
    else taken.set(name, (taken.get(name) ?? 0) + 1);
    if (!isRight && shown < worst) {
      shown += 1;
      process.stdout.write(`  ${name}: ${JSON.stringify(highPart(text)).slice(0, 160)}\n`);
    }
    if (!encoding.startsWith('utf') && decoded.kind === 'text')
      all.push({ isRight, certainty: decoded.decodedAs.certainty });
  }
  const others = [...taken].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${name} ${n}`);
  const share = count === 0 ? '     –' : `${((100 * right) / count).toFixed(1).padStart(5)}%`;
  const names =
    languages.length > 3 ? `${languages.slice(0, 2).join(' ')} …${languages.length}` : languages.join(' ');
  process.stdout.write(
    `${encoding.padEnd(13)} ${names.padEnd(10)} ${String(count).padStart(7)}  ${share}  ${others.join(', ')}\n`,
  );
}

process.stdout.write('\ncertainty      pieces   right\n');
for (const [low, high] of [
  [0, 0.3],
  [0.3, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 0.97],
  [0.97, 1.1],
] as const) {
  const some = all.filter(({ certainty }) => certainty >= low && certainty < high);
  const right = some.filter(({ isRight }) => isRight).length;
  const share = some.length === 0 ? '–' : `${((100 * right) / some.length).toFixed(1)}%`;
  process.stdout.write(
    `${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}  ${String(some.length).padStart(8)}  ${share.padStart(6)}\n`,
  );
}

/** The words beyond ASCII, for a look. */
function highPart(text: string): string {
  return text
    .split(/\s+/u)
    .filter((word) => Buffer.byteLength(word) > word.length)
    .slice(0, 12)
    .join(' ');
}
