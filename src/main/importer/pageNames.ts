import path from 'node:path';
import type { ImportProblem } from '../../core/importReport';

const SYSTEM_FILES = new Set(['.ds_store', 'thumbs.db', 'desktop.ini', '.directory']);
/** Formats that are text but no page of it. */
const OTHER_FORMATS = new Set(['.mht', '.mhtml', '.xml', '.json', '.jsonl', '.csv', '.rtf', '.js', '.css']);

/** Why a file of this name is not read; null for one that may be a page. */
export function refusalByName(at: string): ImportProblem | null {
  const name = path.basename(at).toLowerCase();
  if (SYSTEM_FILES.has(name) || name.startsWith('._'))
    return { path: at, outcome: 'skipped', code: 'systemFile', detail: null };
  const extension = path.extname(name);
  return OTHER_FORMATS.has(extension)
    ? { path: at, outcome: 'skipped', code: 'notText', detail: extension }
    : null;
}
