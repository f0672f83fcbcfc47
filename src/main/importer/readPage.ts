import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArticleId, articleIdOfSha256 } from '../../core/article';
import type { ImportProblem } from '../../core/importReport';
import { problemOf } from './problemOf';

/** Larger files are no news pages. */
export const PAGE_LIMIT_BYTES = 32 * 1024 * 1024;

/** The bytes of one file, with their identity. */
export interface PageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly id: ArticleId;
  readonly modifiedAt: string;
}

/** Formats that are text but hold more than a page of it; they have a reader of their own later. */
const OTHER_FORMATS = new Set([
  '.html',
  '.htm',
  '.xhtml',
  '.mht',
  '.mhtml',
  '.xml',
  '.json',
  '.jsonl',
  '.csv',
  '.rtf',
  '.js',
  '.css',
]);

/** Reads one file. Answers a problem instead of throwing. */
export async function readPage(file: string, stats: Stats): Promise<PageFile | ImportProblem> {
  const skipped = (code: ImportProblem['code'], detail: string | null): ImportProblem => ({
    path: file,
    outcome: 'skipped',
    code,
    detail,
  });
  if (stats.size === 0) return skipped('empty', null);
  if (stats.size > PAGE_LIMIT_BYTES) return skipped('tooLarge', `${Math.round(stats.size / 1024 / 1024)} MB`);
  const extension = path.extname(file).toLowerCase();
  if (OTHER_FORMATS.has(extension)) return skipped('notText', extension);
  try {
    const bytes = await readFile(file);
    if (bytes.length === 0) return skipped('empty', null);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      path: file,
      bytes,
      sha256,
      id: articleIdOfSha256(sha256),
      modifiedAt: stats.mtime.toISOString(),
    };
  } catch (error) {
    return problemOf(file, error);
  }
}

/** True when the reading ended in a problem. */
export function isProblem(read: PageFile | ImportProblem): read is ImportProblem {
  return 'outcome' in read;
}
