import { dialog } from 'electron';
import type { Handler } from '../handle';
import type { Desk } from './desk';

/** Asks in a native dialog what to import. Answers false when the user cancelled. */
export function importChosen(desk: Desk): Handler<'importChosen'> {
  return async ({ pick }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(desk.window(), {
      properties: pick === 'folder' ? ['openDirectory', 'multiSelections'] : ['openFile', 'multiSelections'],
    });
    if (canceled || filePaths.length === 0) return false;
    desk.archive.start(filePaths, desk.settings.read());
    return true;
  };
}
