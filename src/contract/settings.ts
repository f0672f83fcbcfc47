import { z } from 'zod';
import { CITATION_FORMS } from '../core/citing/citationForms';
import { ALL_OFFERED } from '../core/export/formats';
import {
  DEFAULT_SETTINGS,
  DENSITIES,
  LEADING,
  MEASURE,
  READER_SCALE,
  type Settings,
  THEMES,
} from '../core/settings/settings';

function within({ min, max }: { readonly min: number; readonly max: number }) {
  return z.number().min(min).max(max);
}

const fields = {
  theme: z.enum(THEMES),
  density: z.enum(DENSITIES),
  sidebarWidth: z.number().min(184).max(360),
  listWidth: z.number().min(300).max(640),
  isSidebarShown: z.boolean(),
  mirrorsFolders: z.boolean(),
  readerScale: within(READER_SCALE),
  readerMeasure: within(MEASURE),
  readerLeading: within(LEADING),
  exportFormat: z.enum(ALL_OFFERED),
  citationForm: z.enum(CITATION_FORMS),
};

/** Whole settings, as they cross a border. */
export const settingsShape = z.object(fields) satisfies z.ZodType<Settings>;

/** Some of the settings, to be changed. */
export const settingsChangeShape = z.object(fields).partial();

/** Settings out of a file: a missing or damaged value is its default. */
export function readSettings(read: unknown): Settings {
  const values = typeof read === 'object' && read !== null ? Object.entries(read) : [];
  const sound = values.filter(([key, value]) => isField(key) && fields[key].safeParse(value).success);
  return settingsShape.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(sound) });
}

function isField(key: string): key is keyof typeof fields {
  return Object.hasOwn(fields, key);
}
