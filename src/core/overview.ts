import type { ImportId } from './article';
import type { Collection } from './collection';
import type { Act } from './event';
import type { ImportCounts } from './importReport';
import type { SavedSearch } from './savedSearch';
import type { Tag } from './tag';

export interface SourceCount {
  readonly source: string;
  readonly count: number;
}

/** A tag with the number of articles that carry it or a tag below it. */
export interface TagCount extends Tag {
  readonly count: number;
}

/** A name that only has tags below it, with the number of articles that carry one of those. */
export interface TagLevel {
  readonly name: string;
  readonly count: number;
}

/** A collection with the number of articles in it or below it. */
export interface CollectionCount extends Collection {
  readonly count: number;
}

/** One past import as the sidebar lists it. */
export interface ImportSummary extends ImportCounts {
  readonly id: ImportId;
  readonly name: string;
  readonly endedAt: string;
}

/** What the sidebar shows: everything with its count. */
export interface Overview {
  readonly all: number;
  readonly unread: number;
  readonly starred: number;
  readonly review: number;
  readonly trash: number;
  /** Most articles first. */
  readonly sources: readonly SourceCount[];
  /** By name. */
  readonly tags: readonly TagCount[];
  readonly tagLevels: readonly TagLevel[];
  /** By name. */
  readonly collections: readonly CollectionCount[];
  /** By name. */
  readonly savedSearches: readonly SavedSearch[];
  /** Latest first. */
  readonly imports: readonly ImportSummary[];
  /** Events of the archive that the library has yet to take in; more than a few while it catches up or is rebuilt. */
  readonly behind: number;
  /** What is wrong with the archive (where, and what), so that it can only be read; nothing when it is sound. */
  readonly damage: readonly { readonly where: string; readonly what: string }[];
  /** The step that undo would take back, and the one that redo would repeat; null when there is none. */
  readonly undo: StepDone | null;
  readonly redo: StepDone | null;
}

/** On how many of some articles a tag stands, and how many are in a collection; those of none are left out. */
export interface MarkCounts {
  readonly articles: number;
  readonly tags: ReadonlyMap<string, number>;
  readonly collections: ReadonlyMap<string, number>;
}

/** What a step comes to where that is more than its last act. */
export type StepKind =
  | Exclude<Act['kind'], 'highlightChanged'>
  | 'carriedOver'
  | 'tagsMerged'
  | 'tagColoured'
  | 'collectionMoved'
  | 'highlightColoured'
  | 'highlightNoted'
  | 'highlightUnnoted'
  | 'noteRemoved'
  | 'sourceNamed'
  | 'sourceDomain'
  | 'ruleChanged';

/** A step as the list's status line and the menu tell it. */
export interface StepDone {
  readonly seq: number;
  /** What it comes to, by its last act, and whether that gave or took. */
  readonly kind: StepKind;
  readonly value: boolean;
  /** Articles that it changed. */
  readonly count: number;
}
