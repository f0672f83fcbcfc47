import { AppError } from '../../../contract/appError';
import type { ArticleId, TagId } from '../../../core/article';
import type { Act } from '../../../core/event';
import { nameKey } from '../../../core/names';
import { normalTagName } from '../../../core/tag';
import type { Library } from '../library';
import { freshTag } from './createTag';

interface Request {
  readonly ids: readonly ArticleId[];
  readonly add: readonly string[];
  readonly remove: readonly TagId[];
}

/** Adds tags by name, making the new ones, and takes tags off, as one event. Refuses names that are none. */
export function tagArticles(library: Library, { ids, add, remove }: Request): Promise<{ changed: number }> {
  return library.act(() => {
    const acts: Act[] = [];
    const changed = new Set<ArticleId>();
    const byKey = new Map([...library.tags.values()].map((tag) => [nameKey(tag.name), tag]));
    const mark = (tagId: TagId, value: boolean) => {
      const articleIds = ids.filter((id) => library.columns.marksOf(id)?.tagIds.includes(tagId) === !value);
      if (articleIds.length === 0) return;
      acts.push({ kind: 'tagMarked', tagId, value, articleIds });
      for (const id of articleIds) changed.add(id);
    };
    for (const tagId of remove) mark(tagId, false);
    for (const typed of add) {
      const name = normalTagName(typed);
      if (name === null) throw new AppError('tagName', typed);
      let tag = byKey.get(nameKey(name));
      if (tag === undefined) {
        tag = freshTag(name, byKey.size);
        byKey.set(nameKey(name), tag);
        acts.push({ kind: 'tagCreated', tag });
      }
      mark(tag.id, true);
    }
    return { acts, answer: { changed: changed.size } };
  });
}
