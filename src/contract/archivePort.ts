import type { ImportId } from '../core/article';
import type { Act, Cause, LibraryEvent } from '../core/event';
import type { ImportOrder, ImportProgress, ImportReport } from '../core/importReport';
import type { RereadingStep } from '../core/reading/rereading';
import type { ErrorShape } from './appError';
import type {
  ArchiveTasks,
  Asked,
  Damage,
  LibraryQuestion,
  LibraryQuestions,
  TaskName,
  TaskProgress,
} from './archiveTasks';
import type { SentArticle } from './sentArticle';
import type { Settled } from './settled';

/**
 * Archive process and storage worker, over a MessagePort. The worker is a replica: it says how far it has come and is
 * sent every later event in order. Both ends are ours and of one build, so the types are the contract.
 */
export type ArchiveMessage =
  /**
   * The answer to `hello`: which archive this is and how long its journal. `isSameHistory` is false when the library's
   * last event is another than the archive's event of that number (an older backup was restored, and went on).
   */
  | {
      readonly kind: 'welcome';
      /** Its id; of an archive that was restored also when. */
      readonly archiveId: string;
      readonly lastSeq: number;
      readonly isSameHistory: boolean;
      /** Not empty when the archive is read-only. */
      readonly damage: readonly Damage[];
    }
  /** The next events in order, to be applied in one transaction and answered by `applied`. */
  | { readonly kind: 'events'; readonly events: readonly DeliveredEvent[]; readonly lastSeq: number }
  /** The act was not journaled; nothing was changed. */
  | { readonly kind: 'refused'; readonly callId: number; readonly error: ErrorShape }
  /** The act is in the journal as this event, which comes (or came) with `events`. */
  | { readonly kind: 'journaled'; readonly callId: number; readonly seq: number }
  /** To be answered by `told`. */
  | ({ readonly kind: 'ask'; readonly callId: number } & Asked)
  /** To be answered by `told`. */
  | { readonly kind: 'revise'; readonly callId: number; readonly revision: Revision }
  /** The library is to be emptied and to say `hello` again. */
  | { readonly kind: 'rebuild' }
  /** Something that the user should read and that no call is waiting for. */
  | { readonly kind: 'trouble'; readonly error: ErrorShape }
  /** An import could not begin, or stopped without a report. */
  | { readonly kind: 'importFailed'; readonly error: ErrorShape }
  | { readonly kind: 'progress'; readonly progress: ImportProgress };

/** An event with the articles that extraction made of the originals it added. */
export interface DeliveredEvent {
  readonly event: LibraryEvent;
  readonly articles: readonly SentArticle[];
}

/**
 * Articles that were parsed again without an event: their source's profile has changed. Marks stay; those that the
 * library no longer has are passed over. With `settled` there are no more of them.
 */
export interface Revision {
  readonly articles: readonly SentArticle[];
  readonly settled: Settled | null;
  /** They are a step of a reading again; null when they are not. */
  readonly step: RereadingStep | null;
}

/** What a revision came to: how many articles changed, and whether what it was a step of is not running (any more). */
export interface RevisionAnswer {
  readonly changed: number;
  readonly isOver: boolean;
}

/** Storage worker to archive process. */
export type LibraryMessage =
  /** Everything behind `lastSeq` is wanted. Sent at the start, and again with 0 by a library that begins anew. `lastAt` is when that event was. */
  | {
      readonly kind: 'hello';
      readonly archiveId: string | null;
      readonly lastSeq: number;
      readonly lastAt: string | null;
    }
  /** Everything up to `seq` is in the library. */
  | { readonly kind: 'applied'; readonly seq: number }
  /**
   * What came could not be applied (the disk is full, say). It is asked for again a moment later, unless the library
   * could not even be opened: then `isOpen` is false.
   */
  | { readonly kind: 'stuck'; readonly error: ErrorShape; readonly isOpen: boolean }
  /** There is something to settle that no event says. */
  | { readonly kind: 'unsettled' }
  | {
      readonly kind: 'told';
      readonly callId: number;
      /** Null when the library could not be read or written. */
      readonly answer: LibraryQuestions[LibraryQuestion] | RevisionAnswer | null;
    }
  /** In place of `told`: what was asked for could not be done, and why. */
  | { readonly kind: 'notTold'; readonly callId: number; readonly error: ErrorShape }
  | {
      readonly kind: 'append';
      readonly callId: number;
      readonly acts: readonly Act[];
      readonly cause: Cause;
    };

/** Main to the archive process (its parent port). `connect` carries the port to the storage worker. */
export type ArchiveCommand =
  /** `cache` is a folder for what can be made again. With `isThere` no archive is begun where there is none. */
  | {
      readonly kind: 'open';
      readonly folder: string;
      readonly isThere: boolean;
      readonly cache: string;
      readonly software: string;
    }
  | { readonly kind: 'connect' }
  /** `isAfterDeath`: the process before this one died over this import, and main started another. */
  | { readonly kind: 'import'; readonly order: ImportOrder; readonly isAfterDeath: boolean }
  | { readonly kind: 'pause'; readonly value: boolean }
  | { readonly kind: 'cancel' }
  /** Long work; answered by `taskDone` or `taskFailed`. */
  | {
      readonly kind: 'task';
      readonly callId: number;
      readonly name: TaskName;
      readonly request: ArchiveTasks[TaskName]['request'];
    }
  | { readonly kind: 'cancelTask' }
  | { readonly kind: 'close' };

/** The archive process to main. */
export type ArchiveNews =
  | {
      readonly kind: 'opened';
      /** Not empty when the archive is read-only. */
      readonly damage: readonly Damage[];
      readonly unfinished: ImportOrder | null;
    }
  | { readonly kind: 'notOpened'; readonly error: ErrorShape }
  | { readonly kind: 'ended'; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly importId: ImportId; readonly error: ErrorShape }
  | { readonly kind: 'taskProgress'; readonly callId: number; readonly progress: TaskProgress }
  | {
      readonly kind: 'taskDone';
      readonly callId: number;
      readonly answer: ArchiveTasks[TaskName]['answer'];
    }
  | { readonly kind: 'taskFailed'; readonly callId: number; readonly error: ErrorShape }
  /** Something went wrong that no call is waiting for; for the log. */
  | { readonly kind: 'troubled'; readonly error: ErrorShape }
  /** The library's database is of no more use, and there is room to make it again. */
  | { readonly kind: 'libraryBroken'; readonly error: ErrorShape }
  | { readonly kind: 'closed' };
