/**
 * How extraction's time grows with length, and how many pages it reads a second:
 *
 *   npm run measure:extract [-- DIR]
 *
 * For each shape the time of a text and of one twice as long, medians of three, with SHA-256 of the longer text as a
 * reference from the same run. DIR: a folder of pages, read in one thread after a first pass over a part of them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/core/extract/extract';

const NOWHERE = { seenAt: null, folders: [] };
const SENTENCE = 'The ferry to the outer islands sails on Monday and returns with the mail on Friday. ';
const PARAGRAPH = `${SENTENCE.repeat(5)}\n\n`;
const MEGABYTE = 1024 * 1024;
const SHAPES: readonly (readonly [name: string, unit: string, copies: number])[] = [
  ['10 MB of prose', PARAGRAPH, Math.ceil((10 * MEGABYTE) / PARAGRAPH.length)],
  ['one line of 10 MB', SENTENCE, Math.ceil((10 * MEGABYTE) / SENTENCE.length)],
  ['100,000 short lines', 'Home\nNews\nSport today\nThe weather\n', 25_000],
  ['300,000 lines of one letter', 'a\nb\nc\n', 100_000],
];

function medianMs(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[1] ?? 0;
}

for (const [name, unit, copies] of SHAPES) {
  const half = `A title\n\n${unit.repeat(copies / 2)}`;
  const whole = `A title\n\n${unit.repeat(copies)}`;
  const halfMs = medianMs(() => extract(half, NOWHERE));
  const wholeMs = medianMs(() => extract(whole, NOWHERE));
  const hashMs = medianMs(() => createHash('sha256').update(whole).digest());
  console.log(
    `${name}: ${wholeMs.toFixed(0)} ms, half of it ${halfMs.toFixed(0)} ms, ratio ${(wholeMs / halfMs).toFixed(2)}; SHA-256 ${hashMs.toFixed(0)} ms`,
  );
}
const folder = process.argv[2];
if (folder !== undefined) {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const text of texts.slice(0, 200)) extract(text, NOWHERE);
  const ms = medianMs(() => {
    for (const text of texts) extract(text, NOWHERE);
  });
  console.log(
    `${texts.length} pages of ${folder}: ${((1000 * texts.length) / ms).toFixed(0)} pages a second`,
  );
}
