import type { ImportId } from '../../../core/article';
import type { ImportReport } from '../../../core/importReport';
import type { Library } from '../library';

/** The report of one import; null when it is unknown or has not ended. */
export async function importReport(library: Library, { id }: { id: ImportId }): Promise<ImportReport | null> {
  return (await library.db.imports.get(id)) ?? null;
}
