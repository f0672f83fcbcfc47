import type { ImportReport } from '../../core/importReport';
import { message } from '../../core/text/message';
import type { ArchiveHost } from '../archiveHost';
import type { Outcome } from './archiveCommands';

/**
 * `cuttings import`: imports as a drop would. An import that was interrupted is ended first; when it was of the same
 * paths, it is the one that was asked for.
 */
export async function importCommand(
  archive: ArchiveHost,
  { paths }: { readonly paths: readonly string[] },
): Promise<Outcome> {
  const begun = performance.now();
  const isSame = JSON.stringify(archive.importing) === JSON.stringify(paths);
  if (archive.importing !== null && !isSame) await archive.ended();
  const ended = archive.ended();
  if (!isSame) archive.start(paths);
  const report = await ended;
  const seconds = Number(((performance.now() - begun) / 1000).toFixed(3));
  return { value: asJson(report, seconds), text: asText(report, seconds), code: report.failed > 0 ? 3 : 0 };
}

function asJson(report: ImportReport, seconds: number) {
  const { found, imported, duplicate, skipped, failed, containers } = report;
  const problems = report.problems.map(({ path, outcome, code, detail }) => ({
    path,
    outcome,
    code,
    why: message(`problem.${code}`, { detail: detail ?? '' }),
  }));
  return { found, imported, duplicate, skipped, failed, seconds, containers, problems };
}

function asText(report: ImportReport, seconds: number): string {
  const { found, imported, duplicate, skipped, failed } = report;
  const lines = report.problems.map(
    ({ path, outcome, code, detail }) =>
      `${outcome}  ${path}: ${message(`problem.${code}`, { detail: detail ?? '' })}`,
  );
  lines.push(
    `${imported} imported + ${duplicate} duplicates + ${skipped} skipped + ${failed} failed = ${found} found, in ${seconds} s`,
  );
  return `${lines.join('\n')}\n`;
}
