import path from 'node:path';
import type { ImportId, ParsedArticle } from '../../core/article';
import { articleIdOfSha256 } from '../../core/article';
import type { Correction } from '../../core/correction';
import { extract } from '../../core/extract/extract';
import { onScratch } from '../../core/extract/labeller/scratch';
import type { Extraction, PageContext } from '../../core/extraction';
import { pageText } from '../../core/htmlDump/pageText';
import type { ImportProblem } from '../../core/importReport';
import { countArticles } from '../../core/manyArticles/countArticles';
import { pageHost } from '../../core/pageHost';
import { type PageSigns, pageSigns } from '../../core/profile/pageSigns';
import { UNPROFILED } from '../../core/profile/sourceProfile';
import { readByRules } from '../../core/rules/readByRules';
import { NO_RULES, type RuleBook, readingMark } from '../../core/rules/ruleBook';
import type { KnownPage } from './knownPage';

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
  /** What its first parse and its source's profile say of it; absent when it is parsed for the first time. */
  readonly known?: KnownPage;
}

/** What came of one page, and what it tells of its source unless that was known already. */
export interface PageResult {
  readonly parsed: ParsedArticle | ImportProblem;
  readonly signs: PageSigns | null;
}

/** {@link parsePage}, and the signs of a page that is parsed for the first time. */
export function parseWithSigns(page: Page, rules: RuleBook = NO_RULES): PageResult {
  return onScratch(() => parsedWithSigns(page, rules));
}

function parsedWithSigns(page: Page, rules: RuleBook): PageResult {
  const result = carefully(page, rules);
  if ('outcome' in result) return { parsed: result, signs: null };
  const { parsed, context } = result;
  if (page.known !== undefined) return { parsed, signs: null };
  // What a source's pages share is told by extraction alone, so that a correction of one changes no other.
  const alone = result.alone ?? extract(parsed.text, context);
  return { parsed, signs: pageSigns(parsed.text, alone, pageHost(alone.url, page.path)) };
}

/** Bytes to article. Answers a problem when there is no text to read, more than one article, or the extractor failed. */
export function parsePage(page: Page, rules: RuleBook = NO_RULES): ParsedArticle | ImportProblem {
  const result = carefully(page, rules);
  return 'outcome' in result ? result : result.parsed;
}

interface ParsedPage {
  readonly parsed: ParsedArticle;
  readonly context: PageContext;
  /** What extraction alone makes of it; null where that was not needed. */
  readonly alone: Extraction | null;
}

function carefully(page: Page, rules: RuleBook): ParsedPage | ImportProblem {
  try {
    return parsedPage(page, rules);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { path: page.path, outcome: 'failed', code: 'extractionFailed', detail };
  }
}

function parsedPage(page: Page, book: RuleBook): ParsedPage | ImportProblem {
  const { path: file, sha256, bytes, modifiedAt, importId, known } = page;
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
  const { mark, furniture } = known?.profiled ?? UNPROFILED;
  const context = { seenAt: modifiedAt, folders: foldersOf(file), furniture };
  const given = { correction, rules: book, path: file, origin: known?.origin ?? null };
  const { extraction, rules, alone } = readByRules(text, context, given);
  const profileMark = readingMark(mark, rules);
  return { parsed: { original, importId, text, extraction, profileMark }, context, alone };
}

/** Names of the folders above a file, nearest first, three at most. */
function foldersOf(file: string): readonly string[] {
  return path.dirname(file).split(path.sep).filter(Boolean).reverse().slice(0, 3);
}
