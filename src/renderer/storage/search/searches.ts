import { AppError } from '../../../contract/appError';
import type { Listing } from '../../../core/listing';
import type { Query } from '../../../core/query/query';
import type { KnownWord } from '../../../core/query/spelling';
import { evaluate } from './evaluate';
import type { Mask, SearchGround, TextSearch } from './ground';
import { listingTest } from './listingTest';
import { maskBy } from './maskBy';
import { rankExpression } from './textExpression';

/** Questions of the index whose answers are kept: list, facets and histogram of one query ask the same. */
const KEPT = 12;

const NO_INDEX: TextSearch = {
  match: () => Promise.reject(new AppError('searchFailed', 'the index is not open yet')),
  begin: () => Promise.reject(new AppError('searchFailed', 'the index is not open yet')),
  rank: () => Promise.reject(new AppError('searchFailed', 'the index is not open yet')),
  wordsLike: () => Promise.reject(new AppError('searchFailed', 'the index is not open yet')),
  behind: 0,
};

/** Searches over one library. */
export class Searches {
  private text: TextSearch = NO_INDEX;
  private readonly kept = new Map<string, Promise<Int32Array>>();
  private readonly masks = new Map<string, Promise<Mask>>();

  constructor(private readonly ground: SearchGround) {}

  /** Where words are looked up from now on. */
  lookUpIn(text: TextSearch): void {
    this.text = text;
  }

  /** The index has changed. */
  forgetText(): void {
    this.kept.clear();
    this.masks.clear();
  }

  /** Something of the articles has changed. */
  forgetMasks(): void {
    this.masks.clear();
  }

  /** Articles that words can't find yet. */
  get behind(): number {
    return this.text.behind;
  }

  /** Articles that words can't find yet; 0 for a query without words. */
  unindexed(query: Query): number {
    return asksForWords(query) ? this.text.behind : 0;
  }

  /** What of a listing a query means. Rejects with an AppError. */
  async within(listing: Listing, query: Query): Promise<Mask> {
    const key = JSON.stringify([listing, query]);
    const known = this.masks.get(key);
    if (known !== undefined) return known;
    const mask = this.maskOf(listing, query);
    mask.catch(() => this.masks.delete(key));
    this.masks.set(key, mask);
    for (const old of this.masks.keys()) {
      if (this.masks.size <= KEPT) break;
      this.masks.delete(old);
    }
    return mask;
  }

  private async maskOf(listing: Listing, query: Query): Promise<Mask> {
    const found = query.kind === 'everything' ? null : await evaluate(query, this.ground, this.remembering);
    const isListed = listingTest(listing, this.ground);
    return maskBy(this.ground, (slot) => (found === null || found[slot] === 1) && isListed(slot));
  }

  /** Every slot with one of the query's words, best first; null for a query without words. */
  async ranked(query: Query): Promise<Int32Array | null> {
    const expression = rankExpression(query);
    return expression === null ? null : this.remembering.rank(expression);
  }

  /** Words of the index that one may have been meant for. */
  wordsLike(word: string): Promise<readonly KnownWord[]> {
    return this.text.wordsLike(word);
  }

  private get remembering(): TextSearch {
    const { text } = this;
    return {
      match: (expression) => this.remembered(`match ${expression}`, () => text.match(expression)),
      begin: (beginning) => this.remembered(`begin ${beginning}`, () => text.begin(beginning)),
      rank: (expression) => this.remembered(`rank ${expression}`, () => text.rank(expression)),
      wordsLike: (word) => text.wordsLike(word),
      behind: text.behind,
    };
  }

  /** Slots change their articles when articles go, so an answer holds for one version of the columns only. */
  private remembered(question: string, ask: () => Promise<Int32Array>): Promise<Int32Array> {
    const key = `${this.ground.columns.removals} ${question}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const answer = ask();
    answer.catch(() => this.kept.delete(key));
    this.kept.set(key, answer);
    for (const old of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(old);
    }
    return answer;
  }
}

function asksForWords(query: Query): boolean {
  if (query.kind === 'not') return asksForWords(query.part);
  if (query.kind === 'and' || query.kind === 'or') return query.parts.some(asksForWords);
  return query.kind === 'words';
}
