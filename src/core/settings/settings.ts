import type { CitationForm } from '../citing/citationForms';
import type { OfferedFormat } from '../export/formats';

/** Light, dark, sepia, or as the system says. */
export const THEMES = ['system', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof THEMES)[number];

/** How tall the rows of the list are. */
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

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
  exportFormat: 'csv',
  citationForm: 'apa',
};
