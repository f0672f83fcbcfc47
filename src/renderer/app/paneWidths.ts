import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';

/** Narrower than this the sidebar is a drawer; narrower than the second, one pane shows at a time. */
const DRAWER_BELOW = 1080;
const ONE_PANE_BELOW = 720;
const WIDE_FROM = 1500;
const READER_MIN = 420;
export const SIDEBAR = { min: 184, max: 360, wide: 248 } as const;
export const LIST = { min: 300, max: 640, wide: 440 } as const;

/** How the panes share the window, in CSS pixels. */
export interface Panes {
  readonly arrangement: 'three' | 'drawer' | 'one';
  /** 0 while it is hidden or a drawer. */
  readonly sidebar: number;
  readonly list: number;
  /** The widest list that leaves the reader its room. */
  readonly listMax: number;
}

/** The panes of a window this wide. Widths never chosen grow a little in wide windows. */
export function panesOf(windowWidth: number, settings: Settings): Panes {
  if (windowWidth < ONE_PANE_BELOW) return { arrangement: 'one', sidebar: 0, list: windowWidth, listMax: 0 };
  const isWide = windowWidth >= WIDE_FROM;
  const wishes = {
    sidebar: wish(settings.sidebarWidth, DEFAULT_SETTINGS.sidebarWidth, SIDEBAR.wide, isWide),
    list: wish(settings.listWidth, DEFAULT_SETTINGS.listWidth, LIST.wide, isWide),
  };
  if (windowWidth < DRAWER_BELOW) {
    const listMax = Math.max(LIST.min, Math.round(windowWidth * 0.38));
    return { arrangement: 'drawer', sidebar: 0, list: Math.min(wishes.list, listMax), listMax };
  }
  const sidebar = settings.isSidebarShown ? wishes.sidebar : 0;
  const listMax = Math.max(LIST.min, Math.min(LIST.max, windowWidth - sidebar - READER_MIN));
  return { arrangement: 'three', sidebar, list: Math.min(wishes.list, listMax), listMax };
}

function wish(chosen: number, normal: number, wide: number, isWide: boolean): number {
  return isWide && chosen === normal ? wide : chosen;
}
