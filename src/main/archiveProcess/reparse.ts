import type { SentArticle } from '../../contract/sentArticle';
import { articleIdOfSha256 } from '../../core/article';
import type { Archive } from '../archive/archive';
import type { ParserPool } from '../importer/parserPool';
import { archivedPage } from './archivedPage';
import type { Reparse } from './eventArticles';
import type { Profiles } from './settling/profiles';

/**
 * Parses archived originals again. An original that the extractor can't parse (any more) or whose bytes are damaged
 * is left out: the library lacks it.
 */
export function reparse(
  archive: Archive,
  pool: Pick<ParserPool, 'parse'>,
  profiles: Pick<Profiles, 'of'>,
): Reparse {
  return async (importId, originals, isProfiled) => {
    const pages = await Promise.all(
      originals.map(async (original) => {
        const known = isProfiled ? await profiles.of(articleIdOfSha256(original.sha256)) : undefined;
        const page = await archivedPage(archive, original, known ?? null);
        return page === null ? [] : [{ ...page, importId }];
      }),
    );
    const parsed = await pool.parse(pages.flat());
    return parsed.filter((one): one is SentArticle => !('outcome' in one));
  };
}
