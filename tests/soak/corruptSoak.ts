import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Verification } from '../../src/contract/archiveTasks';
import { command, differenceOf, dump, wrongWith } from './cli';
import { doEverything } from './everyAct';
import { openWindow, toggleStar } from './stars';
import { inFolder, somePages, type Tell, Trials } from './trials';

/** What can befall the files of the database. */
const LIBRARY_ACCIDENTS: readonly (readonly [string, (files: readonly string[]) => void])[] = [
  ['library deleted', (files) => files.forEach((file) => void rmSync(file))],
  [
    'library overwritten with rubbish',
    (files) => files.forEach((file) => void writeFileSync(file, rubbish(4096))),
  ],
  [
    'library files cut to half',
    (files) => files.forEach((file) => void truncateSync(file, statSync(file).size >> 1)),
  ],
  ['library emptied', (files) => files.forEach((file) => void truncateSync(file, 0))],
  ['library without its newest file', (files) => rmSync(newestOf(files))],
  ['bytes flipped all over the library', (files) => files.forEach((file) => void flipSome(file))],
  [
    'library without its list of files',
    (files) => files.filter(isManifest).forEach((file) => void rmSync(file)),
  ],
];

/**
 * Damages the library between runs: the next start must make it again from the archive, with everything that was done.
 * Then damages the archive: it must be named, nothing touched, and gone when the bytes are right again. Answers what
 * went wrong.
 */
export function soakCorrupt(rounds: number, pageCount: number, tell: Tell): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const begunMs = performance.now();
    const trials = new Trials('corrupt', tell);
    const data = path.join(folder, 'data');
    await command(data, ['import', somePages(folder, pageCount)]);
    const running = await openWindow(data);
    for (const n of [0, 2, 3]) await toggleStar(running.page, n);
    await running.close();
    const { articles } = await dump(data);
    const [odd, ...others] = articles.map((one) => one.id);
    if (odd === undefined) throw new Error('nothing was imported');
    await doEverything(data, others, odd, articles[0]?.source ?? '');
    const wanted = await dump(data);
    for (let round = 0; round < rounds; round += 1) {
      for (const [what, spoil] of LIBRARY_ACCIDENTS) {
        spoil(filesBelow(path.join(data, 'library', 'IndexedDB')));
        trials.note(what, (await wrongWith(data)) ?? differenceOf(await dump(data), wanted));
      }
      for (const name of ['originals', 'journal'] as const) await damageArchive(data, name, trials);
    }
    trials.note('at the end', (await wrongWith(data)) ?? differenceOf(await dump(data), wanted));
    return trials.sum(begunMs);
  });
}

async function damageArchive(data: string, name: 'originals' | 'journal', trials: Trials): Promise<void> {
  const archive = path.join(data, 'archive');
  const folder = path.join(archive, name);
  const kept = `${archive}.kept`;
  cpSync(archive, kept, { recursive: true });
  const accidents: readonly (readonly [string, (file: string) => void])[] = [
    [`a byte flipped in ${name}`, flipOne],
    [`${name} cut off`, (file) => truncateSync(file, statSync(file).size >> 1)],
    [`${name} missing`, (file) => rmSync(file)],
  ];
  for (const [what, spoil] of accidents) {
    const [file] = filesBelow(folder);
    if (file === undefined) throw new Error(`no ${name}`);
    spoil(file);
    const spoilt = filesBelow(folder).map((one) => readFileSync(one));
    const { code, value } = await command(data, ['verify']);
    const [found] = (value as Verification | null)?.damage ?? [];
    // A journal that was cut ends in a torn line, which is mended; that more is gone only the library can tell.
    const isUntouched =
      what === 'journal cut off' ||
      filesBelow(folder).every((one, n) => readFileSync(one).equals(spoilt[n] ?? Buffer.of()));
    const named = found === undefined ? 'nothing' : `${found.where}: ${found.what}`;
    const isWell = code === 4 && found !== undefined && isUntouched;
    trials.note(`${what} (${named})`, isWell ? null : `verify ended with ${code}, untouched: ${isUntouched}`);
    rmSync(archive, { recursive: true });
    cpSync(kept, archive, { recursive: true });
  }
  rmSync(kept, { recursive: true });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function rubbish(length: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));
}

function flipOne(file: string): void {
  const bytes = readFileSync(file);
  // Not in a head of ten bytes, where one number has several right values.
  const at = 40 + Math.floor(Math.random() * (bytes.length - 60));
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
  writeFileSync(file, bytes);
}

function flipSome(file: string): void {
  const bytes = readFileSync(file);
  for (let n = 0; n < 20 && bytes.length > 0; n += 1) {
    const at = Math.floor(Math.random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
  }
  writeFileSync(file, bytes);
}

function newestOf(files: readonly string[]): string {
  return [...files].sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0] ?? '';
}

function isManifest(file: string): boolean {
  return path.basename(file).startsWith('MANIFEST');
}
