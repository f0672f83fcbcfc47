import path from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import type { Handover } from '../contract/bridge';
import { HANDOVER_FLAG } from '../contract/channels';
import type { Settings } from '../core/settings/settings';
import { APP_ORIGIN } from './appProtocol';
import type { DataFolder } from './dataFolder';
import { rememberWindow, windowBounds } from './windowState';

/** The ground of each theme, so that no white flashes before the first frame (tokens.css: --bg-sidebar). */
const GROUND = { light: '#f2f2ef', dark: '#161715', sepia: '#e9dfca' } as const;

/** When this was built, as an ISO date-time; electron.vite.config.ts puts it in. */
declare const BUILT_AT: string;

/** Makes the one window. `isShown: false` is for commands: the same window, never seen. */
export function makeWindow(folder: DataFolder, settings: Settings, isShown: boolean): BrowserWindow {
  const { bounds, isMaximised } = windowBounds(folder.windowFile);
  const handover: Handover = {
    isShown,
    initialSettings: settings,
    about: {
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions['chrome'] ?? '',
      builtAt: BUILT_AT,
    },
  };
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 480,
    minHeight: 360,
    show: false,
    title: app.getName(),
    backgroundColor: groundOf(settings),
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
      additionalArguments: [HANDOVER_FLAG + encodeURIComponent(JSON.stringify(handover))],
    },
  });
  // The page is entitled otherwise while an article is printed.
  window.on('page-title-updated', (event) => event.preventDefault());
  if (isShown) {
    rememberWindow(window, folder.windowFile);
    window.once('ready-to-show', () => {
      if (isMaximised) window.maximize();
      window.show();
    });
  }
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** Makes the system's own parts (menus, scroll bars, dialogs) follow the chosen theme. */
export function followTheme(settings: Settings): void {
  nativeTheme.themeSource = settings.theme === 'sepia' ? 'light' : settings.theme;
}

function groundOf(settings: Settings): string {
  if (settings.theme === 'sepia') return GROUND.sepia;
  return nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light;
}
