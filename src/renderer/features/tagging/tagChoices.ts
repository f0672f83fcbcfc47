import { nameKey } from '../../../core/names';
import type { TagCount } from '../../../core/overview';
import { normalTagName } from '../../../core/tag';

/** How many of the articles at hand carry a tag. */
export type Presence = 'all' | 'some' | 'none';

/** One line of the tag editor: a tag there is, or the one that the typed name would make. */
export type TagChoice =
  | {
      readonly kind: 'tag';
      readonly tag: TagCount;
      readonly presence: Presence;
      /** Of the articles at hand. */
      readonly onCount: number;
    }
  | { readonly kind: 'create'; readonly name: string };

/** How often each tag stands on the articles at hand. */
export function countTags(tagIdsOfArticles: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of tagIdsOfArticles.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * What the editor lists for what is typed. Nothing typed: the tags of the articles first, then all others by name.
 * Typed: the exact tag, then names and levels that begin so, then names that contain it; and last the new tag,
 * when there is none of that name.
 */
export function tagChoices(
  tags: readonly TagCount[],
  typed: string,
  onCounts: ReadonlyMap<string, number>,
  articleCount: number,
): readonly TagChoice[] {
  const name = normalTagName(typed);
  const wanted = name === null ? '' : fold(name);
  const ranked = tags
    .map((tag) => ({ tag, rank: rankOf(tag.name, wanted), onCount: onCounts.get(tag.id) ?? 0 }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        (wanted === '' ? Number(b.onCount > 0) - Number(a.onCount > 0) : 0) ||
        a.tag.name.localeCompare(b.tag.name),
    );
  const choices: readonly TagChoice[] = ranked.map(({ tag, onCount }) => ({
    kind: 'tag',
    tag,
    onCount,
    presence: onCount === 0 ? 'none' : onCount === articleCount ? 'all' : 'some',
  }));
  const isNew = name !== null && !tags.some((tag) => nameKey(tag.name) === nameKey(name));
  return isNew ? [...choices, { kind: 'create', name }] : choices;
}

function rankOf(name: string, wanted: string): number | null {
  if (wanted === '') return 0;
  const folded = fold(name);
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted) || folded.includes(`/${wanted}`)) return 1;
  return folded.includes(wanted) ? 2 : null;
}

/** Case and accents make no difference to what is found. */
function fold(name: string): string {
  return nameKey(name).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Identity of a line in the list. A tag's id never begins with a plus. */
export function choiceKey(choice: TagChoice): string {
  return choice.kind === 'create' ? '+create' : choice.tag.id;
}
