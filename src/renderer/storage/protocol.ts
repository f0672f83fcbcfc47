import type { ErrorShape } from '../../contract/appError';
import type { HighlightColour, HighlightId } from '../../core/annotations/highlight';
import type { PassageSelection } from '../../core/annotations/passages';
import type { Article, ArticleId, Excerpt, ImportId, ListedRow, TagId, Version } from '../../core/article';
import type { CarryPlan } from '../../core/carryOver';
import type { Collection, CollectionId } from '../../core/collection';
import type { Comparison } from '../../core/comparing/compareVersions';
import type { CorrectionChange } from '../../core/correction';
import type { ExportedArticle } from '../../core/export/exportedArticle';
import type { DayCounts, Facets, Suggestions } from '../../core/facets';
import type { ImportProgress, ImportReport } from '../../core/importReport';
import type { ArticleList, Listing, SortBy } from '../../core/listing';
import type { MarkCounts, Overview, StepDone } from '../../core/overview';
import type { NameField } from '../../core/query/query';
import type { ChangedPart } from '../../core/reading/articleChange';
import type { RereadChanges, RereadingId, RereadingSummary } from '../../core/reading/rereading';
import type { RuleId, SourceRule } from '../../core/rules/sourceRule';
import type { SavedSearch, SavedSearchCount, SavedSearchId } from '../../core/savedSearch';
import type { SourceSummary } from '../../core/sourceSummary';
import type { SourceText } from '../../core/sourceText';
import type { TagColour } from '../../core/tag';
import type { Issued, Teasing } from '../../core/teasing';

/** The questions the window can ask the library; one file each in `queries/`. */
/** A list on its way to the window: its ids put together (core/articleIds), and the rows of the first of them. */
export interface SentList extends Omit<ArticleList, 'ids'> {
  readonly ids: string;
  readonly first: readonly (ListedRow | null)[];
}

export interface Queries {
  /** What of a listing matches a query (core/query), in order, with the rows of the first. An empty query is none. */
  articleList: {
    request: { listing: Listing; sort: SortBy; query: string };
    answer: SentList;
  };
  /** Rows in the order asked; null where the library has no such article. */
  articleRows: { request: { ids: readonly ArticleId[] }; answer: readonly (ListedRow | null)[] };
  /** The excerpt of each article, around a word of the query where its own shows none; null for no such article. */
  excerpts: {
    request: { ids: readonly ArticleId[]; query: string };
    answer: readonly (Excerpt | null)[];
  };
  article: { request: { id: ArticleId }; answer: Article | null };
  /** What an article was made of, line by line. */
  sourceText: { request: { id: ArticleId }; answer: SourceText | null };
  /** The versions of an article's page, itself among them, oldest first. */
  versions: { request: { id: ArticleId }; answer: readonly Version[] };
  /** How many articles have another version of their page beside them. */
  versionCount: { request: Record<never, never>; answer: number };
  versionComparison: { request: { before: ArticleId; after: ArticleId }; answer: Comparison | null };
  /** What carrying over would give the second of two versions. */
  carriedOver: { request: { from: ArticleId; to: ArticleId }; answer: CarryPlan | null };
  /** Which of these headlines on a page are in the library; for "also on this page". */
  articlesByHeadline: {
    request: Issued & { id: ArticleId; headlines: readonly string[] };
    answer: readonly (ArticleId | null)[];
  };
  /** The pages that announce an article: the nearest in time, and how many there are. */
  teasedBy: { request: { id: ArticleId }; answer: { count: number; pages: readonly Teasing[] } };
  /** What the found articles have, and when they were published; for the filters and the histogram. */
  facets: { request: { listing: Listing; query: string }; answer: Facets };
  dayCounts: { request: { listing: Listing; query: string }; answer: DayCounts };
  /** Articles as they leave the library, in the order asked for; those that are gone are left out. */
  exportedArticles: { request: { ids: readonly ArticleId[] }; answer: readonly ExportedArticle[] };
  /** What could be meant by what is being typed in the search box. */
  suggestions: { request: { field: NameField | null; text: string }; answer: Suggestions };
  /** What was likely meant by a query that finds nothing; null where nothing else is near. */
  likelyQuery: { request: { listing: Listing; query: string }; answer: string | null };
  /** The latest articles with words in their headline that begin so; for the command palette. */
  headlineMatches: { request: { text: string; limit: number }; answer: readonly ListedRow[] };
  overview: { request: Record<never, never>; answer: Overview };
  /** Every source in numbers, most articles first. */
  sources: { request: Record<never, never>; answer: readonly SourceSummary[] };
  /** The rules of all sources. */
  rules: { request: Record<never, never>; answer: readonly SourceRule[] };
  /** The last time that pages were read again, in numbers; null when they never were. */
  rereading: { request: Record<never, never>; answer: RereadingSummary | null };
  /** The articles in which that changed something, or this part of them; `limit` of them, after the first `from`. */
  rereadChanges: {
    request: { part: ChangedPart | null; from: number; limit: number };
    answer: RereadChanges;
  };
  savedSearchCounts: { request: Record<never, never>; answer: readonly SavedSearchCount[] };
  /** What all or some of these articles carry. */
  markCounts: { request: { ids: readonly ArticleId[] }; answer: MarkCounts };
  importReport: { request: { id: ImportId }; answer: ImportReport | null };
}

/** What the user can do to the library; one file each in `commands/`. Each is one event, one transaction. */
export interface Commands {
  /** Adds tags by name (made when new) and takes tags off. */
  tagArticles: {
    request: { ids: readonly ArticleId[]; add: readonly string[]; remove: readonly TagId[] };
    answer: { changed: number };
  };
  createTag: { request: { name: string }; answer: { id: TagId } };
  /** Gives a tag, and those below it, another name (`merges` it with the tag that has that), and it a colour. */
  changeTag: {
    request: { from: string; to: string; colour: TagColour | null; merges: boolean };
    answer: { changed: number };
  };
  /** Removes a tag and those below it. */
  removeTag: { request: { name: string }; answer: { changed: number } };
  /** Makes a collection, with articles in it or without. */
  createCollection: {
    request: { name: string; parentId: CollectionId | null; ids: readonly ArticleId[] };
    answer: { id: CollectionId };
  };
  changeCollection: { request: Collection; answer: { changed: number } };
  /** Removes a collection and those below it. */
  removeCollection: { request: { id: CollectionId }; answer: { changed: number } };
  collectArticles: {
    request: { ids: readonly ArticleId[]; add: readonly CollectionId[]; remove: readonly CollectionId[] };
    answer: { changed: number };
  };
  saveSearch: { request: Omit<SavedSearch, 'id'>; answer: { id: SavedSearchId } };
  changeSearch: { request: SavedSearch; answer: { changed: number } };
  removeSearch: { request: { id: SavedSearchId }; answer: { changed: number } };
  starArticles: { request: { ids: readonly ArticleId[]; value: boolean }; answer: { changed: number } };
  reviewArticles: { request: { ids: readonly ArticleId[]; value: boolean }; answer: { changed: number } };
  trashArticles: { request: { ids: readonly ArticleId[]; value: boolean }; answer: { changed: number } };
  /** Reads an original in another encoding; null is what decoding finds out. */
  chooseEncoding: {
    request: { id: ArticleId; encoding: string | null };
    answer: { changed: number };
  };
  /** Sets fields and labels of lines by hand, or gives them back to extraction. */
  correctArticle: {
    request: { id: ArticleId; changes: readonly CorrectionChange[] };
    answer: { changed: number };
  };
  /** Makes a rule for a source, or changes it. Articles follow when they are extracted again. */
  setRule: { request: { rule: SourceRule }; answer: { changed: number } };
  removeRule: { request: { id: RuleId }; answer: { changed: number } };
  /** Gives a source another name, or makes it one with the source that has that. */
  renameSource: { request: { from: string; to: string }; answer: { changed: number } };
  /** Has the pages of a source, or all of them, read again in the background; and ends that where it is. */
  rereadPages: { request: { source: string | null }; answer: { id: RereadingId } };
  cancelRereading: { request: { id: RereadingId }; answer: { changed: number } };
  /** Says that the pages of a domain are of a source, of a new one perhaps. */
  setDomain: { request: { source: string; domain: string }; answer: { changed: number } };
  /** Highlights what was selected in the reader, with a note or without. */
  highlightText: {
    request: { id: ArticleId; selection: PassageSelection; colour: HighlightColour; note: string | null };
    answer: { id: HighlightId };
  };
  changeHighlight: {
    request: { id: ArticleId; highlightId: HighlightId; colour?: HighlightColour; note?: string | null };
    answer: { changed: number };
  };
  removeHighlight: {
    request: { id: ArticleId; highlightId: HighlightId };
    answer: { changed: number };
  };
  /** Writes the note on an article; null takes it away. */
  writeNote: { request: { id: ArticleId; note: string | null }; answer: { changed: number } };
  /** Gives one version of a page the tags, star, note and highlights of another. */
  carryOver: { request: { from: ArticleId; to: ArticleId }; answer: CarryPlan };
  /** Takes back the last step, or repeats the one last taken back; null when there is none. */
  undo: { request: Record<never, never>; answer: { undone: StepDone | null } };
  redo: { request: Record<never, never>; answer: { redone: StepDone | null } };
  markRead: { request: { ids: readonly ArticleId[]; value: boolean }; answer: { changed: number } };
}

export type QueryName = keyof Queries;
export type CommandName = keyof Commands;

/** Window to worker. */
export type WindowRequest =
  | { readonly kind: 'query'; readonly callId: number; readonly name: QueryName; readonly request: unknown }
  | {
      readonly kind: 'command';
      readonly callId: number;
      readonly name: CommandName;
      readonly request: unknown;
    }
  /** Carries the port to the archive. */
  | { readonly kind: 'archivePort' };

/** What has changed since the last notice, so that only those who show it ask again. */
export interface LibraryChange {
  /** Articles came or went. */
  readonly articles: boolean;
  /** Marks of these articles changed; null when too many to name. */
  readonly marked: readonly ArticleId[] | null;
  /** Tags, collections or saved searches did, or what is in them. */
  readonly tags: boolean;
  /** Rules of sources did. */
  readonly rules: boolean;
  readonly imports: boolean;
  /** More articles can be found by their words. */
  readonly index: boolean;
  /** Pages are read again, and there is more to tell of it. */
  readonly rereading: boolean;
}

/** A change of nothing, for those who say what did change. */
export const NOTHING_CHANGED: LibraryChange = {
  articles: false,
  marked: [],
  tags: false,
  rules: false,
  imports: false,
  index: false,
  rereading: false,
};

/** A change of everything. */
export const ALL_CHANGED: LibraryChange = {
  articles: true,
  marked: null,
  tags: true,
  rules: true,
  imports: true,
  index: true,
  rereading: true,
};

/** Worker to window. */
export type WorkerMessage =
  | { readonly kind: 'answer'; readonly callId: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly callId: number; readonly error: ErrorShape }
  | { readonly kind: 'changed'; readonly change: LibraryChange }
  | { readonly kind: 'importProgress'; readonly progress: ImportProgress }
  | { readonly kind: 'importEnded'; readonly report: ImportReport }
  | { readonly kind: 'importFailed'; readonly error: ErrorShape }
  /** Something failed that no call is waiting for; it is tried again. */
  | { readonly kind: 'trouble'; readonly error: ErrorShape };
