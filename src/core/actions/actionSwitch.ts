import type { Settings } from '../settings/settings';
import type { ActionId } from './actions';

/** True or false for an action that switches something on and off; null for one that does something. */
export function isSwitchedOn(action: ActionId, settings: Settings): boolean | null {
  switch (action) {
    case 'import.mirrorsFolders':
      return settings.mirrorsFolders;
    case 'view.sidebar':
      return settings.isSidebarShown;
    case 'view.density':
      return settings.density === 'compact';
    case 'view.themeSystem':
      return settings.theme === 'system';
    case 'view.themeLight':
      return settings.theme === 'light';
    case 'view.themeDark':
      return settings.theme === 'dark';
    case 'view.themeSepia':
      return settings.theme === 'sepia';
    default:
      return null;
  }
}
