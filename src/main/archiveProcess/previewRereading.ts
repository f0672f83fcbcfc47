import { AppError } from '../../contract/appError';
import type { SentArticle } from '../../contract/sentArticle';
import { articleIdOfSha256 } from '../../core/article';
import type { ArticleChange, ReadingPreview } from '../../core/reading/articleChange';
import { archivedPage } from './archivedPage';
import type { Feed } from './feed';
import { PREVIEW_BATCH, PREVIEW_TOLD, type PreviewDesk } from './previewRules';
import { knownPagesOf, shownSource } from './settling/knownPages';

/**
 * What reading the pages of a source again would change in the library as it is: each of them is read as settling
 * reads it, and compared with what is there. Changes nothing.
 */
export async function previewRereading(
  { archive, pool, signs, feed, onProgress, signal }: PreviewDesk & { readonly feed: Pick<Feed, 'ask'> },
  source: string,
): Promise<ReadingPreview> {
  const { catalogue } = archive;
  const known = await signs.read();
  const todo = [...archive.originals()].filter(({ sha256 }) => {
    const id = articleIdOfSha256(sha256);
    return shownSource(archive, known, id) === source && !catalogue.isTrashed(id);
  });
  const knownOf = await knownPagesOf(archive, known, todo);
  const told: ArticleChange[] = [];
  const count = { changed: 0, kept: 0 };
  for (let from = 0; from < todo.length; from += PREVIEW_BATCH) {
    onProgress({ done: from, total: todo.length });
    const batch = todo.slice(from, from + PREVIEW_BATCH);
    const read = await Promise.all(
      batch.map((original) => archivedPage(archive, original, knownOf(articleIdOfSha256(original.sha256)))),
    );
    const parsed = await pool.parse(read.flatMap((page) => page ?? []));
    const articles = parsed.filter((one): one is SentArticle => !('outcome' in one));
    const changes = await feed.ask('compared', articles);
    count.changed += changes.length;
    told.push(...changes.slice(0, PREVIEW_TOLD - told.length));
    const changed = new Set(changes.map(({ id }) => id));
    count.kept += articles.filter(
      ({ original: { id } }) => !changed.has(id) && catalogue.correctionOf(id) !== null,
    ).length;
    if (signal.aborted) throw new AppError('cancelled', '');
  }
  return { ...count, same: todo.length - count.changed, articles: told };
}
