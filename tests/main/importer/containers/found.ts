import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { scan } from '../../../../src/main/importer/scan';

/** What a scan of one file of this name and content tells: each page or problem in a line, the container last. */
export async function foundIn(name: string, content: Uint8Array) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-container-'));
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const lines: string[] = [];
  const pages = new Map<string, string>();
  const dates: string[] = [];
  try {
    for await (const found of scan([file])) {
      const at = found.path.replace(`${folder}/`, '');
      if (found.kind === 'page') {
        pages.set(at, Buffer.from(await found.read()).toString('latin1'));
        dates.push(found.modifiedAt);
        lines.push(`page ${at}`);
      } else if (found.kind === 'problem')
        lines.push(`${found.outcome} ${found.code} ${at}${found.detail === null ? '' : `: ${found.detail}`}`);
      else lines.push(`${found.format} ${at}: ${found.entries}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { lines, pages, dates };
}
