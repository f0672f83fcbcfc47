import { dialog } from 'electron';
import type { Handlers } from '../handle';
import type { Desk } from './desk';

/** Tells which folder is watched, and lets it be chosen. */
export function watching({ watched, window }: Desk): Pick<Handlers, 'watchedFolder' | 'watchFolder'> {
  return {
    watchedFolder: () => watched.folder,
    async watchFolder({ isOn }) {
      if (!isOn) watched.choose(null);
      else {
        const { filePaths } = await dialog.showOpenDialog(window(), { properties: ['openDirectory'] });
        const [folder] = filePaths;
        if (folder !== undefined) watched.choose(folder);
      }
      return watched.folder;
    },
  };
}
