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

/** Articles that were changed, and tags put on and taken off, counted by article. */
export interface Tagged {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** Adds tags by name, making the new ones, and takes tags off, as one event. Refuses names that are none. */
export function tagArticles(library: Library, { ids, add, remove }: Request): Promise<Tagged> {
  return library.act(() => {
    const acts: Act[] = [];
    const changed = new Set<ArticleId>();
    let added = 0;
    let removed = 0;
    const byKey = new Map([...library.tags.values()].map((tag) => [nameKey(tag.name), tag]));
    const mark = (tagId: TagId, value: boolean) => {
      const articleIds = ids.filter((id) => library.columns.marksOf(id)?.tagIds.includes(tagId) === !value);
      if (articleIds.length === 0) return;
      acts.push({ kind: 'tagMarked', tagId, value, articleIds });
      for (const id of articleIds) changed.add(id);
      if (value) added += articleIds.length;
      else removed += articleIds.length;
    };
    for (const tagId of remove) mark(tagId, false);
    for (const typed of ids.length === 0 ? [] : add) {
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
    return { acts, answer: { changed: changed.size, added, removed } };
  });
}
