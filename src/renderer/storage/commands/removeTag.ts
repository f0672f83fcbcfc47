import { AppError } from '../../../contract/appError';
import type { Act } from '../../../core/event';
import { isAtOrBelow } from '../../../core/tag';
import { articlesTagged } from '../carriers';
import type { Library } from '../library';

/** Removes the tag of a name and every tag below it, and takes them off their articles. */
export function removeTag(library: Library, { name }: { name: string }): Promise<{ changed: number }> {
  return library.act(() => {
    const tags = [...library.tags.values()].filter((tag) => isAtOrBelow(tag.name, name));
    if (tags.length === 0) throw new AppError('gone', name);
    const acts = tags.flatMap((tag): readonly Act[] => {
      const articleIds = articlesTagged(library, tag.id);
      const removed: Act = { kind: 'tagRemoved', tag };
      return articleIds.length === 0
        ? [removed]
        : [{ kind: 'tagMarked', tagId: tag.id, value: false, articleIds }, removed];
    });
    return { acts, answer: { changed: tags.length } };
  });
}
