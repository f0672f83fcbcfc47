import { AppError } from '../../../contract/appError';
import type { Act } from '../../../core/event';
import { normalTagName } from '../../../core/tag';
import { type TagMove, tagMoves } from '../../../core/tagMoves';
import { articlesTagged } from '../carriers';
import type { Library } from '../library';

interface Request {
  /** The name, which may be one that only has tags below it. */
  readonly from: string;
  readonly to: string;
  /** Where a new name is another tag's already, the two become one; otherwise that is refused. */
  readonly merges: boolean;
}

/** Gives a tag another name, and with it those below: renames it, moves it, or makes it one with another. */
export function moveTag(library: Library, { from, to, merges }: Request): Promise<{ changed: number }> {
  return library.act(() => {
    const name = normalTagName(to);
    const moves = name === null ? null : tagMoves(library.tags.values(), from, name);
    if (moves === null) throw new AppError('tagName', to);
    const merged = moves.find((move) => move.kind === 'merged');
    if (merged !== undefined && !merges) throw new AppError('nameTaken', merged.into.name);
    return { acts: moves.flatMap((move) => actsOf(move, library)), answer: { changed: moves.length } };
  });
}

function actsOf(move: TagMove, library: Library): readonly Act[] {
  const { from } = move;
  if (move.kind === 'renamed') return [{ kind: 'tagChanged', from, to: move.to }];
  const { into } = move;
  const tagged = articlesTagged(library, from.id);
  const fresh = tagged.filter((id) => library.columns.marksOf(id)?.tagIds.includes(into.id) === false);
  const mark = (tagId: typeof from.id, value: boolean, articleIds: typeof tagged): readonly Act[] =>
    articleIds.length === 0 ? [] : [{ kind: 'tagMarked', tagId, value, articleIds }];
  return [...mark(into.id, true, fresh), ...mark(from.id, false, tagged), { kind: 'tagRemoved', tag: from }];
}
