import type { SourceHost } from '../../contract/archiveTasks';
import type { PreviewDesk } from './previewRules';
import { shownSource } from './settling/knownPages';

/**
 * The hosts that the pages of a source are from, most pages first; null for those of all sources. `source` is its name as
 * it is shown.
 */
export async function sourceHosts(
  { archive, signs }: Pick<PreviewDesk, 'archive' | 'signs'>,
  source: string | null,
): Promise<readonly SourceHost[]> {
  const all = await signs.read();
  const counts = new Map<string, Map<string, number>>();
  for (const [id, of] of all) {
    if (of === null || of.host === null || !archive.has(id) || archive.catalogue.isTrashed(id)) continue;
    const shown = shownSource(archive, all, id);
    if (shown === null || (source !== null && shown !== source)) continue;
    const hosts = counts.get(shown) ?? new Map<string, number>();
    counts.set(shown, hosts.set(of.host, (hosts.get(of.host) ?? 0) + 1));
  }
  const found = [...counts].flatMap(([of, hosts]) =>
    [...hosts].map(([host, articles]) => ({ source: of, host, articles })),
  );
  return found.sort((a, b) => b.articles - a.articles || (a.host < b.host ? -1 : 1));
}
