import { FLAVOURS, type Flavour } from '../train/goldPages';
import { REFERENCE_FIGURES, type ReferenceFigures } from './referenceFigures';

type Row = {
  readonly name: string;
  /** Column of the scorer's table, or the line below it that has the figure. */
  readonly of: (text: string) => string;
  readonly reference: (figures: ReferenceFigures['figures']) => string;
  readonly bar: string;
};

/** The figure of a column in the scorer's row over all pages. */
function column(text: string, name: string): string {
  const rows = text.split('\n').map((line) => line.trim().split(/\s+/u));
  const heads = rows.find(([first]) => first === 'set') ?? [];
  const all = rows.find(([first]) => first === 'all') ?? [];
  return all[heads.indexOf(name)] ?? '–';
}

/** The F1 in the scorer's line on headings or captions. */
function lineF1(text: string, name: string): string {
  return new RegExp(`^${name}:.* F1 ([\\d.]+)`, 'mu').exec(text)?.[1] ?? '–';
}

const shown = (value: number | undefined): string => (value === undefined ? '–' : String(value));

/** The rows by which extraction is judged, with the first bar for cross-validated figures. */
const ROWS: readonly Row[] = [
  { name: 'body F1', of: (text) => column(text, 'F1'), reference: ({ F1 }) => shown(F1), bar: '.945' },
  {
    name: 'body exactly right',
    of: (text) => column(text, 'exact'),
    reference: ({ exact }) => shown(exact),
    bar: '.32',
  },
  {
    name: 'headline exact',
    of: (text) => column(text, 'title='),
    reference: ({ title }) => shown(title),
    bar: '.88',
  },
  {
    name: 'date / false dates',
    of: (text) => `${column(text, 'date')} / ${column(text, 'false')}`,
    reference: (figures) => (figures.date === undefined ? '–' : `${figures.date} / ${shown(figures.false)}`),
    bar: '.91 / 40',
  },
  {
    name: 'byline F1',
    of: (text) => column(text, 'byline'),
    reference: ({ byline }) => shown(byline),
    bar: '.76',
  },
  { name: 'leaks', of: (text) => column(text, 'leaks'), reference: ({ leaks }) => shown(leaks), bar: '.05' },
  { name: 'headings F1', of: (text) => lineF1(text, 'headings'), reference: () => '–', bar: '.60' },
  { name: 'captions F1', of: (text) => lineF1(text, 'captions'), reference: () => '–', bar: '.40' },
];

/**
 * One table: our figures for both flavours of text, the first bar, and the figures of other tools that were taken on
 * the same pages. `texts` are what the corpus's scorer printed.
 */
export function qualityTable(texts: Readonly<Record<Flavour, string>>): readonly string[] {
  const heads = ['', ...FLAVOURS, 'first bar', ...REFERENCE_FIGURES.map(({ tool }) => tool)];
  const rows = ROWS.map(({ name, of, reference, bar }) => [
    name,
    ...FLAVOURS.map((flavour) => of(texts[flavour])),
    bar,
    ...REFERENCE_FIGURES.map(({ figures }) => reference(figures)),
  ]);
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  return [heads, ...rows].map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
