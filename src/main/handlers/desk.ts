import type { BrowserWindow } from 'electron';
import type { ArchiveWork } from '../../core/actions/actions';
import type { Situation } from '../../core/actions/situation';
import type { ArchiveHost } from '../archiveHost';
import type { DataFolder } from '../dataFolder';
import type { Log } from '../log';
import type { SettingsStore } from '../settingsStore';

/** What handlers work with. */
export interface Desk {
  readonly window: () => BrowserWindow;
  readonly folder: DataFolder;
  readonly archive: ArchiveHost;
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly markConnected: () => void;
  /** How many requests the session has refused. */
  readonly refused: () => number;
  /** Redraws the menu bar for what the window shows. */
  readonly showSituation: (situation: Situation) => void;
  /** Work on the whole archive, with its dialogs. */
  readonly work: (work: ArchiveWork) => Promise<void>;
}
