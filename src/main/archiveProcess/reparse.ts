import { articleIdOfSha256, type ParsedArticle } from '../../core/article';
import type { Archive } from '../archive/archive';
import type { ParserPool } from '../importer/parserPool';
import type { Reparse } from './eventArticles';
import type { Profiles } from './settling/profiles';

/**
 * Parses archived originals again. An original that the extractor can't parse (any more) or whose bytes are damaged
 * is left out: the library lacks it, the archive keeps it, and `verify` names it.
 */
export function reparse(
  archive: Archive,
  pool: Pick<ParserPool, 'parse'>,
  profiles: Pick<Profiles, 'of'>,
): Reparse {
  return async (importId, originals, isProfiled) => {
    const pages = await Promise.all(
      originals.map(async (original) => {
        const bytes = await archive.bytesOf(original).catch(() => null);
        if (bytes === null) return [];
        const id = articleIdOfSha256(original.sha256);
        const encoding = archive.catalogue.encodingOf(id);
        const correction = archive.catalogue.correctionOf(id);
        const known = isProfiled ? await profiles.of(id) : undefined;
        const more = known === undefined ? {} : { known };
        return [{ ...original, importId, bytes, encoding, correction, ...more }];
      }),
    );
    const parsed = await pool.parse(pages.flat());
    return parsed.filter((one): one is ParsedArticle => !('outcome' in one));
  };
}
