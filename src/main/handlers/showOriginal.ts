import { existsSync } from 'node:fs';
import path from 'node:path';
import { shell } from 'electron';
import type { Handler } from '../handle';

/** Opens the system's file manager with the file shown. Answers false when it is no longer there. */
export function showOriginal(): Handler<'showOriginal'> {
  return ({ path: file }) => {
    if (!path.isAbsolute(file) || !existsSync(file)) return false;
    shell.showItemInFolder(file);
    return true;
  };
}
