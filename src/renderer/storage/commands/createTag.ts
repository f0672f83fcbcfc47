import { AppError } from '../../../contract/appError';
import type { TagId } from '../../../core/article';
import { nameKey } from '../../../core/names';
import { normalTagName, TAG_COLOURS, type Tag } from '../../../core/tag';
import type { Library } from '../library';

/** Makes a tag without articles. Refuses a name that is none, or that a tag has already. */
export function createTag(library: Library, { name: typed }: { name: string }): Promise<{ id: TagId }> {
  return library.act(() => {
    const name = normalTagName(typed);
    if (name === null) throw new AppError('tagName', typed);
    const all = [...library.tags.values()];
    if (all.some((tag) => nameKey(tag.name) === nameKey(name))) throw new AppError('nameTaken', name);
    const tag = freshTag(name, all.length);
    return { acts: [{ kind: 'tagCreated' as const, tag }], answer: { id: tag.id } };
  });
}

/** A new tag, in the colour after the last one given. */
export function freshTag(name: string, count: number): Tag {
  const colour = TAG_COLOURS[count % TAG_COLOURS.length] ?? 'grey';
  return { id: crypto.randomUUID() as string as TagId, name, colour };
}
