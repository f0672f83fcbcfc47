import type { BrowserWindow } from 'electron';
import type { ImporterHost } from '../importer/importerHost';
import type { Log } from '../log';
import type { SettingsStore } from '../settingsStore';

/** What handlers work with. */
export interface Desk {
  readonly window: () => BrowserWindow;
  readonly importer: ImporterHost;
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly markConnected: () => void;
}
