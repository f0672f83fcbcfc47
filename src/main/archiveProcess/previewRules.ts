import { AppError } from '../../contract/appError';
import type { RuleChanges, TaskProgress } from '../../contract/archiveTasks';
import { type ArticleId, articleIdOfSha256, type ParsedArticle } from '../../core/article';
import { lines } from '../../core/extract/lines';
import { pageText } from '../../core/htmlDump/pageText';
import type { ArchivedOriginal } from '../../core/original';
import { UNPROFILED } from '../../core/profile/sourceProfile';
import { RuleBook } from '../../core/rules/ruleBook';
import { type ArticleChange, articleChange, type RulePreview } from '../../core/rules/rulePreview';
import type { SourceRule } from '../../core/rules/sourceRule';
import type { Archive } from '../archive/archive';
import type { Page } from '../importer/parsePage';
import type { ParserPool } from '../importer/parserPool';
import { meantBy } from './meantPages';
import type { SignsFile } from './settling/signsFile';
import { wantedPages } from './settling/wantedPages';

/** What a preview works with. */
export interface PreviewDesk {
  readonly archive: Archive;
  readonly pool: Pick<ParserPool, 'parse'>;
  readonly signs: Pick<SignsFile, 'read'>;
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignal;
}

/** Pages that are looked at together. */
const BATCH = 50;
/** So many articles are told one by one. */
const TOLD = 500;

/**
 * What setting and removing rules would change: every page whose rules would be others is read both ways, except those
 * that none of the rules can mean. Changes nothing.
 */
export async function previewRules(
  { archive, pool, signs, onProgress, signal }: PreviewDesk,
  changes: RuleChanges,
): Promise<RulePreview> {
  const { catalogue } = archive;
  const before = catalogue.allRules;
  const after = changed(before, changes);
  const [old, next] = [new RuleBook(before), new RuleBook(after)];
  const known = await signs.read();
  const sourceOf = (id: ArticleId) => known.get(id)?.source ?? null;
  const todo = [...archive.originals()].filter(({ sha256 }) => {
    const id = articleIdOfSha256(sha256);
    const byHand = catalogue.correctionOf(id)?.fields.source;
    const [was, is] = [old.of(sourceOf(id), byHand), next.of(sourceOf(id), byHand)];
    return was?.mark !== is?.mark && !catalogue.isTrashed(id);
  });
  const sources = new Set(todo.map(({ sha256 }) => sourceOf(articleIdOfSha256(sha256))));
  const ofSources = new Map([...known].filter(([, one]) => one !== null && sources.has(one.source)));
  const wanted = await wantedPages(archive.originals(), ofSources);
  const isMeant = meantBy(before, after);
  const told: ArticleChange[] = [];
  const count = { changed: 0, kept: 0 };
  for (let from = 0; from < todo.length; from += BATCH) {
    onProgress({ done: from, total: todo.length });
    const pages = await pagesOf(todo.slice(from, from + BATCH));
    const [were, are] = [await pool.parse(pages, before), await pool.parse(pages, after)];
    are.forEach((one, n) => {
      const was = were[n];
      if (was === undefined || 'outcome' in was || 'outcome' in one) return;
      const change = changeOf(was, one);
      if (change === null) count.kept += catalogue.correctionOf(one.original.id) === null ? 0 : 1;
      else {
        count.changed += 1;
        if (told.length < TOLD) told.push(change);
      }
    });
    if (signal.aborted) throw new AppError('cancelled', '');
  }
  return { ...count, same: todo.length - count.changed, articles: told };

  async function pagesOf(originals: readonly ArchivedOriginal[]): Promise<readonly Page[]> {
    const pages: Page[] = [];
    for (const original of originals) {
      const id = articleIdOfSha256(original.sha256);
      const entry = catalogue.get(id);
      const bytes = await archive.bytesOf(original).catch(() => null);
      if (entry === undefined || bytes === null) continue;
      const encoding = catalogue.encodingOf(id);
      const decoded = pageText(bytes, original.path, encoding);
      if (decoded.kind === 'binary' || !isMeant(decoded.text)) continue;
      const correction = catalogue.correctionOf(id);
      const from = { source: sourceOf(id), profiled: wanted.get(id) ?? UNPROFILED };
      pages.push({ ...original, importId: entry.importId, bytes, encoding, correction, known: from });
    }
    return pages;
  }
}

function changed(rules: readonly SourceRule[], { set, remove }: RuleChanges): readonly SourceRule[] {
  const gone = new Set<string>([...remove, ...set.map(({ id }) => id)]);
  return [...rules.filter(({ id }) => !gone.has(id)), ...set];
}

function changeOf(before: ParsedArticle, after: ParsedArticle): ArticleChange | null {
  const texts = lines(before.text).map(({ text }) => text);
  return articleChange(before.original.id, texts, before.extraction, after.extraction);
}
