import type { CitationForm } from '../citing/citationForms';
import type { OfferedFormat } from '../export/formats';

/** Light, dark, sepia, or as the system says. */
export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof THEMES)[number];

/** How tall the rows of the list are. */
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** How large, how wide and how far apart an article's lines can be; widths in letters. */
export const READER_SCALE = { min: 0.8, max: 2, step: 0.05 } as const;
export const MEASURE = { min: 48, max: 96, step: 1, normal: 68 } as const;
export const LEADING = { min: 1.3, max: 2, step: 0.05, normal: 1.55 } as const;

/** What the user chose about the window. Kept by main, apart from the library. */
export interface Settings {
  readonly theme: Theme;
  readonly density: Density;
  /** Widths in CSS pixels. */
  readonly sidebarWidth: number;
  readonly listWidth: number;
  readonly isSidebarShown: boolean;
  /** The folders of an import become collections. */
  readonly mirrorsFolders: boolean;
  /** 1 = the reader's normal text size; 0.8 to 2. */
  readonly readerScale: number;
  /** Letters in a line of an article, and the height of one in ems. */
  readonly readerMeasure: number;
  readonly readerLeading: number;
  /** What was exported last, and how a citation was copied. */
  readonly exportFormat: OfferedFormat;
  readonly citationForm: CitationForm;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  density: 'comfortable',
  sidebarWidth: 232,
  listWidth: 400,
  isSidebarShown: true,
  mirrorsFolders: false,
  readerScale: 1,
  readerMeasure: MEASURE.normal,
  readerLeading: LEADING.normal,
  exportFormat: 'csv',
  citationForm: 'apa',
};
