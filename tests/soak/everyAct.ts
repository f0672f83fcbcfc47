import path from 'node:path';
import type { Annotations } from '../../src/core/annotations/annotations';
import type { Highlight, HighlightId } from '../../src/core/annotations/highlight';
import type { ArticleId, TagId } from '../../src/core/article';
import type { Collection, CollectionId } from '../../src/core/collection';
import type { Correction } from '../../src/core/correction';
import type { Act } from '../../src/core/event';
import type { RuleId, SourceRule } from '../../src/core/rules/sourceRule';
import type { SavedSearch, SavedSearchId } from '../../src/core/savedSearch';
import type { Tag } from '../../src/core/tag';
import { Archive } from '../../src/main/archive/archive';

type HandMade = Exclude<Act['kind'], 'importStarted' | 'originalsAdded' | 'importEnded' | 'purged'>;
type ActsOf<K extends HandMade> = readonly Extract<Act, { kind: K }>[];

/**
 * Does at least one of every kind of thing that people do to articles, and purges the last: straight into the archive, which
 * must not be open. Ids are of articles that it holds; at least five. `odd` is one that can be read in another encoding.
 */
export async function doEverything(
  data: string,
  ids: readonly ArticleId[],
  odd: ArticleId,
  source: string,
): Promise<void> {
  const archive = await Archive.open(path.join(data, 'archive'), 'soak');
  try {
    for (const acts of Object.values(everyAct(ids, odd, source))) await archive.append(acts);
    await archive.purge(ids.slice(-1));
  } finally {
    await archive.close();
  }
}

/** In an order in which nothing is asked of what isn't there yet. A kind that is forgotten is an error of types. */
function everyAct(
  [first, second, third, fourth]: readonly ArticleId[],
  odd: ArticleId,
  source: string,
): { readonly [K in HandMade]: ActsOf<K> } {
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new RangeError('too few articles');
  const both = [first, second];
  return {
    tagCreated: [FERRIES, PASSING].map((tag) => ({ kind: 'tagCreated', tag })),
    tagChanged: [{ kind: 'tagChanged', from: FERRIES, to: { ...FERRIES, colour: 'violet' } }],
    tagMarked: [
      { kind: 'tagMarked', tagId: FERRIES.id, value: true, articleIds: [...both, third] },
      { kind: 'tagMarked', tagId: FERRIES.id, value: false, articleIds: [third] },
    ],
    tagRemoved: [{ kind: 'tagRemoved', tag: PASSING }],
    collectionCreated: [COAST, WINTER, SUMMER].map((collection) => ({
      kind: 'collectionCreated',
      collection,
    })),
    collectionChanged: [
      {
        kind: 'collectionChanged',
        from: WINTER,
        to: { ...WINTER, name: 'Winter boats', parentId: COAST.id },
      },
    ],
    collectionMarked: [
      { kind: 'collectionMarked', collectionId: WINTER.id, value: true, articleIds: both },
      { kind: 'collectionMarked', collectionId: COAST.id, value: true, articleIds: [fourth] },
    ],
    collectionRemoved: [{ kind: 'collectionRemoved', collection: SUMMER }],
    searchSaved: [NIGHT, GONE].map((search) => ({ kind: 'searchSaved', search })),
    searchChanged: [{ kind: 'searchChanged', from: NIGHT, to: { ...NIGHT, name: 'By night' } }],
    searchRemoved: [{ kind: 'searchRemoved', search: GONE }],
    starMarked: [{ kind: 'starMarked', value: true, articleIds: both }],
    readMarked: [{ kind: 'readMarked', value: true, articleIds: [first, fourth] }],
    trashMarked: [{ kind: 'trashMarked', value: true, articleIds: [third] }],
    reviewMarked: [{ kind: 'reviewMarked', value: true, articleIds: [second] }],
    encodingChosen: [{ kind: 'encodingChosen', articleId: odd, from: null, to: 'koi8-r' }],
    corrected: [{ kind: 'corrected', articleId: first, from: null, to: BY_HAND }],
    ruleSet: [{ kind: 'ruleSet', ruleId: RULE, from: null, to: ruleFor(source) }],
    highlightAdded: [BOAT, FARE, LOST].map((highlight) => ({
      kind: 'highlightAdded',
      articleId: first,
      highlight,
    })),
    highlightChanged: [
      {
        kind: 'highlightChanged',
        articleId: first,
        from: BOAT,
        to: { ...BOAT, colour: 'sky', note: '**Ask** them.' },
      },
    ],
    highlightRemoved: [{ kind: 'highlightRemoved', articleId: first, highlight: FARE }],
    noteWritten: [
      { kind: 'noteWritten', articleId: second, from: null, to: 'To be compared with 2011.' },
      { kind: 'noteWritten', articleId: first, from: null, to: 'Æ, 船, and a\nsecond line' },
    ],
  };
}

const FERRIES: Tag = { id: 'tag-ferries' as TagId, name: 'coast/ferries', colour: 'green' };
const PASSING: Tag = { id: 'tag-passing' as TagId, name: 'passing', colour: 'red' };
const COAST: Collection = { id: 'coast' as CollectionId, name: 'Coast', parentId: null };
const WINTER: Collection = { id: 'winter' as CollectionId, name: 'Winter', parentId: null };
const SUMMER: Collection = { id: 'summer' as CollectionId, name: 'Summer', parentId: null };
const NIGHT: SavedSearch = {
  id: 'night' as SavedSearchId,
  name: 'Night',
  listing: { kind: 'tag', tagId: FERRIES.id },
  query: 'ferry -dredging',
};
const GONE: SavedSearch = { ...NIGHT, id: 'gone' as SavedSearchId, name: 'Gone' };
const BY_HAND: Correction = {
  labels: { '7': 'furniture' },
  fields: { headline: 'Set by hand', published: '2022-01-02' },
};
const RULE = 'rule-standfirst' as RuleId;
const BOAT = aHighlight('boat', 'The Anna Grey carries ninety people');
const FARE = aHighlight('fare', 'the fare has risen by a fifth');
/** Nowhere in the text: it must be kept all the same. */
const LOST = aHighlight('lost', 'words that no page has');

function ruleFor(source: string): SourceRule {
  const match = { kind: 'begins', text: 'A smaller boat' } as const;
  return {
    id: RULE,
    source,
    isOn: true,
    effect: { kind: 'label', match, place: 'anywhere', label: 'standfirst' },
  };
}

function aHighlight(id: string, quote: string): Annotations['highlights'][number] {
  const anchor: Highlight['anchor'] = { quote, prefix: '', suffix: '', position: 0 };
  return { id: id as HighlightId, colour: 'straw', anchor, note: null, madeAt: '2024-05-06T07:08:09.000Z' };
}
