/** One row of a reference tool's figures: as printed by the corpus's scorer. */
export interface ReferenceFigures {
  readonly tool: string;
  /** The pages it was scored on. */
  readonly pages: string;
  /** Whether the tool reads the HTML, which a text-only extractor never sees. */
  readonly seesHtml: boolean;
  readonly figures: Readonly<
    Partial<
      Record<'P' | 'R' | 'F1' | 'exact' | 'title' | 'date' | 'false' | 'byline' | 'leaks' | 'start', number>
    >
  >;
}

/** When and from where the figures below were taken. They are not measured by this project. */
export const REFERENCE_SOURCE =
  'corpus README of 24 November 2026: 670 of the dev pages, all bodies among them; last three rows published by the tools. ' +
  'The prototype that this began from: its own cvnn.mjs (9 epochs, distances 1 to 8) and cvmeta.mjs, 30 November 2026';

/** Figures of other programs to read ours beside. */
export const REFERENCE_FIGURES: readonly ReferenceFigures[] = [
  {
    tool: 'all lines',
    pages: 'txt-inner',
    seesHtml: false,
    figures: { P: 0.546, R: 0.991, F1: 0.676, exact: 0, leaks: 0.98, start: 0.185, title: 0.244 },
  },
  {
    tool: 'naive (long or ended lines)',
    pages: 'txt-inner',
    seesHtml: false,
    figures: { P: 0.741, R: 0.959, F1: 0.816, exact: 0.003, leaks: 0.348, start: 0.679, title: 0.244 },
  },
  {
    tool: 'prototype',
    pages: 'all 1,088, txt-inner, cross-validated by site',
    seesHtml: false,
    figures: {
      P: 0.95,
      R: 0.95,
      F1: 0.94,
      exact: 0.264,
      leaks: 0.062,
      start: 0.704,
      title: 0.871,
      date: 0.892,
      false: 99,
      byline: 0.68,
    },
  },
  {
    tool: 'Readability.js',
    pages: 'all 670',
    seesHtml: true,
    figures: {
      P: 0.922,
      R: 0.98,
      F1: 0.945,
      exact: 0.251,
      leaks: 0.123,
      start: 0.889,
      title: 0.789,
      date: 0.656,
      false: 12,
      byline: 0.747,
    },
  },
  {
    tool: 'readability-lxml',
    pages: 'all 670',
    seesHtml: true,
    figures: { P: 0.909, R: 0.903, F1: 0.886, exact: 0.224, leaks: 0.093, start: 0.778, title: 0.783 },
  },
  {
    tool: 'trafilatura',
    pages: 'scrapinghub',
    seesHtml: true,
    figures: { P: 0.942, R: 0.981, F1: 0.953, exact: 0.342 },
  },
  {
    tool: 'go_trafilatura',
    pages: 'scrapinghub',
    seesHtml: true,
    figures: { P: 0.952, R: 0.989, F1: 0.967, exact: 0.342 },
  },
  {
    tool: 'AutoExtract',
    pages: 'scrapinghub',
    seesHtml: true,
    figures: { P: 0.984, R: 0.962, F1: 0.967, exact: 0.466 },
  },
];
