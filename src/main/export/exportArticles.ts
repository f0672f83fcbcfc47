import path from 'node:path';
import { AppError } from '../../contract/appError';
import type { ExportOutcome, ExportRequest, TaskProgress } from '../../contract/archiveTasks';
import { type ArticleId, articleIdOfSha256 } from '../../core/article';
import { toCorrections } from '../../core/correction';
import type { ExportedArticle } from '../../core/export/exportedArticle';
import type { FileFormat, FolderFormat } from '../../core/export/exportFormat';
import { exportedName } from '../../core/export/fileNames';
import { CORRECTIONS_FORMAT, TEXT_FORMATS, WARC_FORMAT } from '../../core/export/formats';
import { trainingRecord } from '../../core/extract/trainingRecord';
import { pageText } from '../../core/htmlDump/pageText';
import type { ArchivedOriginal } from '../../core/original';
import type { Archive } from '../archive/archive';
import { toWarcInfo, toWarcRecord } from '../archive/warcRecord';
import { writeExportFile, writeExportFolder } from './exportFiles';

/** Where exported articles come from. */
export interface ExportDesk {
  readonly archive: Archive;
  readonly software: string;
  found(query: string): Promise<readonly ArticleId[]>;
  exported(ids: readonly ArticleId[]): Promise<readonly ExportedArticle[]>;
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignal;
}

/** Articles that are held at once. */
const BATCH = 200;

/** Writes what a search finds, some hundred articles at a time. Rejects with an AppError; then nothing was written. */
export async function exportArticles(
  desk: ExportDesk,
  { query, format: id, out }: ExportRequest,
): Promise<ExportOutcome> {
  const ids = await desk.found(query);
  const count = { articles: 0 };
  const bytes = await writerOf(id)(desk, ids, out, count);
  return { ...count, bytes, path: out };
}

type Writer = (desk: ExportDesk, ids: readonly ArticleId[], out: string, count: Count) => Promise<number>;

function writerOf(id: string): Writer {
  if (id === WARC_FORMAT.id) return writeWarc;
  if (id === CORRECTIONS_FORMAT.id) return writeCorrections;
  const format = TEXT_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new AppError('badRequest', id);
  return format.kind === 'file'
    ? (desk, ids, out, count) => writeFile(desk, format, ids, out, count)
    : (desk, ids, out, count) => writeFolder(desk, format, ids, out, count);
}

interface Count {
  articles: number;
}

async function writeFile(
  desk: ExportDesk,
  format: FileFormat,
  ids: readonly ArticleId[],
  out: string,
  count: Count,
): Promise<number> {
  return writeExportFile(out, async (file) => {
    await file.write(format.begin);
    for await (const article of articlesOf(desk, ids)) {
      await file.write((count.articles > 0 ? format.between : '') + format.write(article));
      count.articles += 1;
    }
    await file.write(format.end);
  });
}

async function writeFolder(
  desk: ExportDesk,
  format: FolderFormat,
  ids: readonly ArticleId[],
  out: string,
  count: Count,
): Promise<number> {
  return writeExportFolder(out, async (add) => {
    for await (const article of articlesOf(desk, ids)) {
      await add(exportedName(article) + format.ending, format.write(article));
      count.articles += 1;
    }
  });
}

async function* articlesOf(desk: ExportDesk, ids: readonly ArticleId[]): AsyncGenerator<ExportedArticle> {
  for (let from = 0; from < ids.length; from += BATCH) {
    desk.signal.throwIfAborted();
    desk.onProgress({ done: from, total: ids.length });
    yield* await desk.exported(ids.slice(from, from + BATCH));
  }
}

/** The originals, byte for byte, in one web archive, as our own segments have them. */
async function writeWarc(
  { archive, software, onProgress, signal }: ExportDesk,
  ids: readonly ArticleId[],
  out: string,
  count: Count,
): Promise<number> {
  const at = new Date().toISOString();
  const originals = originalsOf(archive);
  return writeExportFile(out, async (file) => {
    await file.write(toWarcInfo(path.basename(out), at, software));
    for (const id of ids) {
      signal.throwIfAborted();
      if (count.articles % BATCH === 0) onProgress({ done: count.articles, total: ids.length });
      const original = originals.get(id);
      if (original === undefined) continue;
      await file.write(toWarcRecord({ ...original, bytes: await archive.bytesOf(original) }, at));
      count.articles += 1;
    }
  });
}

/** A record of each article that something was set by hand for. */
async function writeCorrections(
  desk: ExportDesk,
  ids: readonly ArticleId[],
  out: string,
  count: Count,
): Promise<number> {
  const { archive } = desk;
  const corrected = ids.filter((id) => archive.catalogue.correctionOf(id) !== null);
  const originals = originalsOf(archive);
  return writeExportFolder(out, async (add) => {
    for await (const { id, source } of articlesOf(desk, corrected)) {
      const original = originals.get(id);
      const corrections = toCorrections(archive.catalogue.correctionOf(id));
      if (original === undefined || corrections === null) continue;
      const bytes = await archive.bytesOf(original);
      const decoded = pageText(bytes, original.path, archive.catalogue.encodingOf(id));
      const text = decoded.kind === 'text' ? decoded.text : '';
      const record = trainingRecord({ id, source, text }, corrections);
      if (record === null) continue;
      await add(`${id}${CORRECTIONS_FORMAT.ending}`, `${JSON.stringify(record)}\n`);
      count.articles += 1;
    }
  });
}

function originalsOf(archive: Archive): ReadonlyMap<ArticleId, ArchivedOriginal> {
  return new Map([...archive.originals()].map((one) => [articleIdOfSha256(one.sha256), one]));
}
