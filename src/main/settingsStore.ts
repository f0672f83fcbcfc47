import { readSettings } from '../contract/settings';
import type { Settings } from '../core/settings/settings';
import { readJsonFile, writeJsonFile } from './jsonFile';

/** The user's settings: read once, written at each change. */
export interface SettingsStore {
  read(): Settings;
  /** Changes what `part` names; an undefined value changes nothing. */
  change(part: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Settings;
  /** Calls back after each change. */
  listen(listener: (settings: Settings) => void): void;
}

/** Settings kept in this file. A missing or damaged file reads as the defaults. */
export function openSettings(file: string): SettingsStore {
  let settings = readSettings(readJsonFile(file));
  const listeners: ((settings: Settings) => void)[] = [];
  return {
    read: () => settings,
    change(part) {
      settings = readSettings({ ...settings, ...known(part) });
      writeJsonFile(file, settings);
      for (const listener of listeners) listener(settings);
      return settings;
    },
    listen: (listener) => void listeners.push(listener),
  };
}

function known(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}
