import { createHash } from 'node:crypto';
import { type ArticleId, articleIdOfSha256, type ImportId } from '../../core/article';
import type { ImportProblem } from '../../core/importReport';
import type { FoundPage } from './found';
import type { Page } from './parsePage';
import { problemOf } from './problemOf';
import { PAGE_LIMIT_BYTES, tooLarge } from './regularFile';

/** The bytes of one page, with their identity. */
export interface ReadPage extends Page {
  readonly id: ArticleId;
}

/** Reads one page. Answers a problem instead of throwing. */
export async function readPage(found: FoundPage, importId: ImportId): Promise<ReadPage | ImportProblem> {
  const { path: file, sizeBytes, modifiedAt } = found;
  const skipped = (code: ImportProblem['code'], detail: string | null): ImportProblem => ({
    path: file,
    outcome: 'skipped',
    code,
    detail,
  });
  if (sizeBytes === 0) return skipped('empty', null);
  if (sizeBytes > PAGE_LIMIT_BYTES) return problemOf(file, tooLarge(sizeBytes));
  try {
    const bytes = await found.read();
    if (bytes.length === 0) return skipped('empty', null);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { importId, path: file, bytes, sha256, id: articleIdOfSha256(sha256), modifiedAt };
  } catch (error) {
    return problemOf(file, error);
  }
}
