import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';

/** One file to extract and where its article goes. */
export interface Task {
  readonly path: string;
  readonly out: string;
  /** Names of the folders the file lies in, nearest first. */
  readonly folders: readonly string[];
}

/** What became of one file; `why` is null when its article was written. */
export interface Outcome {
  readonly path: string;
  readonly why: string | null;
}

const FOLDERS_TOLD = 3;

/** All files below the given paths, sorted; what cannot be read or is neither file nor folder is a problem. */
export function listFiles(
  paths: readonly string[],
  out: string,
): { tasks: readonly Task[]; problems: readonly Outcome[] } {
  const tasks: Task[] = [];
  const problems: Outcome[] = [];
  const visit = (path: string, root: string | null): void => {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) {
        for (const name of readdirSync(path).sort()) visit(join(path, name), root ?? path);
        return;
      }
      if (!stat.isFile()) {
        problems.push({ path, why: 'neither a file nor a folder' });
        return;
      }
      const place = root === null ? basename(path) : relative(root, path);
      tasks.push({ path, out: join(out, `${place.replace(/\.txt$/iu, '')}.json`), folders: foldersOf(path) });
    } catch (error) {
      problems.push({ path, why: error instanceof Error ? error.message : String(error) });
    }
  };
  for (const path of paths) visit(path, null);
  return { tasks, problems };
}

/** Refuses to write among the files that are read: a second run would read the first one's answers. */
export function outsideOf(paths: readonly string[], out: string): void {
  const target = resolve(out) + sep;
  for (const path of paths)
    if (target.startsWith(resolve(path) + sep)) throw new Error(`--out ${out} lies inside ${path}`);
}

function foldersOf(path: string): readonly string[] {
  return resolve(path).split(sep).slice(0, -1).reverse().slice(0, FOLDERS_TOLD);
}
