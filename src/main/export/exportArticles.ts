import type { ExportOutcome, ExportRequest } from '../../contract/archiveTasks';
import type { FormatId } from '../../core/export/exportFormat';
import { TEXT_FORMATS } from '../../core/export/formats';
import type { ExportDesk, ExportJob, Written } from './exportDesk';
import { writeCorrections } from './writeCorrections';
import { writeEpub } from './writeEpub';
import { writeSnapshot } from './writeSnapshot';
import { writeText } from './writeText';
import { writeWarc } from './writeWarc';

type Writer = (job: ExportJob) => Promise<Written>;

/** Who writes what is more than the articles' texts. */
const WRITERS: Partial<Readonly<Record<FormatId, Writer>>> = {
  epub: writeEpub,
  snapshot: writeSnapshot,
  warc: writeWarc,
  corrections: writeCorrections,
  ...Object.fromEntries(TEXT_FORMATS.map((format) => [format.id, writeText(format)])),
};

/** Writes articles out, some hundred at a time. Rejects with an AppError; then nothing was written. */
export async function exportArticles(desk: ExportDesk, request: ExportRequest): Promise<ExportOutcome> {
  const { of, format, out, replaces } = request;
  const write = WRITERS[format];
  if (write === undefined) throw new RangeError(`nobody writes ${format}`);
  const [ids, query] = of.kind === 'articles' ? [of.ids, null] : [await desk.found(of.query), of.query];
  return { ...(await write({ desk, ids, query, out, replaces })), path: out };
}
