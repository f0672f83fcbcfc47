import { z } from 'zod';
import { DEFAULT_SETTINGS, DENSITIES, type Settings, THEMES } from '../core/settings/settings';

/** Settings as they stand in a file or cross a border; a missing or damaged value reads as its default. */
export const settingsShape = z.object({
  theme: z.enum(THEMES).catch(DEFAULT_SETTINGS.theme),
  density: z.enum(DENSITIES).catch(DEFAULT_SETTINGS.density),
  sidebarWidth: z.number().min(184).max(360).catch(DEFAULT_SETTINGS.sidebarWidth),
  listWidth: z.number().min(300).max(640).catch(DEFAULT_SETTINGS.listWidth),
  isSidebarShown: z.boolean().catch(DEFAULT_SETTINGS.isSidebarShown),
  readerScale: z.number().min(0.8).max(2).catch(DEFAULT_SETTINGS.readerScale),
}) satisfies z.ZodType<Settings>;
