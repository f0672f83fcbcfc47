import { articleIdOfSha256 } from '../../core/article';
import type { LibraryEvent } from '../../core/event';
import type { ImportReport } from '../../core/importReport';
import { mirroringActs, type PlacedArticle } from '../../core/mirrorFolders';
import type { Archive } from '../archive/archive';

/** Makes collections of the folders of an import, as one event; null when they are there already. */
export async function mirrorFolders(archive: Archive, report: ImportReport): Promise<LibraryEvent | null> {
  const placed: PlacedArticle[] = report.duplicates.filter(({ id }) => archive.has(id));
  for (const { sha256, path } of archive.originals()) {
    const id = articleIdOfSha256(sha256);
    if (archive.importOf(id) === report.id) placed.push({ id, path });
  }
  const acts = mirroringActs(report, placed, archive.catalogue);
  return acts.length === 0 ? null : archive.append(acts);
}
