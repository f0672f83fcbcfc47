import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type ArticleId, articleIdOfSha256, type ImportId } from '../../../src/core/article';
import { Archive, type NewOriginal } from '../../../src/main/archive/archive';

export const IMPORT = 'import-1' as ImportId;

/** A temporary folder that goes when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An original of an invented page. */
export function anOriginal(
  name: string,
  text = `${name}: the night ferry is to resume in October.\n`,
): NewOriginal {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const modifiedAt = '2024-01-02T03:04:05.000Z';
  return { sha256, path: `/pages/${name}.txt`, modifiedAt, bytes, sizeBytes: bytes.length };
}

/** The id of the article of {@link anOriginal}. */
export function idOfOriginal(name: string): ArticleId {
  return articleIdOfSha256(anOriginal(name).sha256);
}

/** A closed archive of one import with these pages, two at a time, and a star on the first. Answers its folder. */
export async function anArchive(...names: readonly string[]): Promise<string> {
  const folder = path.join(aFolder(), 'archive');
  const archive = await Archive.open(folder, 'test');
  await archive.append([{ kind: 'importStarted', importId: IMPORT, roots: ['/pages'] }]);
  for (let n = 0; n < names.length; n += 2)
    await archive.addOriginals(
      IMPORT,
      names.slice(n, n + 2).map((name) => anOriginal(name)),
    );
  const [first] = names;
  if (first !== undefined)
    await archive.append([{ kind: 'starMarked', value: true, articleIds: [idOfOriginal(first)] }]);
  await archive.append([{ kind: 'importEnded', importId: IMPORT, report: aReport() }]);
  await archive.close();
  return folder;
}

/** A report of {@link anArchive}'s import, with a duplicate of the page `ferry`. */
export function aReport() {
  return {
    id: IMPORT,
    name: 'pages',
    roots: ['/pages'],
    startedAt: '2024-01-02T03:04:05.000Z',
    endedAt: '2024-01-02T03:04:06.000Z',
    isCancelled: false,
    found: 1,
    imported: 0,
    duplicate: 1,
    skipped: 0,
    failed: 0,
    problems: [],
    containers: [],
    duplicates: [{ path: '/pages/copy of ferry.txt', id: idOfOriginal('ferry'), inTrash: false }],
  };
}

/** The one file in a folder of an archive. */
export function onlyFile(folder: string, name: 'journal' | 'originals'): string {
  const [file] = readdirSync(path.join(folder, name));
  return path.join(folder, name, file ?? '');
}
