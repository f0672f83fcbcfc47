import { createPageIndex, findPlace, type HashIndex, lookUp } from './hash';
import { LEXICON } from './lexicon';
import { ints, shorts } from './scratch';

/** Words of so few digits are numbers. */
export const NUMBER_DIGITS = 4;

/** The words of a page in order, as numbers into its vocabulary; each new one is looked up in the lexicon once. */
export class PageWords {
  /** Columns of {@link PageScan}, of which so many places are filled. */
  count = 0;
  vocabulary = 0;
  readonly tokens: Int32Array;
  readonly before: Uint16Array;
  readonly hashes: Int32Array;
  readonly lengths: Int32Array;
  readonly numbers: Int32Array;
  readonly classes: Int32Array;
  readonly stops: Int32Array;
  private readonly index: HashIndex;

  /** With room for so many words. */
  constructor(room: number) {
    this.tokens = ints(room);
    this.before = shorts(room);
    this.index = createPageIndex(room >> 1);
    this.hashes = ints(room);
    this.lengths = ints(room);
    this.numbers = ints(room);
    this.classes = ints(room);
    this.stops = ints(room);
  }

  /** Adds a word and the code unit in front of it; its classes. `number` is -1 for what is none. */
  add(hash: number, length: number, number: number, before: number): number {
    const { index, count } = this;
    const place = findPlace(index, hash);
    let id = (index.values[place] ?? 0) - 1;
    if (id < 0) {
      id = this.vocabulary++;
      index.keys[place] = hash;
      index.values[place] = id + 1;
      this.describe(id, hash, length, number);
    }
    this.tokens[count] = id;
    this.before[count] = before;
    this.count = count + 1;
    return this.classes[id] ?? 0;
  }

  private describe(id: number, hash: number, length: number, number: number): void {
    this.hashes[id] = hash;
    this.lengths[id] = length;
    this.numbers[id] = number;
    const entry = lookUp(LEXICON.index, hash);
    if (entry < 0) return;
    this.classes[id] = LEXICON.classes[entry] ?? 0;
    this.stops[id] = LEXICON.stops[entry] ?? 0;
  }
}
