import {
  type ArticleId,
  type ArticleMarks,
  type ImportId,
  NO_MARKS,
  type TagId,
} from '../../../core/article';
import { joinIds, separateIds } from '../../../core/articleIds';
import type { CollectionId } from '../../../core/collection';
import { headlineOrderKey } from '../../../core/headlineKey';
import type { StoredRow } from '../database';
import { dayNumber } from './dayNumbers';
import { CAPTIONED, HIGHLIGHTED, LIVE, NOTED, READ, REVIEWED, STARRED, TRASHED } from './flags';
import { headlineNumber } from './headlineNumber';
import { HeadlineSlots } from './headlineSlots';
import { Interned } from './interned';
import { NumberLists } from './numberLists';
import { Numbers } from './numbers';
import { Orders } from './orders';
import { type PackedColumns, taken } from './packed';

const byItself = (value: string) => value;
const byList = (value: readonly string[]) => value.join('\n');

/**
 * The part of every article that filters, sorts and counts need, in memory: typed arrays by slot. A slot is an
 * article's place in them while the program runs. Written only behind a transaction that has ended.
 */
export class Columns {
  /** By slot; undefined where an article was removed. */
  readonly ids: (ArticleId | undefined)[] = [];
  readonly flags = new Numbers(new Uint8Array());
  /** The day published as the number yyyymmdd; 0 for undated. */
  readonly published = new Numbers(new Int32Array());
  /** The time added in milliseconds. */
  readonly added = new Numbers(new Float64Array());
  readonly confidence = new Numbers(new Float64Array());
  readonly source = new Numbers(new Int32Array());
  readonly language = new Numbers(new Int32Array());
  readonly importId = new Numbers(new Int32Array());
  readonly authors = new Numbers(new Int32Array());
  readonly tags = new Numbers(new Int32Array());
  readonly collections = new Numbers(new Int32Array());
  readonly headline = new Numbers(new Float64Array());
  readonly words = new Numbers(new Int32Array());
  /** By slot: what headlines are sorted by (core/headlineKey). */
  readonly headlineKeys: string[] = [];
  /** The page and its address as numbers (core/versions). */
  readonly page = new Numbers(new Float64Array());
  readonly address = new Numbers(new Float64Array());

  /** '' where there is none. */
  readonly sourceNames = new Interned<string>('', byItself);
  readonly languageCodes = new Interned<string>('', byItself);
  readonly importIds = new Interned<ImportId>('' as ImportId, byItself);
  readonly authorLists = new Interned<readonly string[]>([], byList);
  readonly tagLists = new Interned<readonly TagId[]>([], byList);
  readonly collectionLists = new Interned<readonly CollectionId[]>([], byList);

  /** The headlines that its page announces, as numbers (headlineNumber). */
  readonly teasers = new NumberLists();

  readonly orders = new Orders(this);
  /** Counts up whenever a slot loses its article. */
  removals = 0;
  private readonly slots = new Map<ArticleId, number>();
  private readonly headlineSlots = new HeadlineSlots(this.headline);
  private readonly freed: number[] = [];

  /** Articles. */
  get size(): number {
    return this.slots.size;
  }

  /** Slots taken so far, of removed articles too. */
  get slotCount(): number {
    return this.ids.length;
  }

  slotOf(id: ArticleId): number | undefined {
    return this.slots.get(id);
  }

  has(id: ArticleId): boolean {
    return this.slots.has(id);
  }

  articleIds(): IterableIterator<ArticleId> {
    return this.slots.keys();
  }

  /** What the user did to an article. */
  marksOf(id: ArticleId): ArticleMarks | undefined {
    const slot = this.slots.get(id);
    return slot === undefined ? undefined : this.marksAt(slot);
  }

  private marksAt(slot: number): ArticleMarks {
    const flags = this.flags.values[slot] ?? 0;
    return {
      isRead: (flags & READ) !== 0,
      isStarred: (flags & STARRED) !== 0,
      isTrashed: (flags & TRASHED) !== 0,
      isReviewed: (flags & REVIEWED) !== 0,
      tagIds: this.tagLists.at(this.tags.values[slot] ?? 0),
      collectionIds: this.collectionLists.at(this.collections.values[slot] ?? 0),
      hasNote: (flags & NOTED) !== 0,
      hasHighlight: (flags & HIGHLIGHTED) !== 0,
    };
  }

  /** Slots of articles with this headline, and perhaps, once in a very long while, of another. */
  withHeadline(headline: string): readonly number[] {
    return this.headlineSlots.of(headline, this.slots.values());
  }

  /** Puts an article there; one that is there already keeps its slot and its marks. */
  add(row: StoredRow): void {
    const known = this.slots.get(row.id);
    const slot = known ?? this.freed.pop() ?? this.ids.length;
    if (known === undefined) this.orders.added(slot);
    else this.headlineSlots.drop(slot);
    this.ids[slot] = row.id;
    this.slots.set(row.id, slot);
    this.reserve(slot + 1);
    const before = known === undefined ? '' : this.sortedBy(slot);
    this.published.values[slot] = dayNumber(row.published);
    this.added.values[slot] = Date.parse(row.addedAt);
    this.confidence.values[slot] = row.confidence;
    this.words.values[slot] = row.wordCount;
    this.headlineKeys[slot] = headlineOrderKey(row.headline);
    this.page.values[slot] = row.page;
    this.address.values[slot] = row.address;
    this.source.values[slot] = this.sourceNames.numberOf(row.source ?? '');
    if (known !== undefined && this.sortedBy(slot) !== before) this.orders.changed();
    this.language.values[slot] = this.languageCodes.numberOf(row.language ?? '');
    this.importId.values[slot] = this.importIds.numberOf(row.importId);
    this.authors.values[slot] = this.authorLists.numberOf(row.authors);
    const marks = known === undefined ? NO_MARKS : this.marksAt(slot);
    this.flags.values[slot] = LIVE | (row.hasCaption ? CAPTIONED : 0);
    this.setMarks(slot, marks);
    this.teasers.put(slot, row.teasers);
    this.headline.values[slot] = row.headline === null ? 0 : headlineNumber(row.headline);
    this.headlineSlots.put(slot);
  }

  private sortedBy(slot: number): string {
    const { published, confidence, words, source } = this;
    const numbers = [published, confidence, words, source].map(({ values }) => values[slot]);
    return [...numbers, this.headlineKeys[slot]].join(' ');
  }

  mark(id: ArticleId, marks: Partial<ArticleMarks>): void {
    const slot = this.slots.get(id);
    if (slot !== undefined) this.setMarks(slot, { ...this.marksAt(slot), ...marks });
  }

  remove(id: ArticleId): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.slots.delete(id);
    this.ids[slot] = undefined;
    this.flags.values[slot] = 0;
    this.teasers.put(slot, []);
    this.freed.push(slot);
    this.headlineSlots.drop(slot);
    this.orders.changed();
    this.removals += 1;
  }

  /** Everything as a few large values. */
  pack(): PackedColumns {
    const slots = [...this.slots.values()];
    const numbers = Object.entries(this.numbers()).map(([name, { values }]) => [name, taken(values, slots)]);
    const lists = { tagLists: this.tagLists.values, collectionLists: this.collectionLists.values };
    return {
      ids: joinIds(this.slots.keys()),
      newest: this.orders.placesOf('newest', slots),
      headlines: slots.map((slot) => this.headlineKeys[slot] ?? '').join('\n'),
      numbers: Object.fromEntries(numbers),
      sourceNames: this.sourceNames.values,
      languageCodes: this.languageCodes.values,
      importIds: this.importIds.values,
      teasers: this.teasers.pack(slots),
      authorLists: this.authorLists.values,
      ...lists,
    };
  }

  /** What was packed, into columns that are empty. */
  unpack(packed: PackedColumns): void {
    for (const id of separateIds(packed.ids)) {
      this.slots.set(id, this.ids.length);
      this.ids.push(id);
    }
    this.reserve(this.ids.length);
    for (const [name, column] of Object.entries(this.numbers())) {
      const values = packed.numbers[name];
      if (values !== undefined) column.values.set(values);
    }
    this.teasers.unpack(packed.teasers);
    this.sourceNames.load(packed.sourceNames);
    this.languageCodes.load(packed.languageCodes);
    this.importIds.load(packed.importIds);
    this.authorLists.load(packed.authorLists);
    this.tagLists.load(packed.tagLists);
    this.collectionLists.load(packed.collectionLists);
    for (const [slot, key] of packed.headlines.split('\n').entries()) this.headlineKeys[slot] = key;
    this.orders.known('newest', packed.newest);
  }

  clear(): void {
    for (const id of [...this.slots.keys()]) this.remove(id);
    this.ids.length = 0;
    this.headlineKeys.length = 0;
    this.teasers.clear();
    this.freed.length = 0;
  }

  private setMarks(slot: number, marks: ArticleMarks): void {
    const kept = (this.flags.values[slot] ?? 0) & (LIVE | CAPTIONED);
    const given =
      (marks.isRead ? READ : 0) |
      (marks.isStarred ? STARRED : 0) |
      (marks.isTrashed ? TRASHED : 0) |
      (marks.isReviewed ? REVIEWED : 0) |
      (marks.hasNote ? NOTED : 0) |
      (marks.hasHighlight ? HIGHLIGHTED : 0);
    this.flags.values[slot] = kept | given;
    this.tags.values[slot] = this.tagLists.numberOf(marks.tagIds);
    this.collections.values[slot] = this.collectionLists.numberOf(marks.collectionIds);
  }

  private reserve(count: number): void {
    for (const column of Object.values(this.numbers())) column.reserve(count);
  }

  private numbers(): Readonly<
    Record<string, Numbers<Uint8Array> | Numbers<Int32Array> | Numbers<Float64Array>>
  > {
    const { flags, published, added, confidence, source, language } = this;
    const { importId, authors, tags, collections, headline, page, address, words } = this;
    const first = { flags, published, added, confidence, source, language };
    return { ...first, importId, authors, tags, collections, headline, page, address, words };
  }
}
