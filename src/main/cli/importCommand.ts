import process from 'node:process';
import { toErrorShape } from '../../contract/appError';
import type { ImportReport } from '../../core/importReport';
import { message } from '../../core/text/message';
import type { Office } from '../office';

/** `cuttings import`: imports as a drop would, prints what came of it, answers the exit code. */
export async function runImportCommand(
  office: Office,
  command: { readonly paths: readonly string[]; readonly isJson: boolean },
): Promise<number> {
  try {
    await office.connected;
    const begun = performance.now();
    const ended = office.archive.ended();
    office.archive.start(command.paths);
    const report = await ended;
    const seconds = Number(((performance.now() - begun) / 1000).toFixed(3));
    process.stdout.write(
      command.isJson ? `${JSON.stringify(asJson(report, seconds))}\n` : asText(report, seconds),
    );
    return report.failed > 0 ? 3 : 0;
  } catch (error) {
    const { code, detail } = toErrorShape(error);
    process.stderr.write(`cuttings: ${message(`error.${code}`, { detail })}\n`);
    return 1;
  }
}

function asJson(report: ImportReport, seconds: number) {
  const { found, imported, duplicate, skipped, failed } = report;
  const problems = report.problems.map(({ path, outcome, code, detail }) => ({
    path,
    outcome,
    code,
    why: message(`problem.${code}`, { detail: detail ?? '' }),
  }));
  return { found, imported, duplicate, skipped, failed, seconds, problems };
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
