import type { ArticleId } from '../../../core/article';
import type { SortBy } from '../../../core/listing';
import { LIVE } from './flags';
import type { Numbers } from './numbers';

type FixedSort = Exclude<SortBy, 'relevance'>;

/** The columns that orders go by. */
interface OrderColumns {
  readonly ids: readonly (ArticleId | undefined)[];
  readonly slotCount: number;
  readonly flags: Numbers<Uint8Array>;
  readonly published: Numbers<Int32Array>;
  readonly added: Numbers<Float64Array>;
  readonly confidence: Numbers<Float64Array>;
  readonly words: Numbers<Int32Array>;
  readonly source: Numbers<Int32Array>;
  readonly sourceNames: { readonly values: readonly string[] };
  /** '' for articles without one. */
  readonly headlineKeys: readonly string[];
}

/**
 * All slots in the order of each sort, kept while articles come: the new ones are sorted and merged in. What filters
 * need is then a walk in order.
 */
export class Orders {
  private readonly kept = new Map<FixedSort, Int32Array>();
  private fresh: number[] = [];
  private isStale = false;

  constructor(private readonly columns: OrderColumns) {}

  added(slot: number): void {
    this.fresh.push(slot);
  }

  /** An article went, or its days changed: what is in order has to be put in order again. */
  changed(): void {
    this.isStale = true;
  }

  /** Every article's slot in order. Undated articles come last. */
  of(sort: FixedSort): Int32Array {
    this.settle();
    let order = this.kept.get(sort);
    if (order === undefined) {
      order = Int32Array.from(liveSlots(this.columns)).sort(comparison(sort, this.columns));
      this.kept.set(sort, order);
    }
    return order;
  }

  /** The order, each slot as its place among these, which are all there are. */
  placesOf(sort: FixedSort, slots: readonly number[]): Int32Array {
    const places = new Int32Array(this.columns.slotCount);
    for (const [place, slot] of slots.entries()) places[slot] = place;
    return this.of(sort).map((slot) => places[slot] ?? 0);
  }

  /** An order that is known from before; that of every other sort is not. */
  known(sort: FixedSort, order: Int32Array): void {
    this.kept.clear();
    this.kept.set(sort, order);
    this.fresh = [];
    this.isStale = false;
  }

  private settle(): void {
    if (this.isStale) this.kept.clear();
    else if (this.fresh.length > 0)
      for (const [sort, order] of this.kept) {
        const compare = comparison(sort, this.columns);
        this.kept.set(sort, merged(order, this.fresh.toSorted(compare), compare));
      }
    this.fresh = [];
    this.isStale = false;
  }
}

function* liveSlots({ flags, slotCount }: OrderColumns): Iterable<number> {
  for (let slot = 0; slot < slotCount; slot += 1) if (((flags.values[slot] ?? 0) & LIVE) !== 0) yield slot;
}

function merged(order: Int32Array, fresh: readonly number[], compare: Compare): Int32Array {
  const all = new Int32Array(order.length + fresh.length);
  let from = 0;
  let at = 0;
  for (const slot of fresh) {
    for (; from < order.length && compare(order[from] ?? 0, slot) < 0; from += 1)
      all[at++] = order[from] ?? 0;
    all[at++] = slot;
  }
  all.set(order.subarray(from), at);
  return all;
}

type Compare = (a: number, b: number) => number;

function comparison(sort: FixedSort, columns: OrderColumns): Compare {
  const published = columns.published.values;
  const added = columns.added.values;
  const byId: Compare = (a, b) => ((columns.ids[a] ?? '') < (columns.ids[b] ?? '') ? -1 : 1);
  const day = (slot: number) => published[slot] ?? 0;
  const time = (slot: number) => added[slot] ?? 0;
  const sure = (slot: number) => columns.confidence.values[slot] ?? 1;
  const length = (slot: number) => columns.words.values[slot] ?? 0;
  const byDay: Compare = (a, b) => day(b) - day(a) || byId(a, b);
  switch (sort) {
    case 'newest':
      return byDay;
    case 'oldest':
      return (a, b) => (day(a) || LAST) - (day(b) || LAST) || byId(a, b);
    case 'lastAdded':
      return (a, b) => time(b) - time(a) || byId(a, b);
    case 'leastSure':
      return (a, b) => sure(a) - sure(b) || byId(a, b);
    case 'firstAdded':
      return (a, b) => time(a) - time(b) || byId(a, b);
    case 'longest':
      return (a, b) => length(b) - length(a) || byId(a, b);
    case 'shortest':
      return (a, b) => (length(a) || LAST) - (length(b) || LAST) || byId(a, b);
    case 'source': {
      const places = placesByName(columns.sourceNames.values);
      const place = (slot: number) => places[columns.source.values[slot] ?? 0] ?? 0;
      return (a, b) => place(a) - place(b) || byDay(a, b);
    }
    case 'headline': {
      const key = (slot: number) => columns.headlineKeys[slot] || LAST_KEY;
      return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : byDay(a, b));
    }
  }
}

/** Behind every other number, and text. */
const LAST = Number.MAX_SAFE_INTEGER;
const LAST_KEY = '\uffff';

/** The place of each name in the order of the alphabet; that of '' is the last. */
function placesByName(names: readonly string[]): Int32Array {
  const order = [...names.keys()].sort((a, b) => {
    const [one, other] = [names[a] ?? '', names[b] ?? ''];
    if (one === '' || other === '') return (one === '' ? 1 : 0) - (other === '' ? 1 : 0);
    return COLLATOR.compare(one, other);
  });
  const places = new Int32Array(names.length);
  for (const [place, number] of order.entries()) places[number] = place;
  return places;
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
