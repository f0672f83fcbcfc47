import { AppError } from '../../contract/appError';
import type { RuleChanges, TaskProgress } from '../../contract/archiveTasks';
import { openedArticle, type SentArticle } from '../../contract/sentArticle';
import { articleIdOfSha256 } from '../../core/article';
import { lines } from '../../core/extract/lines';
import { pageText } from '../../core/htmlDump/pageText';
import type { ArchivedOriginal } from '../../core/original';
import { type ArticleChange, articleChange, type ReadingPreview } from '../../core/reading/articleChange';
import { RuleBook } from '../../core/rules/ruleBook';
import type { SourceRule } from '../../core/rules/sourceRule';
import type { Archive } from '../archive/archive';
import type { Page } from '../importer/parsePage';
import type { ParserPool } from '../importer/parserPool';
import { archivedPage } from './archivedPage';
import { meantBy } from './meantPages';
import { knownPagesOf, originOf } from './settling/knownPages';
import type { SignsFile } from './settling/signsFile';

/** What a preview works with. */
export interface PreviewDesk {
  readonly archive: Archive;
  readonly pool: Pick<ParserPool, 'parse'>;
  readonly signs: Pick<SignsFile, 'read'>;
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignal;
}

/** Pages that a preview looks at together. */
export const PREVIEW_BATCH = 50;
/** So many articles does it tell one by one. */
export const PREVIEW_TOLD = 500;

/**
 * What setting and removing rules would change: every page whose rules would be others is read both ways, except those
 * that none of the rules can mean. Changes nothing.
 */
export async function previewRules(
  { archive, pool, signs, onProgress, signal }: PreviewDesk,
  changes: RuleChanges,
): Promise<ReadingPreview> {
  const { catalogue } = archive;
  const before = catalogue.allRules;
  const after = changed(before, changes);
  const [old, next] = [new RuleBook(before), new RuleBook(after)];
  const known = await signs.read();
  const todo = [...archive.originals()].filter(({ sha256 }) => {
    const id = articleIdOfSha256(sha256);
    const byHand = catalogue.correctionOf(id)?.fields.source;
    const origin = originOf(known, id);
    const [was, is] = [old.of(origin, byHand), next.of(origin, byHand)];
    return was?.mark !== is?.mark && !catalogue.isTrashed(id);
  });
  const knownOf = await knownPagesOf(archive, known, todo);
  const isMeant = meantBy(before, after);
  const told: ArticleChange[] = [];
  const count = { changed: 0, kept: 0 };
  for (let from = 0; from < todo.length; from += PREVIEW_BATCH) {
    onProgress({ done: from, total: todo.length });
    const pages = await pagesOf(todo.slice(from, from + PREVIEW_BATCH));
    const [were, are] = [await pool.parse(pages, before), await pool.parse(pages, after)];
    are.forEach((one, n) => {
      const was = were[n];
      if (was === undefined || 'outcome' in was || 'outcome' in one) return;
      const change = changeOf(was, one);
      if (change === null) count.kept += catalogue.correctionOf(one.original.id) === null ? 0 : 1;
      else {
        count.changed += 1;
        if (told.length < PREVIEW_TOLD) told.push(change);
      }
    });
    if (signal.aborted) throw new AppError('cancelled', '');
  }
  return { ...count, same: todo.length - count.changed, articles: told };

  async function pagesOf(originals: readonly ArchivedOriginal[]): Promise<readonly Page[]> {
    const pages: Page[] = [];
    for (const original of originals) {
      const page = await archivedPage(archive, original, knownOf(articleIdOfSha256(original.sha256)));
      if (page === null) continue;
      const decoded = pageText(page.bytes, original.path, page.encoding ?? null);
      if (decoded.kind !== 'binary' && isMeant(decoded.text)) pages.push(page);
    }
    return pages;
  }
}

function changed(rules: readonly SourceRule[], { set, remove }: RuleChanges): readonly SourceRule[] {
  const gone = new Set<string>([...remove, ...set.map(({ id }) => id)]);
  return [...rules.filter(({ id }) => !gone.has(id)), ...set];
}

function changeOf(was: SentArticle, is: SentArticle): ArticleChange | null {
  if (Buffer.compare(was.content, is.content) === 0) return null;
  const [before, after] = [openedArticle(was), openedArticle(is)];
  const texts = lines(before.text).map(({ text }) => text);
  return articleChange(before.original.id, texts, before.extraction, after.extraction);
}
