import type { ImportProblem, ImportReport } from '../../../core/importReport';
import { message } from '../../../core/text/message';

/** Why a file was left out, as a sentence. */
export function reasonText({ code, detail }: ImportProblem): string {
  const text = message(`problem.${code}`, { detail: detail ?? '' });
  return detail === null ? text.replace(/[\s:]+$/u, '') : text;
}

/** The path below the folder that was imported; the whole path of a file from elsewhere. */
export function shownPath(path: string, roots: readonly string[]): string {
  const root = roots.find((one) => path.startsWith(`${one}/`) || path.startsWith(`${one}\\`));
  if (root !== undefined) return path.slice(root.length + 1);
  return roots.includes(path) ? fileName(path) : path;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;
}

/** "13 seconds", "2 minutes 5 seconds". */
export function durationText(elapsedMs: number): string {
  const seconds = Math.round(elapsedMs / 1000);
  if (seconds < 1) return message('importing.lessThanSecond');
  if (seconds < 60) return message('importing.seconds', { count: seconds });
  return message('importing.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }).trim();
}

/** "Imported Thursday 12 March 2026, 10:42, in 13 seconds". */
export function whenText({ startedAt, endedAt, isCancelled }: ImportReport): string {
  return message(isCancelled ? 'importing.whenCancelled' : 'importing.when', {
    date: new Date(startedAt),
    duration: durationText(Date.parse(endedAt) - Date.parse(startedAt)),
  });
}

/** Failed files first: they are worth another try. The order within is the importer's. */
export function sortedProblems(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  return [
    ...problems.filter(({ outcome }) => outcome === 'failed'),
    ...problems.filter(({ outcome }) => outcome === 'skipped'),
  ];
}
