import path from 'node:path';
import type { ImportId, ParsedArticle } from '../../core/article';
import { articleIdOfSha256 } from '../../core/article';
import { type Correction, toCorrections } from '../../core/correction';
import { extract } from '../../core/extract/extract';
import { pageText } from '../../core/htmlDump/pageText';
import type { ImportProblem } from '../../core/importReport';
import { countArticles } from '../../core/manyArticles/countArticles';
import { type PageSigns, pageSigns } from '../../core/profile/pageSigns';
import { type ProfiledPage, UNPROFILED } from '../../core/profile/sourceProfile';

/** One original, to be parsed. */
export interface Page {
  readonly importId: ImportId;
  readonly sha256: string;
  readonly path: string;
  readonly modifiedAt: string;
  readonly bytes: Uint8Array;
  /** Chosen by hand for this original; absent or null for what decoding finds out. */
  readonly encoding?: string | null;
  /** What was set by hand for this original; absent or null for nothing. */
  readonly correction?: Correction | null;
  /** What the profile of its source holds against it; absent when it is parsed for the first time. */
  readonly profiled?: ProfiledPage;
}

/** What came of one page, and what it tells of its source unless that was known already. */
export interface PageResult {
  readonly parsed: ParsedArticle | ImportProblem;
  readonly signs: PageSigns | null;
}

/** {@link parsePage}, and the signs of a page that is parsed for the first time. */
export function parseWithSigns(page: Page): PageResult {
  const parsed = parsePage(page);
  if ('outcome' in parsed || page.profiled !== undefined) return { parsed, signs: null };
  // What a source's pages share is told by extraction alone, so that a correction of one changes no other.
  const untouched = (page.correction ?? null) === null ? parsed : parsePage({ ...page, correction: null });
  const isRead = !('outcome' in untouched);
  return { parsed, signs: isRead ? pageSigns(untouched.text, untouched.extraction) : null };
}

/** Bytes to article. Answers a problem when there is no text to read, more than one article, or the extractor failed. */
export function parsePage(page: Page): ParsedArticle | ImportProblem {
  try {
    return parsed(page);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { path: page.path, outcome: 'failed', code: 'extractionFailed', detail };
  }
}

function parsed(page: Page): ParsedArticle | ImportProblem {
  const { path: file, sha256, bytes, modifiedAt, importId, profiled } = page;
  const { encoding = null, correction = null } = page;
  const skipped = (code: ImportProblem['code'], detail: string | null): ImportProblem => ({
    path: file,
    outcome: 'skipped',
    code,
    detail,
  });
  const decoded = pageText(bytes, file, encoding);
  if (decoded.kind === 'binary') return skipped('binary', decoded.detail);
  const { text, decodedAs } = decoded;
  // What somebody set something by hand for was imported already, and stays whatever it reads like.
  if (encoding === null && correction === null) {
    if (text.trim() === '') return skipped('blank', null);
    const articles = countArticles(text);
    if (articles > 1) return skipped('manyArticles', String(articles));
  }
  const original = {
    id: articleIdOfSha256(sha256),
    sha256,
    path: file,
    sizeBytes: bytes.length,
    modifiedAt,
    decodedAs,
  };
  const { mark, furniture } = profiled ?? UNPROFILED;
  const corrections = toCorrections(correction);
  const context = { seenAt: modifiedAt, folders: foldersOf(file), furniture, corrections };
  const extraction = extract(text, context);
  return { original, importId, text, extraction, profileMark: mark };
}

/** Names of the folders above a file, nearest first, three at most. */
function foldersOf(file: string): readonly string[] {
  return path.dirname(file).split(path.sep).filter(Boolean).reverse().slice(0, 3);
}
