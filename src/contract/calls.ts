import { z } from 'zod';
import { ARCHIVE_WORK } from '../core/actions/actions';
import type { ArticleId } from '../core/article';
import { ALL_OFFERED } from '../core/export/formats';
import type { ReadingPreview } from '../core/reading/articleChange';
import type { LearnedLine, SourceHost } from './archiveTasks';
import { settingsChangeShape, settingsShape } from './settings';
import { situationShape } from './situation';
import { ruleChangesShape } from './sourceRule';

/** One call from the window to main: what it takes and what it answers. */
interface CallShape {
  readonly request: z.ZodType;
  readonly reply: z.ZodType;
}

const nothing = z.void();
/** What was written, under which name; null when the user cancelled the dialog. */
const written = z.object({ articles: z.number(), bytes: z.number(), name: z.string() }).nullable();
const articleId = z.custom<ArticleId>((id) => typeof id === 'string' && /^[0-9a-f]{32}$/.test(id));

/**
 * Every call that the window can make. The page names none of the paths: `importDropped` takes what the preload
 * made of dropped File objects, and the dialogs answer in main.
 */
export const calls = {
  /** Asks main for a port between the storage worker and the archive; it comes as the bridge's port message. */
  connectArchive: { request: nothing, reply: nothing },
  /** Imports the files and folders of a drop. Answers as soon as the import has begun. */
  importDropped: { request: z.object({ paths: z.array(z.string().min(1)).min(1) }), reply: nothing },
  /** Asks for files or folders in a native dialog, then imports them. False when the user cancelled. */
  importChosen: { request: z.object({ pick: z.enum(['files', 'folder']) }), reply: z.boolean() },
  /**
   * Imports again what an import failed on or did not reach: all of it, or one path of its report. A path that is not
   * in the report is refused.
   */
  retryImport: { request: z.object({ importId: z.string(), path: z.string().nullable() }), reply: nothing },
  /** Makes collections of the folders of an import. Answers how many collections got articles. */
  mirrorFolders: {
    request: z.object({ importId: z.string() }),
    reply: z.object({ collections: z.number() }),
  },
  /** Imports the invented pages that come with the app. */
  importSamples: { request: nothing, reply: nothing },
  /** Halts the import under way before its next batch, or lets it go on. */
  pauseImport: { request: z.object({ value: z.boolean() }), reply: nothing },
  /** Stops the import under way after the batch in hand; what is imported stays. */
  cancelImport: { request: nothing, reply: nothing },
  /** Shows the original of an article, or a file named in a report, in the system's file manager. */
  showOriginal: { request: z.object({ importId: z.string(), path: z.string() }), reply: z.boolean() },
  /**
   * Asks in a native dialog where to write these articles to, and writes them there. Answers when that is done; null
   * when the user cancelled the dialog. `title` is what they are, for the name that the dialog suggests.
   */
  exportArticles: {
    request: z.object({
      ids: z.array(articleId).min(1),
      format: z.enum(ALL_OFFERED),
      title: z.string().max(1000),
    }),
    reply: written,
  },
  /** Begins to drag articles out of the window, as files that main writes for it. */
  dragOut: { request: z.object({ ids: z.array(articleId).min(1) }), reply: nothing },
  /** Asks where to write the article in the reader to, and writes it there as PDF; answers like an export. */
  saveAsPdf: { request: z.object({ title: z.string().max(1000) }), reply: written },
  /** Prints the article in the reader, asking in the system's dialog. Answers when that is done or cancelled. */
  printArticle: { request: nothing, reply: nothing },
  /** Stops the export under way; it fails with `cancelled`, and nothing of it is left. */
  cancelExport: { request: nothing, reply: nothing },
  /** Shows what was exported last in the system's file manager. False when it is no longer there. */
  showExport: { request: nothing, reply: z.boolean() },
  /** Puts a text on the clipboard, and the same as HTML for those who take that. */
  copyText: { request: z.object({ text: z.string(), html: z.string().nullable() }), reply: nothing },
  /**
   * Where everything is kept, the archive as it was before it was moved (while it is there), the last backup, and the day
   * on which the journal was last copied.
   */
  archiveState: {
    request: nothing,
    reply: z.object({
      folder: z.string(),
      kept: z.string().nullable(),
      backup: z.object({ file: z.string(), at: z.string(), articles: z.number() }).nullable(),
      journalCopiedOn: z.string().nullable(),
    }),
  },
  /** Shows one of these in the system's file manager. False when it is no longer there. */
  showArchive: { request: z.object({ what: z.enum(['archive', 'kept', 'backup']) }), reply: z.boolean() },
  /** How many requests were refused since the app was started. */
  refusedRequests: { request: nothing, reply: z.number() },
  /** Checks, backs up, restores, rebuilds or purges, asking and answering in native dialogs. */
  archiveWork: { request: z.object({ work: z.enum(ARCHIVE_WORK) }), reply: nothing },
  /** How many articles have been in the Trash for long. */
  oldTrash: { request: nothing, reply: z.number() },
  /** What rules would change in the articles of their source. Ends a preview that is under way. */
  previewRules: { request: ruleChangesShape, reply: z.custom<ReadingPreview>() },
  /** What reading the pages of a source again would change; ends a preview likewise. */
  previewRereading: {
    request: z.object({ source: z.string().min(1) }),
    reply: z.custom<ReadingPreview>(),
  },
  /** Ends the preview under way, if any. */
  cancelPreview: { request: nothing, reply: nothing },
  /** The hosts that the pages of a source are from; null for all sources. */
  sourceHosts: {
    request: z.object({ source: z.string().min(1).nullable() }),
    reply: z.custom<readonly SourceHost[]>(),
  },
  /** The lines that were learned to be furniture of a source. */
  learnedLines: {
    request: z.object({ source: z.string().min(1) }),
    reply: z.custom<readonly LearnedLine[]>(),
  },
  /** Tells main what the window shows, for the names of the menu bar and what it offers. */
  tellSituation: { request: situationShape, reply: nothing },
  /** Makes all text of the window larger or smaller. */
  sizeText: { request: z.object({ to: z.enum(['larger', 'smaller', 'normal']) }), reply: nothing },
  readSettings: { request: nothing, reply: settingsShape },
  changeSettings: { request: settingsChangeShape, reply: settingsShape },
  /** Writes an error of the window to the log. */
  logError: { request: z.object({ message: z.string().max(10_000) }), reply: nothing },
} as const satisfies Record<string, CallShape>;

export type CallName = keyof typeof calls;
export type CallRequest<N extends CallName> = z.input<(typeof calls)[N]['request']>;
export type CallReply<N extends CallName> = z.output<(typeof calls)[N]['reply']>;
