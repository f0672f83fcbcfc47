import { nameKey } from './names';
import { isAtOrBelow, normalTagName, type Tag } from './tag';

/** What becomes of one tag when its name, or one above it, changes. */
export type TagMove =
  | { readonly kind: 'renamed'; readonly from: Tag; readonly to: Tag }
  /** There is a tag of the new name: the articles get that, and this one goes. */
  | { readonly kind: 'merged'; readonly from: Tag; readonly into: Tag };

/**
 * What giving the name `to` to the tag `from` does to it and to all that stand below it (a name that is no tag itself
 * may have tags below it too). Tags that keep their name are left out. Null when a new name would be too long.
 */
export function tagMoves(tags: Iterable<Tag>, from: string, to: string): readonly TagMove[] | null {
  const all = [...tags];
  const depth = from.split('/').length;
  const moving = all.filter((tag) => isAtOrBelow(tag.name, from));
  const others = new Map(
    all.filter((tag) => !moving.includes(tag)).map((tag) => [nameKey(tag.name), tag] as const),
  );
  const moves: TagMove[] = [];
  for (const tag of moving) {
    const name = normalTagName([to, ...tag.name.split('/').slice(depth)].join('/'));
    if (name === null) return null;
    const into = others.get(nameKey(name));
    if (into !== undefined) moves.push({ kind: 'merged', from: tag, into });
    else if (name !== tag.name) moves.push({ kind: 'renamed', from: tag, to: { ...tag, name } });
  }
  return moves;
}
