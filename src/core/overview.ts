import type { ImportId } from './article';
import type { ImportCounts } from './importReport';
import type { Tag } from './tag';

export interface SourceCount {
  readonly source: string;
  readonly count: number;
}

/** A tag with the number of articles that carry it or a tag below it. */
export interface TagCount extends Tag {
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
  /** Most articles first. */
  readonly sources: readonly SourceCount[];
  /** By name. */
  readonly tags: readonly TagCount[];
  /** Latest first. */
  readonly imports: readonly ImportSummary[];
}
