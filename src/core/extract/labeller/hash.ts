import { ints } from './scratch';
/** Start value of the running hashes below (FNV-1a, 32 bits; Fowler, Noll, Vo). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** One FNV-1a step over a code unit or any small number; the result is a signed 32-bit integer. */
export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Joins two hashes in order and scrambles the bits (the finaliser of MurmurHash3). Never 0. */
export function hashPair(first: number, second: number): number {
  let h = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(second + 0x7f4a7c15, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  h ^= h >>> 15;
  return h === 0 ? 1 : h;
}

/** Hash of a text's code units as they are. */
export function hashText(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** A map from 32-bit keys to small integers in two typed arrays: open addressing, no deletion. */
export interface HashIndex {
  readonly mask: number;
  readonly keys: Int32Array;
  /** Value + 1; 0 is an empty place. */
  readonly values: Int32Array;
}

/** An empty index with room for `capacity` keys at a load of at most one half. */
export function createHashIndex(capacity: number): HashIndex {
  const size = sizeFor(capacity);
  return { mask: size - 1, keys: new Int32Array(size), values: new Int32Array(size) };
}

/** {@link createHashIndex} for what lives no longer than the reading of its page. */
export function createPageIndex(capacity: number): HashIndex {
  const size = sizeFor(capacity);
  return { mask: size - 1, keys: ints(size), values: ints(size) };
}

function sizeFor(capacity: number): number {
  let size = 16;
  while (size < capacity * 2) size *= 2;
  return size;
}

/** The place of `key`: where it is, or the free place where it belongs. */
export function findPlace(index: HashIndex, key: number): number {
  const { mask, keys, values } = index;
  let place = (key ^ (key >>> 15)) & mask;
  while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  return place;
}

/** The value of `key`, or -1. */
export function lookUp(index: HashIndex, key: number): number {
  return (index.values[findPlace(index, key)] ?? 0) - 1;
}

/** Sets the value of `key`. The caller keeps within the capacity the index was made for. */
export function setValue(index: HashIndex, key: number, value: number): void {
  const place = findPlace(index, key);
  index.keys[place] = key;
  index.values[place] = value + 1;
}
