import type { SentArticle } from '../../contract/sentArticle';
import type { ImportId } from '../../core/article';
import type { Act, LibraryEvent } from '../../core/event';
import type { ArchivedOriginal } from '../../core/original';
import type { Archive } from '../archive/archive';

/** Makes articles again of originals that the archive holds; with what their sources' profiles hold against them if asked. */
export type Reparse = (
  importId: ImportId,
  originals: readonly ArchivedOriginal[],
  isProfiled: boolean,
) => Promise<readonly SentArticle[]>;

/** True for an act with which articles come that are parsed, or parsed again. */
export function bringsArticles(act: Act): boolean {
  return act.kind === 'originalsAdded' || isReading(act);
}

/** True for an act after which pages may have to be read otherwise. */
export function changesReading(act: Act): boolean {
  return bringsArticles(act) || act.kind === 'ruleSet';
}

/** True for an act that changes by hand how one original is read. */
function isReading(act: Act): act is Extract<Act, { kind: 'encodingChosen' | 'corrected' }> {
  return act.kind === 'encodingChosen' || act.kind === 'corrected';
}

/** So many events from the journal's end count as of now. */
const OF_NOW = 16;

/**
 * The articles that come with an event, made again. What is corrected now is extracted with its source's profile at
 * once; what was corrected in the past gets it when the sources are settled.
 */
export async function eventArticles(
  archive: Archive,
  reparse: Reparse,
  { seq, acts }: LibraryEvent,
): Promise<readonly SentArticle[]> {
  const articles: SentArticle[] = [];
  for (const act of acts) {
    if (act.kind === 'originalsAdded') {
      const there = act.originals.filter((original) => archive.holds(original));
      articles.push(...(await reparse(act.importId, there, false)));
    } else if (isReading(act)) {
      const entry = archive.catalogue.get(act.articleId);
      const isProfiled = act.kind === 'corrected' && seq > archive.lastSeq - OF_NOW;
      if (entry !== undefined)
        articles.push(...(await reparse(entry.importId, [entry.original], isProfiled)));
    }
  }
  return articles;
}
