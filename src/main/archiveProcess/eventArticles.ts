import type { ImportId, ParsedArticle } from '../../core/article';
import type { Act, LibraryEvent } from '../../core/event';
import type { ArchivedOriginal } from '../../core/original';
import type { Archive } from '../archive/archive';

/** Makes articles again of originals that the archive holds. */
export type Reparse = (
  importId: ImportId,
  originals: readonly ArchivedOriginal[],
) => Promise<readonly ParsedArticle[]>;

/** True for an act with which articles come that are parsed, or parsed again. */
export function bringsArticles({ kind }: Act): boolean {
  return kind === 'originalsAdded' || kind === 'encodingChosen';
}

/** The articles that come with an event of the past, made again. */
export async function eventArticles(
  archive: Archive,
  reparse: Reparse,
  { acts }: LibraryEvent,
): Promise<readonly ParsedArticle[]> {
  const articles: ParsedArticle[] = [];
  for (const act of acts) {
    if (act.kind === 'originalsAdded') {
      const there = act.originals.filter((original) => archive.holds(original));
      articles.push(...(await reparse(act.importId, there)));
    } else if (act.kind === 'encodingChosen') {
      const entry = archive.catalogue.get(act.articleId);
      if (entry !== undefined) articles.push(...(await reparse(entry.importId, [entry.original])));
    }
  }
  return articles;
}
