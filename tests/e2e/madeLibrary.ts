import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { command } from '../soak/cli';
import { aPage, writeFileAt } from './pages';

/** The libraries that many tests begin with, and the pages in them. */
const LIBRARIES = {
  ferry: [aPage('Night ferry to resume in October')],
  two: [aPage('Night ferry to resume in October'), aPage('Dredging vote put off until spring')],
  /** The newest first: the ferry, the café, eelgrass. */
  three: [
    aPage('Eelgrass comes back to the Vell', { day: '2 May 2021' }),
    aPage('Café on the quay shuts', { day: '3 May 2021' }),
    aPage('Night ferry to resume in October', { day: '4 May 2021' }),
  ],
} as const;
export type LibraryName = keyof typeof LIBRARIES;

/**
 * Puts a library where a test has its data folder. The app makes each one by an import, when it is first asked for in a
 * run; from then on it is copied.
 */
export async function putLibrary(name: LibraryName, dataDir: string, keptIn: string): Promise<void> {
  const made = path.join(keptIn, name);
  if (!existsSync(made)) await makeLibrary(name, made);
  cpSync(made, dataDir, { recursive: true });
}

async function makeLibrary(name: LibraryName, made: string): Promise<void> {
  mkdirSync(path.dirname(made), { recursive: true });
  const work = mkdtempSync(`${made}-`);
  for (const [n, page] of LIBRARIES[name].entries()) writeFileAt(work, `pages/${n}.txt`, page);
  const data = path.join(work, 'data');
  const { code, stderr } = await command(data, ['import', path.join(work, 'pages')]);
  if (code !== 0) throw new Error(`the import ended with ${code}: ${stderr}`);
  try {
    renameSync(data, made);
  } catch (error) {
    // The other worker was first.
    if (!existsSync(made)) throw error;
  }
  rmSync(work, { recursive: true, force: true });
}
