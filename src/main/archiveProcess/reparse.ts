import { articleIdOfSha256, type ParsedArticle } from '../../core/article';
import type { Archive } from '../archive/archive';
import type { ParserPool } from '../importer/parserPool';
import type { Reparse } from './eventArticles';

/**
 * Parses archived originals again. An original that the extractor can't parse (any more) or whose bytes are damaged
 * is left out: the library lacks it, the archive keeps it, and `verify` names it.
 */
export function reparse(archive: Archive, pool: Pick<ParserPool, 'parse'>): Reparse {
  return async (importId, originals) => {
    const pages = await Promise.all(
      originals.map(async (original) => {
        const bytes = await archive.bytesOf(original).catch(() => null);
        const encoding = archive.catalogue.encodingOf(articleIdOfSha256(original.sha256));
        return bytes === null ? [] : [{ ...original, importId, bytes, encoding }];
      }),
    );
    const parsed = await pool.parse(pages.flat());
    return parsed.filter((one): one is ParsedArticle => !('outcome' in one));
  };
}
