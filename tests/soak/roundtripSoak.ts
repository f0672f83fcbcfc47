import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WARCParser } from 'warcio';
import type { DumpedLibrary } from '../../src/contract/dumpedLibrary';
import { type CommandResult, command, differenceOf, dump, wrongWith } from './cli';
import { doEverything } from './everyAct';
import { inFolder, somePages, type Tell, Trials } from './trials';

/**
 * Out of the archive and into a new one: originals read by somebody else's reader are the files; originals exported as
 * a web archive make the same articles; and a backup, which is originals and journal in a tar file, makes a library that
 * is equal in everything that was done, restored or unpacked by hand. Answers what went wrong.
 */
export function soakRoundtrip(pageCount: number, tell: Tell): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const begunMs = performance.now();
    const trials = new Trials('roundtrip', tell);
    const inside = (name: string) => path.join(folder, name);
    const data = inside('data');
    const pages = pagesToKeep(folder, pageCount);
    trials.note('import', endedWrong(await command(data, ['import', pages])));
    trials.note('originals read by warcio', await originalsDiffer(data, pages));
    await exported(data, inside('all.warc.gz'), inside('of warc'), trials);

    const { articles } = await dump(data);
    const odd = articles.find((one) => one.path.endsWith('odd1252.txt'));
    const usual = articles.filter((one) => !path.basename(one.path).startsWith('odd'));
    const source = usual.find((one) => one.source !== null)?.source;
    if (odd === undefined || !source) throw new Error('the pages came in otherwise');
    const ids = usual.map((one) => one.id);
    await doEverything(data, ids, odd.id, source);
    const wanted = await dump(data);
    const done = [wanted.tags, wanted.collections, wanted.savedSearches, wanted.rules].map(
      (one) => one.length,
    );
    trials.note(
      'everything done',
      String(done) === '1,2,1,1' ? null : `tags, collections, searches, rules: ${done}`,
    );

    const file = inside('all.cuttings');
    trials.note('backup', endedWrong(await command(data, ['backup', '--out', file])));
    const other = inside('other');
    trials.note('restore elsewhere', endedWrong(await command(other, ['restore', file])));
    trials.note('its library', await differsFrom(wanted, other));
    const byHand = inside('by hand');
    mkdirSync(path.join(byHand, 'archive'), { recursive: true });
    execFileSync('tar', ['-xf', file, '-C', path.join(byHand, 'archive')]);
    trials.note('unpacked by tar', await differsFrom(wanted, byHand));
    trials.note('rebuild', endedWrong(await command(data, ['rebuild'])) ?? (await differsFrom(wanted, data)));
    return trials.sum(begunMs);
  });
}

function pagesToKeep(folder: string, count: number): string {
  const pages = somePages(folder, count);
  // Bytes that no text tool would give back: cp1252, a byte order mark, CRLF, no last line break.
  const odd = Buffer.from(
    '\ufeffF\u00e4hre\r\nDie F\u00e4hre f\u00e4hrt wieder, sagte der Betreiber am Donnerstag.',
    'utf8',
  );
  writeFileSync(path.join(pages, 'odd.txt'), odd);
  writeFileSync(
    path.join(pages, 'odd1252.txt'),
    Buffer.from(`caf\xe9 de la gare\n${'Le caf\xe9 ouvre. '.repeat(20)}`, 'latin1'),
  );
  return pages;
}

/** Originals alone, before anything was done: the same articles, but for where their files lay. */
async function exported(data: string, warc: string, into: string, trials: Trials): Promise<void> {
  const outcome = await command(data, ['export', '--format', 'warc', '--out', warc]);
  trials.note('originals exported', endedWrong(outcome));
  trials.note('and imported', endedWrong(await command(into, ['import', warc])));
  const withoutPaths = async (of: string) => {
    const { articles, ...names } = await dump(of);
    return { ...names, articles: articles.map((one) => ({ ...one, path: '' })) };
  };
  trials.note('the same articles', differenceOf(await withoutPaths(into), await withoutPaths(data)));
}

async function differsFrom(wanted: DumpedLibrary, data: string): Promise<string | null> {
  return (await wrongWith(data)) ?? differenceOf(await dump(data), wanted);
}

function endedWrong({ code, stderr }: CommandResult): string | null {
  return code === 0 ? null : `ended with ${code}: ${stderr}`;
}

async function originalsDiffer(data: string, pages: string): Promise<string | null> {
  const files = readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const wanted = new Map(files.map((file) => [file, digestOf(readFileSync(file))]));
  const folder = path.join(data, 'archive', 'originals');
  for (const segment of readdirSync(folder)) {
    for await (const record of new WARCParser(createReadStream(path.join(folder, segment)))) {
      if (record.warcType !== 'resource') continue;
      const file = decodeURIComponent(new URL(record.warcTargetURI ?? '').pathname);
      const payload = await record.readFully(false);
      if (wanted.get(file) !== digestOf(payload)) return `${file} is not the file`;
      wanted.delete(file);
    }
  }
  return wanted.size === 0 ? null : `${wanted.size} files are not in the archive`;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
