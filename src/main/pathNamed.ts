import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The absolute path of what is named. Desktops name files by their address (file:///…) when they open them with a program. */
export function pathNamed(name: string, cwd: string): string {
  try {
    if (name.startsWith('file://')) return fileURLToPath(name);
  } catch {
    // An address of no file here; then it is a name like any other.
  }
  return path.resolve(cwd, name);
}
