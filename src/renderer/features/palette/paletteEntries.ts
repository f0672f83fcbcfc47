import { fullActionName } from '../../../core/actions/actionName';
import { type Action, ALL_ACTIONS } from '../../../core/actions/actions';
import { type Situation, unmetNeed } from '../../../core/actions/situation';
import type { ListedRow } from '../../../core/article';
import type { Listing } from '../../../core/listing';
import type { Overview } from '../../../core/overview';
import type { Hit } from '../../../core/query/hits';
import { matchName, type NameMatch } from '../../../core/query/matchName';
import type { SavedSearch } from '../../../core/savedSearch';
import type { TagColour } from '../../../core/tag';
import { message } from '../../../core/text/message';

/** So many of each kind answer to what is typed. */
const MOST_ACTIONS = 7;
const MOST_PLACES = 6;

/** One line of the palette. */
export type PaletteEntry =
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly name: string;
      readonly marks: readonly Hit[];
      /** Why it can't be done now; null when it can. */
      readonly why: string | null;
    }
  | {
      readonly kind: 'place';
      readonly listing: Listing;
      /** The saved search that it is; null for a place that is none. */
      readonly search: SavedSearch | null;
      readonly name: string;
      readonly marks: readonly Hit[];
      /** Articles; null where they are not counted. */
      readonly count: number | null;
      readonly colour: TagColour | null;
    }
  | {
      readonly kind: 'article';
      readonly row: ListedRow;
      readonly name: string;
      readonly marks: readonly Hit[];
    };

/** What the palette is looked through for. */
export interface PaletteGround {
  readonly situation: Situation;
  readonly overview: Overview | undefined;
  /** Articles with the words in their headline. */
  readonly articles: readonly ListedRow[];
}

/**
 * What answers to the words typed: actions, then places, then articles. With nothing typed it is every action that can
 * be done, those on the chosen articles first.
 */
export function paletteEntries(typed: string, ground: PaletteGround): readonly PaletteEntry[] {
  const isBlank = typed.trim() === '';
  const actions = actionEntries(typed, ground.situation);
  if (isBlank) return actions.filter(({ why }) => why === null);
  return [
    ...actions.slice(0, MOST_ACTIONS),
    ...placeEntries(typed, ground.overview),
    ...articleEntries(typed, ground),
  ];
}

/** The DOM key of an entry. */
export function entryKey(entry: PaletteEntry): string {
  switch (entry.kind) {
    case 'action':
      return entry.action.id;
    case 'place':
      return `${entry.listing.kind} ${entry.name} ${JSON.stringify(entry.listing)} ${entry.search?.id ?? ''}`;
    case 'article':
      return entry.row.id;
  }
}

type ActionEntry = Extract<PaletteEntry, { kind: 'action' }>;
type PlaceEntry = Extract<PaletteEntry, { kind: 'place' }>;

function actionEntries(typed: string, situation: Situation): readonly ActionEntry[] {
  return ALL_ACTIONS.filter(({ id }) => id !== 'app.palette')
    .map((action) => actionEntry(action, typed, situation))
    .filter((one) => one !== null)
    .sort(
      (a, b) =>
        isBlocked(a) - isBlocked(b) || a.match.distance - b.match.distance || onArticles(b) - onArticles(a),
    )
    .map(({ entry }) => entry);
}

function actionEntry(action: Action, typed: string, situation: Situation): Matched<ActionEntry> | null {
  const name = fullActionName(action, situation);
  const match = matchName(name, typed);
  if (match === null) return null;
  const unmet = unmetNeed(action, situation);
  const why = unmet === null ? null : message(`need.${unmet}`);
  return { match, entry: { kind: 'action', action, name, marks: match.marks, why } };
}

function isBlocked({ entry }: Matched<ActionEntry>): number {
  return Number(entry.why !== null);
}

function onArticles({ entry }: Matched<ActionEntry>): number {
  return Number(entry.action.on === 'articles');
}

function placeEntries(typed: string, overview: Overview | undefined): readonly PlaceEntry[] {
  if (overview === undefined) return [];
  const place = (name: string, listing: Listing, more: Partial<PlaceEntry>) => {
    const match = matchName(name, typed);
    if (match === null) return null;
    const entry = {
      kind: 'place',
      listing,
      search: null,
      name,
      marks: match.marks,
      count: null,
      colour: null,
    } as const;
    return { match, entry: { ...entry, ...more } satisfies PlaceEntry };
  };
  const places = [
    ...overview.savedSearches.map((search) => place(search.name, search.listing, { search })),
    ...overview.tags.map(({ id, name, count, colour }) =>
      place(name, { kind: 'tag', tagId: id }, { count, colour }),
    ),
    ...overview.collections.map(({ id, name, count }) =>
      place(name, { kind: 'collection', collectionId: id }, { count }),
    ),
    ...overview.sources.map(({ source, count }) => place(source, { kind: 'source', source }, { count })),
    ...overview.imports.map(({ id, name, imported }) =>
      place(name, { kind: 'import', importId: id }, { count: imported }),
    ),
  ];
  return places
    .filter((one) => one !== null)
    .sort((a, b) => a.match.distance - b.match.distance || (b.entry.count ?? 0) - (a.entry.count ?? 0))
    .slice(0, MOST_PLACES)
    .map(({ entry }) => entry);
}

function articleEntries(typed: string, { articles }: PaletteGround): readonly PaletteEntry[] {
  return articles.flatMap((row) =>
    row.headline === null
      ? []
      : [
          {
            kind: 'article',
            row,
            name: row.headline,
            marks: matchName(row.headline, typed)?.marks ?? [],
          } as const,
        ],
  );
}

interface Matched<E> {
  readonly entry: E;
  readonly match: NameMatch;
}
