import type { CallName } from './calls';

/** The channel of the menu's actions, main to preload. */
export const MENU_ACTION_CHANNEL = 'menuAction';
/** The channel that opens an article by a link, main to preload. */
export const OPEN_ARTICLE_CHANNEL = 'openArticle';
/** The channel that says how far an export is, main to preload. */
export const EXPORT_PROGRESS_CHANNEL = 'exportProgress';
/** The channel on which the port to the archive comes, main to preload. */
export const ARCHIVE_PORT_CHANNEL = 'archivePort';
/** The command-line flag with which main hands the preload its {@link Handover}. */
export const HANDOVER_FLAG = '--cuttings-handover=';

/** The channel of a call. */
export function callChannel(name: CallName): string {
  return `call:${name}`;
}
