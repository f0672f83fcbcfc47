import type { SourceHost } from '../../contract/archiveTasks';
import type { PreviewDesk } from './previewRules';
import { shownSource } from './settling/knownPages';

/** The hosts that the pages of a source are from, most pages first. `source` is its name as it is shown. */
export async function sourceHosts(
  { archive, signs }: Pick<PreviewDesk, 'archive' | 'signs'>,
  source: string,
): Promise<readonly SourceHost[]> {
  const all = await signs.read();
  const counts = new Map<string, number>();
  for (const [id, of] of all) {
    if (of === null || of.host === null || !archive.has(id) || archive.catalogue.isTrashed(id)) continue;
    if (shownSource(archive, all, id) === source) counts.set(of.host, (counts.get(of.host) ?? 0) + 1);
  }
  const hosts = [...counts].map(([host, articles]) => ({ host, articles }));
  return hosts.sort((a, b) => b.articles - a.articles || (a.host < b.host ? -1 : 1));
}
