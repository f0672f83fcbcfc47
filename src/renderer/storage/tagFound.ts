import type { TagOutcome, TagRequest } from '../../contract/archiveTasks';
import { nameKey } from '../../core/names';
import { tagArticles } from './commands/tagArticles';
import type { Library } from './library';
import { articleList } from './queries/articleList';
import { allIndexed } from './searchAll';

/** Tags everything that a search finds, once every article can be found by its words. Names that no tag has come off nothing. */
export async function tagFound(library: Library, { query, add, remove }: TagRequest): Promise<TagOutcome> {
  await allIndexed(library, Number.POSITIVE_INFINITY);
  const { ids } = await articleList(library, { listing: { kind: 'all' }, sort: 'newest', query });
  const off = new Set(remove.map(nameKey));
  const tags = [...library.tags.values()].filter(({ name }) => off.has(nameKey(name)));
  const { added, removed } = await tagArticles(library, { ids, add, remove: tags.map(({ id }) => id) });
  return { articles: ids.length, added, removed };
}
