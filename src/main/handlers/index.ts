import type { BrowserWindow } from 'electron';
import type { Handlers } from '../handle';
import type { ImporterHost } from '../importer/importerHost';
import type { Log } from '../log';
import type { SettingsStore } from '../settingsStore';
import { importChosen } from './importChosen';
import { importSamples } from './importSamples';
import { showOriginal } from './showOriginal';

/** What handlers work with. */
export interface Desk {
  readonly window: () => BrowserWindow;
  readonly importer: ImporterHost;
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly markConnected: () => void;
}

/** Every call's handler; those of more than a line have a file each. */
export function handlersOf(desk: Desk): Handlers {
  return {
    connectImporter: () => {
      desk.importer.connect(desk.window());
      desk.markConnected();
    },
    importDropped: ({ paths }) => desk.importer.start(paths),
    importChosen: importChosen(desk),
    importSamples: importSamples(desk),
    cancelImport: () => desk.importer.cancel(),
    showOriginal: showOriginal(),
    readSettings: () => desk.settings.read(),
    changeSettings: (part) => desk.settings.change(part),
    logError: ({ message }) => desk.log.error('window', message),
  };
}
