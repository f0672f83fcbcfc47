import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What becomes of a hostile file: an article, or the code of a problem. */
export type Expected = 'imported' | `${'skipped' | 'failed'} ${string}`;

interface HostileFile {
  readonly name: string | Buffer;
  readonly content: string | Uint8Array;
  readonly expected: Expected;
}

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

function join(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const buffer = Buffer.from(text, 'utf16le');
  return isLittleEndian ? buffer : buffer.swap16();
}

const SENTENCE =
  'The sailing returns on the first Friday of the month, the operator said, with a smaller boat.';

/** An invented page; `name` keeps pages apart. */
export function storyOf(name: string): string {
  return `Ferry ${name} to resume\n\nFerry ${name} to resume\n\n14 September 2023\n\n${SENTENCE}\n\n${SENTENCE}\n`;
}

/** "Паром снова ходит с сентября. " in KOI8-R. */
const KOI8_R = bytes(
  ...[0xf0, 0xc1, 0xd2, 0xcf, 0xcd, 0x20, 0xd3, 0xce, 0xcf, 0xd7, 0xc1, 0x20, 0xc8, 0xcf, 0xc4, 0xc9, 0xd4],
  ...[0x20, 0xd3, 0x20, 0xd3, 0xc5, 0xce, 0xd4, 0xd1, 0xc2, 0xd2, 0xd1, 0x2e, 0x20],
);
/** "船は今日も出ます。" in Shift-JIS. */
const SHIFT_JIS = bytes(
  ...[
    0x91, 0x44, 0x82, 0xcd, 0x8d, 0xa1, 0x93, 0xfa, 0x82, 0xe0, 0x8f, 0x6f, 0x82, 0xdc, 0x82, 0xb7, 0x81,
    0x42,
  ],
);
/** "今天的船还在。" in GB18030. */
const GB18030 = bytes(
  ...[0xbd, 0xf1, 0xcc, 0xec, 0xb5, 0xc4, 0xb4, 0xac, 0xbb, 0xb9, 0xd4, 0xda, 0xa1, 0xa3],
);

const repeated = (part: Uint8Array, times: number) => join(...Array.from({ length: times }, () => part));
const noise = Uint8Array.from({ length: 8192 }, (_, n) => ((n + 1) * 2654435761) >>> 24);

const CONTENTS: readonly HostileFile[] = [
  { name: 'empty.txt', content: '', expected: 'skipped empty' },
  { name: 'one byte.txt', content: 'x', expected: 'imported' },
  { name: 'white space.txt', content: ' \r\n\t\u3000\ufeff\n', expected: 'skipped blank' },
  { name: 'long line.txt', content: `${SENTENCE} `.repeat(20_000), expected: 'imported' },
  { name: 'long word.txt', content: 'x'.repeat(2_000_000), expected: 'imported' },
  { name: 'many lines.txt', content: 'a\n'.repeat(30_000), expected: 'imported' },
  { name: 'many empty lines.txt', content: `${'\n'.repeat(500_000)}a`, expected: 'imported' },
  { name: 'nuls only.txt', content: new Uint8Array(5000), expected: 'skipped binary' },
  { name: 'one nul.txt', content: storyOf('with\0nul'), expected: 'skipped binary' },
  { name: 'stray nul.txt', content: `${storyOf('stray').repeat(20)}\0`, expected: 'imported' },
  { name: 'noise.txt', content: noise, expected: 'skipped binary' },
  {
    name: 'utf-16 le marked.txt',
    content: join(bytes(0xff, 0xfe), utf16(storyOf('LE'), true)),
    expected: 'imported',
  },
  {
    name: 'utf-16 be marked.txt',
    content: join(bytes(0xfe, 0xff), utf16(storyOf('BE'), false)),
    expected: 'imported',
  },
  { name: 'utf-16 le.txt', content: utf16(storyOf('le'), true), expected: 'imported' },
  { name: 'utf-16 be.txt', content: utf16(storyOf('be'), false), expected: 'imported' },
  { name: 'utf-16 mark only.txt', content: bytes(0xff, 0xfe), expected: 'skipped blank' },
  {
    name: 'utf-16 cut.txt',
    content: join(bytes(0xff, 0xfe), utf16('Cut', true), bytes(0x41)),
    expected: 'imported',
  },
  { name: 'cp1252.txt', content: Buffer.from(storyOf('\x93M\xfcller\x94'), 'latin1'), expected: 'imported' },
  { name: 'shift-jis.txt', content: repeated(SHIFT_JIS, 60), expected: 'imported' },
  { name: 'gb18030.txt', content: repeated(GB18030, 60), expected: 'imported' },
  { name: 'koi8-r.txt', content: repeated(KOI8_R, 60), expected: 'imported' },
  {
    name: 'lone surrogates.txt',
    content: join(storyOf('a'), bytes(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80)),
    expected: 'imported',
  },
  {
    name: 'surrogates in utf-16.txt',
    content: join(bytes(0xff, 0xfe), utf16(`\ud800 ${storyOf('s')}`, true)),
    expected: 'imported',
  },
  {
    name: 'right to left.txt',
    content: storyOf('\u202etxt.exe\u202c \u2066\u2067\u200f'),
    expected: 'imported',
  },
  { name: 'zip.txt', content: join(bytes(0x50, 0x4b, 3, 4, 20, 0), noise), expected: 'skipped binary' },
  {
    name: 'picture.txt',
    content: bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70),
    expected: 'skipped binary',
  },
  {
    name: 'markup.txt',
    content: storyOf('<script>alert(1)</script> <img src=x onerror=alert(2)> javascript:alert(3)'),
    expected: 'imported',
  },
  { name: 'combining marks.txt', content: storyOf(`e${'\u0301'.repeat(50_000)}`), expected: 'imported' },
  { name: 'backtracking.txt', content: storyOf(`${'a'.repeat(50_000)}!`), expected: 'imported' },
  { name: 'digits.txt', content: storyOf('1/'.repeat(50_000)), expected: 'imported' },
  { name: 'capitals.txt', content: storyOf('Von Der '.repeat(20_000)), expected: 'imported' },
  { name: 'by by by.txt', content: `${'By '.repeat(30_000)}\n${storyOf('by')}`, expected: 'imported' },
  { name: 'dates.txt', content: storyOf('14 September 2023, '.repeat(10_000)), expected: 'imported' },
  { name: 'spaces.txt', content: storyOf(`a${' '.repeat(200_000)}b`), expected: 'imported' },
  { name: 'brackets.txt', content: storyOf('('.repeat(200_000)), expected: 'imported' },
  { name: 'control characters.txt', content: storyOf('\u001b[31mred\u001b[0m'), expected: 'imported' },
];

const NAMES: readonly (string | Buffer)[] = [
  'hash # and ? and & and %41 and %.txt',
  'emoji 🚢⛴️.txt',
  'new\nline.txt',
  '<script>alert(1)</script>.txt'.replace('/', '∕'),
  '<img src=x onerror=alert(1)>.txt',
  'javascript:alert(1).txt',
  '\u202etxt.exe',
  'back\\slash.txt',
  ' leading and trailing space ',
  '-rf',
  '~',
  'quote \' and " and `.txt',
  `${'n'.repeat(251)}.txt`,
  `${'é'.repeat(125)}.txt`,
  'no extension',
  Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x2e, 0x74, 0x78, 0x74]),
  Buffer.from([0xed, 0xa0, 0x80, 0xff, 0x2e, 0x74, 0x78, 0x74]),
];

const HUGE = 200_000_000;

/**
 * Makes one of every hostile file below a folder, and answers what each is to end as, by its path. The long form has
 * also what takes long: a line of 30 MB that is read, and one of 200 MB that is not.
 */
export function makeHostileFiles(folder: string, isLong: boolean): ReadonlyMap<string, Expected> {
  const expected = new Map<string, Expected>();
  const add = (name: string | Buffer, content: string | Uint8Array, outcome: Expected): void => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), content);
    if (typeof name === 'string') expected.set(path.join(folder, name), outcome);
  };
  mkdirSync(folder, { recursive: true });
  for (const { name, content, expected: outcome } of CONTENTS) add(name, content, outcome);
  NAMES.forEach((name, n) => {
    add(name, storyOf(`name ${n}`), 'imported');
  });
  expected.set(path.join(folder, 'caf\\xE9.txt'), 'imported');
  expected.set(path.join(folder, '\\xED\\xA0\\x80\\xFF.txt'), 'imported');

  add('huge and sparse.txt', '', 'skipped tooLarge');
  truncateSync(path.join(folder, 'huge and sparse.txt'), HUGE);
  if (isLong) {
    add('huge line.txt', Buffer.alloc(HUGE, SENTENCE), 'skipped tooLarge');
    add('large line.txt', Buffer.alloc(30_000_000, `${SENTENCE} `), 'imported');
    add('large word.txt', Buffer.alloc(30_000_000, 'x'), 'imported');
  }

  const special = (name: string, outcome: Expected, make: (at: string) => void): void => {
    const at = path.join(folder, name);
    make(at);
    expected.set(at, outcome);
  };
  mkdirSync(path.join(folder, 'deep', 'down'), { recursive: true });
  special('deep/down/up', 'skipped linkLoop', (at) => symlinkSync('../..', at));
  special('itself', 'skipped linkLoop', (at) => symlinkSync('itself', at));
  special('nowhere', 'skipped notAFile', (at) => symlinkSync('not there', at));
  special('zeros.txt', 'skipped notAFile', (at) => symlinkSync('/dev/zero', at));
  special('terminal.txt', 'skipped notAFile', (at) => symlinkSync('/dev/tty', at));
  special('pipe.txt', 'skipped notAFile', (at) => execFileSync('mkfifo', [at]));
  special('link to pipe.txt', 'skipped notAFile', (at) => symlinkSync('pipe.txt', at));
  return expected;
}
