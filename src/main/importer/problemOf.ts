import type { ImportProblem } from '../../core/importReport';

/** What the system's refusal to read a path means for the user. */
export function problemOf(path: string, error: unknown): ImportProblem {
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
