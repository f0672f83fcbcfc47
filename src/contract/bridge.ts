import type { ActionId } from '../core/actions/actions';
import type { ArticleId } from '../core/article';
import type { Settings } from '../core/settings/settings';
import type { Reply } from './appError';
import type { TaskProgress } from './archiveTasks';
import type { CallName, CallReply, CallRequest } from './calls';

/** The calls a page may make by name. Not among them: a drop, which goes through {@link Bridge.importDrop}. */
export const PAGE_CALLS = [
  'connectArchive',
  'importChosen',
  'importSamples',
  'retryImport',
  'mirrorFolders',
  'pauseImport',
  'cancelImport',
  'showOriginal',
  'exportArticles',
  'dragOut',
  'saveAsPdf',
  'printArticle',
  'cancelExport',
  'showExport',
  'copyText',
  'archiveState',
  'showArchive',
  'refusedRequests',
  'archiveWork',
  'oldTrash',
  'previewRules',
  'previewRereading',
  'cancelPreview',
  'sourceHosts',
  'learnedLines',
  'tellSituation',
  'sizeText',
  'readSettings',
  'changeSettings',
  'logError',
] as const satisfies readonly CallName[];
export type PageCallName = (typeof PAGE_CALLS)[number];

/** What `window.bridge` offers to the page: names only. `DroppedFile` is the DOM's File. */
export interface Bridge<DroppedFile> {
  call<N extends PageCallName>(name: N, request: CallRequest<N>): Promise<Reply<CallReply<N>>>;
  /** Imports dropped files. The preload finds their paths; File objects not from a drop are left out. */
  importDrop(files: readonly DroppedFile[]): Promise<Reply<void>>;
  /** Calls back when the user picks an action in the menu. Answers how to stop. */
  onMenuAction(listener: (action: ActionId) => void): () => void;
  /** Calls back when a link asks for an article. Answers how to stop. */
  onOpenArticle(listener: (id: ArticleId) => void): () => void;
  /** Calls back while an export is under way. Answers how to stop. */
  onExportProgress(listener: (progress: TaskProgress) => void): () => void;
  /** False for the window of a command, which nobody sees: it opens the library and draws nothing. */
  readonly isShown: boolean;
  /** Settings as they were when the window was made, to paint the first frame right. */
  readonly initialSettings: Settings;
  /** Version and runtime, for the about box and error reports. */
  readonly about: {
    readonly version: string;
    readonly electron: string;
    readonly chromium: string;
    /** When the app was built, as an ISO date-time. */
    readonly builtAt: string;
  };
}

/** What main knows and the page needs for its first frame. */
export type Handover = Pick<Bridge<never>, 'isShown' | 'initialSettings' | 'about'>;

/** The message with which the preload hands the window the port to the archive (`event.ports[0]`). */
export const ARCHIVE_PORT_MESSAGE = 'cuttings:archivePort';
