import { AppError } from '../../../contract/appError';
import type { TagId } from '../../../core/article';
import type { TagColour } from '../../../core/tag';
import type { Library } from '../library';

/** Gives a tag another colour. Refuses a tag that is not there. */
export function colourTag(library: Library, { id, colour }: { id: TagId; colour: TagColour }) {
  return library.act(() => {
    const from = library.tags.get(id);
    if (from === undefined) throw new AppError('gone', id);
    const to = { ...from, colour };
    return {
      acts: from.colour === colour ? [] : [{ kind: 'tagChanged' as const, from, to }],
      answer: { changed: from.colour === colour ? 0 : 1 },
    };
  });
}
