import { nameKey } from '../../../core/names';
import type { TagColour } from '../../../core/tag';

/** How many of the articles at hand carry a thing. */
export type Presence = 'all' | 'some' | 'none';

/** A tag or a collection, as the editor lists it. */
export interface Thing {
  readonly id: string;
  /** The whole name. What it stands below is its beginning, `above` characters long. */
  readonly name: string;
  readonly above: number;
  /** Null for what has none. */
  readonly colour: TagColour | null;
  readonly count: number;
}

/** One line of the editor: a thing there is, or the one that the typed name would make. */
export type MarkChoice =
  | {
      readonly kind: 'thing';
      readonly thing: Thing;
      readonly presence: Presence;
      /** Of the articles at hand. */
      readonly onCount: number;
    }
  | { readonly kind: 'create'; readonly name: string };

/**
 * What the editor lists for what is typed. Nothing typed: what the articles carry first, then all others by name.
 * Typed: the exact one, then names and levels that begin so, then names that contain it; and last the new one, when
 * there is none of that name. A whole level (`coast` of `coast/ferries`) is taken at its word: there the new one is
 * first. `normal` is the name as it would be kept.
 */
export function markChoices(
  things: readonly Thing[],
  typed: string,
  normal: (typed: string) => string | null,
  onCounts: ReadonlyMap<string, number>,
  articleCount: number,
): readonly MarkChoice[] {
  const name = normal(typed);
  const wanted = name === null ? '' : fold(name);
  const ranked = things
    .map((thing) => ({ thing, rank: rankOf(thing, wanted), onCount: onCounts.get(thing.id) ?? 0 }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (a, b) =>
        (a.rank ?? 0) - (b.rank ?? 0) ||
        (wanted === '' ? Number(b.onCount > 0) - Number(a.onCount > 0) : 0) ||
        a.thing.name.localeCompare(b.thing.name),
    );
  const choices: readonly MarkChoice[] = ranked.map(({ thing, onCount }) => ({
    kind: 'thing',
    thing,
    onCount,
    presence: onCount === 0 ? 'none' : onCount === articleCount ? 'all' : 'some',
  }));
  const isNew = name !== null && !things.some((thing) => nameKey(thing.name) === nameKey(name));
  if (!isNew) return choices;
  const isLevel = things.some((thing) => fold(thing.name).startsWith(`${wanted}/`));
  return isLevel ? [{ kind: 'create', name }, ...choices] : [...choices, { kind: 'create', name }];
}

function rankOf({ name, above }: Thing, wanted: string): number | null {
  if (wanted === '') return 0;
  const folded = fold(name);
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted) || folded.includes(`/${wanted}`)) return 1;
  if (fold(name.slice(above)).startsWith(wanted)) return 1;
  return folded.includes(wanted) ? 2 : null;
}

/** Case and accents make no difference to what is found. */
function fold(name: string): string {
  return nameKey(name).normalize('NFD').replace(/\p{M}/gu, '');
}

/** Identity of a line in the list. An id never begins with a plus. */
export function choiceKey(choice: MarkChoice): string {
  return choice.kind === 'create' ? '+create' : choice.thing.id;
}
