import type { ImportProblem } from '../../core/importReport';
import { PageRefused } from './pageRefused';

/** What it means for the user that a path could not be read. */
export function problemOf(path: string, error: unknown): ImportProblem {
  if (error instanceof PageRefused) {
    const { outcome, code, detail } = error;
    return { path, outcome, code, detail };
  }
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return { path, outcome: 'failed', code: 'denied', detail: null };
    case 'ENOENT':
      return { path, outcome: 'failed', code: 'vanished', detail: null };
    case 'ELOOP':
      return { path, outcome: 'skipped', code: 'linkLoop', detail: null };
    default:
      return { path, outcome: 'failed', code: 'unreadable', detail: code === '' ? String(error) : code };
  }
}
