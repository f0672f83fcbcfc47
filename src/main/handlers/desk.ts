import type { BrowserWindow } from 'electron';
import type { ArchiveHost } from '../archiveHost';
import type { Log } from '../log';
import type { SettingsStore } from '../settingsStore';

/** What handlers work with. */
export interface Desk {
  readonly window: () => BrowserWindow;
  readonly archive: ArchiveHost;
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly markConnected: () => void;
}
