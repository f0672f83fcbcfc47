import { articleIdOfSha256 } from '../../core/article';
import type { ArchivedOriginal } from '../../core/original';
import type { Archive } from '../archive/archive';
import type { KnownPage } from '../importer/knownPage';
import type { Page } from '../importer/parsePage';

/**
 * An original of the archive, to be parsed again with all that was set by hand for it. Null when it is gone or its
 * bytes are damaged: the archive keeps them, and `verify` names them.
 */
export async function archivedPage(
  archive: Archive,
  original: ArchivedOriginal,
  known: KnownPage | null,
): Promise<Page | null> {
  const id = articleIdOfSha256(original.sha256);
  const bytes = await archive.bytesOf(original).catch(() => null);
  const importId = archive.importOf(id);
  if (importId === null || bytes === null) return null;
  const { catalogue } = archive;
  const byHand = { encoding: catalogue.encodingOf(id), correction: catalogue.correctionOf(id) };
  return { ...original, importId, bytes, ...byHand, ...(known === null ? {} : { known }) };
}
