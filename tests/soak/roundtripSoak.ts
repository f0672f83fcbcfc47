import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WARCParser } from 'warcio';
import { command, differenceOf, dump, wrongWith } from './cli';
import { inFolder, somePages, type Tell, Trials } from './trials';

/**
 * Originals out of the archive by somebody else's reader are the files; a backup restored elsewhere gives the same
 * library. Answers what went wrong.
 */
export function soakRoundtrip(pageCount: number, tell: Tell): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const begunMs = performance.now();
    const trials = new Trials('roundtrip', tell);
    const data = path.join(folder, 'data');
    const pages = somePages(folder, pageCount);
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
    const { code, stderr } = await command(data, ['import', pages]);
    trials.note('import', code === 0 ? null : `ended with ${code}: ${stderr}`);
    trials.note('originals read by warcio', await originalsDiffer(data, pages));
    const file = path.join(folder, 'all.cuttings');
    const backup = await command(data, ['backup', '--out', file]);
    trials.note('backup', backup.code === 0 ? null : backup.stderr);
    const other = path.join(folder, 'other');
    const restored = await command(other, ['restore', file]);
    trials.note('restore elsewhere', restored.code === 0 ? null : restored.stderr);
    const wanted = await dump(data);
    trials.note('its library', (await wrongWith(other)) ?? differenceOf(await dump(other), wanted));
    const rebuilt = await command(data, ['rebuild']);
    trials.note('rebuild', rebuilt.code === 0 ? differenceOf(await dump(data), wanted) : rebuilt.stderr);
    return trials.sum(begunMs);
  });
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
