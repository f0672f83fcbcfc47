import type { ArticleId } from '../core/article';
import type { ExportedArticle } from '../core/export/exportedArticle';
import type { FormatId } from '../core/export/exportFormat';
import type { Label } from '../core/labels';
import type { ArticleChange, ReadingPreview } from '../core/reading/articleChange';
import type { Rereading } from '../core/reading/rereading';
import type { RuleId, SourceRule } from '../core/rules/sourceRule';
import type { DumpedLibrary } from './dumpedLibrary';
import type { SentArticle } from './sentArticle';
import type { Settled } from './settled';

/** Something wrong in the archive: `where` is a file (and line or offset), `what` a fact. */
export interface Damage {
  readonly where: string;
  readonly what: string;
}

/** What checking an archive came to. `drift` is where the library differs from a sound archive. */
export interface Verification {
  readonly clean: boolean;
  readonly originals: number;
  readonly events: number;
  readonly damage: readonly Damage[];
  readonly drift: readonly Damage[];
}

/** What is in the library, in numbers. Days are ISO dates. */
export interface LibraryStats {
  readonly articles: number;
  readonly unread: number;
  readonly starred: number;
  readonly sources: readonly { readonly name: string; readonly count: number }[];
  readonly tags: readonly { readonly name: string; readonly count: number }[];
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  readonly index: { readonly articles: number; readonly applied: number };
}

/** What is in the archive, in numbers. */
export interface ArchiveStats {
  readonly originals: { readonly count: number; readonly bytes: number };
  readonly journal: { readonly events: number; readonly lastSeq: number };
}

/** Searches in the search box's language, each run so many times; of each the first `limit` articles are told. */
export interface SearchRequest {
  readonly queries: readonly string[];
  readonly limit: number;
  readonly repeat: number;
}

/** What one search found. `ms` is the median time from query to the ids of all and the rows of the first page. */
export interface SearchOutcome {
  readonly query: string;
  readonly total: number;
  readonly ms: number;
  readonly hits: readonly {
    readonly id: ArticleId;
    readonly headline: string | null;
    readonly source: string | null;
    readonly published: string | null;
    /** A passage with what was searched for, else the beginning of the story. */
    readonly snippet: string;
  }[];
}

/** Tags, by name, for everything that a search finds. */
export interface TagRequest {
  readonly query: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** How many articles were found, and how many tags were put on and taken off them, each counted by article. */
export interface TagOutcome {
  readonly articles: number;
  readonly added: number;
  readonly removed: number;
}

/** Which articles to export: those that a search finds, newest first, or these, in this order. */
export type ExportedSet =
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'articles'; readonly ids: readonly ArticleId[] };

/**
 * What to export, in which of the formats of core/export, and where to. A file that is there already is only written
 * over with `replaces`, a folder never.
 */
export interface ExportRequest {
  readonly of: ExportedSet;
  readonly format: FormatId;
  readonly out: string;
  readonly replaces: boolean;
}

/** What was written. */
export interface ExportOutcome {
  readonly articles: number;
  readonly bytes: number;
  readonly path: string;
}

/** A host that pages of a source are from, and how many. The source has its name as it is shown. */
export interface SourceHost {
  readonly source: string;
  readonly host: string;
  readonly articles: number;
}

/** The lines of one article that say something, and what each is. */
export interface LabelledArticle {
  readonly id: ArticleId;
  readonly lines: readonly { readonly text: string; readonly label: Label }[];
}

/** What the archive process asks the library. */
export interface LibraryQuestions {
  /** Which articles are there, up to which event. */
  ids: { readonly lastSeq: number; readonly ids: readonly ArticleId[] };
  stats: LibraryStats;
  dump: DumpedLibrary;
  /** Waits until every article can be found. */
  search: readonly SearchOutcome[];
  /** One act. Waits as a search does. */
  tag: TagOutcome;
  /** The articles that a search finds, newest first; of an empty one all that are not in the Trash. Waits as a search does. */
  found: readonly ArticleId[];
  exported: readonly ExportedArticle[];
  /** Those articles that were extracted with a profile, with its mark; and how far settling has come. */
  profiles: {
    readonly settled: Settled | null;
    readonly marks: readonly (readonly [id: ArticleId, mark: number])[];
    /** The last reading again, and, while it is running, what was read. */
    readonly rereading: Rereading | null;
    readonly readAgain: readonly ArticleId[];
  };
  /** The lines of these articles, and what each is; those that are gone are left out. */
  labelled: readonly LabelledArticle[];
  /** What would change if articles were as another parse made them. */
  compared: readonly ArticleChange[];
}
export type LibraryQuestion = keyof LibraryQuestions;
/** What a question takes besides its name. */
export type QuestionDetail<Q extends LibraryQuestion> = Q extends 'search'
  ? [request: SearchRequest]
  : Q extends 'tag'
    ? [request: TagRequest]
    : Q extends 'found'
      ? [query: string]
      : Q extends 'compared'
        ? [articles: readonly SentArticle[]]
        : Q extends 'exported' | 'labelled'
          ? [ids: readonly ArticleId[]]
          : [];
/** A question with what it takes. */
export type Asked = {
  readonly [Q in LibraryQuestion]: { readonly question: Q; readonly detail: QuestionDetail<Q> };
}[LibraryQuestion];

/** A line that was learned to be furniture, and how many articles would have it otherwise. */
export interface LearnedLine {
  readonly text: string;
  readonly articles: number;
}

/** Rules to be set, and to be removed. */
export interface RuleChanges {
  readonly set: readonly SourceRule[];
  readonly remove: readonly RuleId[];
}

/** Long work of the archive process, one at a time: what it takes and what it answers. */
export interface ArchiveTasks {
  /** Checks every original and every line, and the library against them. Changes nothing. */
  verify: { request: Record<never, never>; answer: Verification };
  /** Empties the library and makes it again from the archive. */
  rebuild: { request: Record<never, never>; answer: { articles: number; seconds: number } };
  /** Writes the whole archive into one file and reads that back. */
  backup: { request: { file: string }; answer: { articles: number; bytes: number } };
  /** Puts the archive of a backup in the place of `folder`; the one that was there is kept as `kept`. */
  restore: {
    request: { folder: string; file: string };
    answer: { articles: number; bytes: number; kept: string | null };
  };
  /** How much moving the archive to `to` would copy; rejects when it can't be moved there. */
  planMove: { request: { to: string }; answer: { bytes: number } };
  /** Copies the archive to another place, checks it, and writes down in `note` that this is where it is. */
  moveArchive: {
    request: { folder: string; to: string; note: string };
    answer: { articles: number; bytes: number };
  };
  stats: { request: Record<never, never>; answer: LibraryStats & ArchiveStats };
  dump: { request: Record<never, never>; answer: DumpedLibrary };
  /** What of an ended import is worth another try, as paths to import; `path` is one of its report, null is all. */
  retryPaths: {
    request: { importId: string; path: string | null };
    answer: { paths: readonly string[] };
  };
  /** Makes collections of the folders of an import that has ended. */
  mirrorFolders: { request: { importId: string }; answer: { collections: number } };
  search: { request: SearchRequest; answer: readonly SearchOutcome[] };
  tag: { request: TagRequest; answer: TagOutcome };
  /** Writes articles into a file or a folder, whole or not at all. */
  export: { request: ExportRequest; answer: ExportOutcome };
  /** What setting and removing rules would change in the articles, without doing it. */
  previewRules: { request: RuleChanges; answer: ReadingPreview };
  /** What reading the pages of a source again would change, without doing it. */
  previewRereading: { request: { source: string }; answer: ReadingPreview };
  /** The hosts that the pages of a source are from, by its name as it is shown; null for all sources. */
  sourceHosts: { request: { source: string | null }; answer: readonly SourceHost[] };
  /** What was learned to be furniture of a source, by its name as it is shown. */
  learnedLines: { request: { source: string }; answer: readonly LearnedLine[] };
  /** How many articles are in the Trash, or were put there before this ISO date-time. */
  trash: { request: { before: string | null }; answer: { articles: number } };
  /** Takes these out of the archive for good. */
  purgeTrash: { request: { before: string | null }; answer: { articles: number } };
}
export type TaskName = keyof ArchiveTasks;

/** How far a task is; `total` 0 means not known. */
export interface TaskProgress {
  readonly done: number;
  readonly total: number;
}
