import { AppError } from '../../../contract/appError';
import type { Act } from '../../../core/event';
import { nameKey } from '../../../core/names';
import { renamedInQuery } from '../../../core/query/renamedNames';
import type { SavedSearch } from '../../../core/savedSearch';
import { normalTagName, type Tag, type TagColour } from '../../../core/tag';
import { type TagMove, tagMoves } from '../../../core/tagMoves';
import { articlesTagged } from '../carriers';
import type { Library } from '../library';

interface Request {
  /** The name, which may be one that only has tags below it. */
  readonly from: string;
  readonly to: string;
  /** Null leaves the tag its colour; those below keep theirs. */
  readonly colour: TagColour | null;
  /** Where a new name is another tag's already, the two become one; otherwise that is refused. */
  readonly merges: boolean;
}

/** Gives a tag another name or colour, and those below the name: renames, moves, or makes it one with another. */
export function changeTag(
  library: Library,
  { from, to, colour, merges }: Request,
): Promise<{ changed: number }> {
  return library.act(() => {
    const name = normalTagName(to);
    const moves = name === null ? null : tagMoves(library.tags.values(), from, name);
    if (moves === null) throw new AppError('tagName', to);
    const merged = moves.find((move) => move.kind === 'merged');
    if (merged !== undefined && !merges) throw new AppError('nameTaken', merged.into.name);
    const acts = moves.flatMap((move) => actsOf(move, library));
    const coloured = colour === null ? acts : withColour(acts, from, colour, library);
    return {
      acts: [...searchActs(moves, library), ...coloured],
      answer: { changed: coloured.length },
    };
  });
}

/** Saved searches go on finding what they found: they ask for the new name, and look in the tag that took another in. */
function searchActs(moves: readonly TagMove[], { tags, savedSearches }: Library): readonly Act[] {
  const moved = new Map(moves.map((move) => [move.from.id, move]));
  const names = [...tags.values()].map(({ id, name }) => {
    const move = moved.get(id);
    return { from: name, to: move === undefined ? null : newTag(move).name };
  });
  return [...savedSearches.values()].flatMap((from) => {
    const { listing } = from;
    const move = listing.kind === 'tag' ? moved.get(listing.tagId) : undefined;
    const to: SavedSearch = {
      ...from,
      query: renamedInQuery(from.query, { field: 'tag', names }),
      listing: move === undefined ? listing : { kind: 'tag', tagId: newTag(move).id },
    };
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ kind: 'searchChanged' as const, from, to }];
  });
}

function newTag(move: TagMove): Tag {
  return move.kind === 'merged' ? move.into : move.to;
}

/** The same acts, and the tag itself in its colour, unless it is one with another by then. */
function withColour(
  acts: readonly Act[],
  name: string,
  colour: TagColour,
  { tags }: Library,
): readonly Act[] {
  const tag = [...tags.values()].find((one) => nameKey(one.name) === nameKey(name));
  if (tag === undefined || tag.colour === colour) return acts;
  if (acts.some((act) => act.kind === 'tagRemoved' && act.tag.id === tag.id)) return acts;
  const renamed = acts.find((act) => act.kind === 'tagChanged' && act.from.id === tag.id);
  const to = renamed?.kind === 'tagChanged' ? renamed.to : tag;
  const change: Act = { kind: 'tagChanged', from: tag, to: { ...to, colour } };
  return [...acts.filter((act) => act !== renamed), change];
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
