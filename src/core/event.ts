import type { Highlight } from './annotations/highlight';
import type { ArticleId, ImportId, TagId } from './article';
import { assertNever } from './assertNever';
import type { Collection, CollectionId } from './collection';
import type { Correction } from './correction';
import type { ImportReport } from './importReport';
import type { ArchivedOriginal } from './original';
import type { RuleId, SourceRule } from './rules/sourceRule';
import type { SavedSearch } from './savedSearch';
import type { Tag } from './tag';

/** Articles that were given something, or lost it. Lists only those that changed, so `value` says before and after. */
interface Marking {
  readonly value: boolean;
  readonly articleIds: readonly ArticleId[];
}

/** What the user (or an import) did, as a value. {@link inverseOf} needs nothing else to take it back. */
export type Act =
  | { readonly kind: 'tagCreated'; readonly tag: Tag }
  | { readonly kind: 'tagRemoved'; readonly tag: Tag }
  /** The same tag, with another name or colour. */
  | { readonly kind: 'tagChanged'; readonly from: Tag; readonly to: Tag }
  | ({ readonly kind: 'tagMarked'; readonly tagId: TagId } & Marking)
  | ({ readonly kind: 'starMarked' } & Marking)
  | ({ readonly kind: 'readMarked' } & Marking)
  | ({ readonly kind: 'trashMarked' } & Marking)
  | ({ readonly kind: 'reviewMarked' } & Marking)
  | { readonly kind: 'collectionCreated'; readonly collection: Collection }
  | { readonly kind: 'collectionRemoved'; readonly collection: Collection }
  /** The same collection, with another name or elsewhere. */
  | { readonly kind: 'collectionChanged'; readonly from: Collection; readonly to: Collection }
  | ({ readonly kind: 'collectionMarked'; readonly collectionId: CollectionId } & Marking)
  | { readonly kind: 'searchSaved'; readonly search: SavedSearch }
  | { readonly kind: 'searchRemoved'; readonly search: SavedSearch }
  | { readonly kind: 'searchChanged'; readonly from: SavedSearch; readonly to: SavedSearch }
  /** An original is to be read in another encoding; null is what decoding finds out by itself. */
  | {
      readonly kind: 'encodingChosen';
      readonly articleId: ArticleId;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** What is set by hand for an original, before and after; null is nothing. */
  | {
      readonly kind: 'corrected';
      readonly articleId: ArticleId;
      readonly from: Correction | null;
      readonly to: Correction | null;
    }
  /** A rule for every page of a source, before and after; null is none. */
  | {
      readonly kind: 'ruleSet';
      readonly ruleId: RuleId;
      readonly from: SourceRule | null;
      readonly to: SourceRule | null;
    }
  | { readonly kind: 'highlightAdded'; readonly articleId: ArticleId; readonly highlight: Highlight }
  | { readonly kind: 'highlightRemoved'; readonly articleId: ArticleId; readonly highlight: Highlight }
  /** The same highlight, in another colour or with another note. */
  | {
      readonly kind: 'highlightChanged';
      readonly articleId: ArticleId;
      readonly from: Highlight;
      readonly to: Highlight;
    }
  /** The note on an article (Markdown), before and after; null is none. */
  | {
      readonly kind: 'noteWritten';
      readonly articleId: ArticleId;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'importStarted';
      readonly importId: ImportId;
      readonly roots: readonly string[];
      /** Its folders are to become collections. Absent in events of older versions. */
      readonly mirrorsFolders?: boolean;
    }
  | {
      readonly kind: 'originalsAdded';
      readonly importId: ImportId;
      readonly originals: readonly ArchivedOriginal[];
    }
  | { readonly kind: 'importEnded'; readonly importId: ImportId; readonly report: ImportReport }
  /** Gone for good: the originals are no longer in the archive. */
  | { readonly kind: 'purged'; readonly articleIds: readonly ArticleId[] };

/** Why an event was written: by hand, or to take back or repeat the event `seq`. */
export type Cause =
  | { readonly kind: 'act' }
  | { readonly kind: 'undo'; readonly seq: number }
  | { readonly kind: 'redo'; readonly seq: number };

export const BY_HAND: Cause = { kind: 'act' };

/**
 * One line of the journal: acts that belong together, applied in one transaction and undone as one step.
 * `seq` counts up from 1 without gaps; `at` is an ISO date-time.
 */
export interface LibraryEvent {
  readonly seq: number;
  readonly at: string;
  readonly cause: Cause;
  readonly acts: readonly Act[];
}

/** The acts that take these back, in the right order; null when one of them has no inverse (an import, a purge). */
export function inverseOf(acts: readonly Act[]): readonly Act[] | null {
  const back: Act[] = [];
  for (const act of [...acts].reverse()) {
    const inverse = inverseOfAct(act);
    if (inverse === null) return null;
    back.push(inverse);
  }
  return back;
}

function inverseOfAct(act: Act): Act | null {
  switch (act.kind) {
    case 'tagCreated':
      return { kind: 'tagRemoved', tag: act.tag };
    case 'tagRemoved':
      return { kind: 'tagCreated', tag: act.tag };
    case 'collectionCreated':
      return { kind: 'collectionRemoved', collection: act.collection };
    case 'collectionRemoved':
      return { kind: 'collectionCreated', collection: act.collection };
    case 'searchSaved':
      return { kind: 'searchRemoved', search: act.search };
    case 'searchRemoved':
      return { kind: 'searchSaved', search: act.search };
    case 'tagChanged':
      return { ...act, from: act.to, to: act.from };
    case 'collectionChanged':
      return { ...act, from: act.to, to: act.from };
    case 'searchChanged':
      return { ...act, from: act.to, to: act.from };
    case 'tagMarked':
    case 'starMarked':
    case 'readMarked':
    case 'trashMarked':
    case 'reviewMarked':
    case 'collectionMarked':
      return { ...act, value: !act.value };
    case 'encodingChosen':
      return { ...act, from: act.to, to: act.from };
    case 'corrected':
      return { ...act, from: act.to, to: act.from };
    case 'highlightAdded':
      return { ...act, kind: 'highlightRemoved' };
    case 'highlightRemoved':
      return { ...act, kind: 'highlightAdded' };
    case 'highlightChanged':
      return { ...act, from: act.to, to: act.from };
    case 'noteWritten':
      return { ...act, from: act.to, to: act.from };
    case 'ruleSet':
      return { ...act, from: act.to, to: act.from };
    case 'importStarted':
    case 'originalsAdded':
    case 'importEnded':
    case 'purged':
      return null;
    default:
      return assertNever(act);
  }
}
