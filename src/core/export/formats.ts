import { bibtex } from './bibtex';
import { cslJson } from './cslJson';
import { csv } from './csv';
import type { ExportFormat, FormatId, TextFormat } from './exportFormat';
import { json, ndjson } from './json';
import { markdown } from './markdown';
import { plainText } from './plainText';
import { ris } from './ris';

/** Every format of which each article is a text of its own. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  ndjson,
  json,
  csv,
  markdown,
  plainText,
  ris,
  bibtex,
  cslJson,
];

/** A book for e-readers; main packs it. */
export const EPUB_FORMAT = { kind: 'file', id: 'epub', ending: '.epub' } as const satisfies ExportFormat;

/** The originals themselves, as web archives hold them; written by the archive, which has them. */
export const WARC_FORMAT = { kind: 'file', id: 'warc', ending: '.warc.gz' } as const satisfies ExportFormat;

/** A corpus as it stands, with the hash of every file; written by the archive, which knows what was set by hand. */
export const SNAPSHOT_FORMAT = { kind: 'folder', id: 'snapshot', ending: '' } as const satisfies ExportFormat;

/** What was set by hand, as the trainer of extraction learns from it; written from the archive too, a file an original. */
export const CORRECTIONS_FORMAT = {
  kind: 'folder',
  id: 'corrections',
  ending: '.json',
} as const satisfies ExportFormat;

const FORMATS: readonly ExportFormat[] = [
  ...TEXT_FORMATS,
  EPUB_FORMAT,
  SNAPSHOT_FORMAT,
  WARC_FORMAT,
  CORRECTIONS_FORMAT,
];

/** What is known of a format. */
export function exportFormat(id: FormatId): ExportFormat {
  const format = FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new RangeError(`no such format: ${id}`);
  return format;
}

/** The formats that the window offers, by what they are for. The trainer's is for the command line. */
export const OFFERED_FORMATS = {
  reading: ['epub', 'markdown', 'txt'],
  citing: ['ris', 'bibtex', 'csl-json'],
  counting: ['csv', 'json', 'ndjson'],
  keeping: ['warc', 'snapshot'],
} as const satisfies Readonly<Record<string, readonly FormatId[]>>;

/** What exported articles are for. */
export type FormatUse = keyof typeof OFFERED_FORMATS;
export type OfferedFormat = (typeof OFFERED_FORMATS)[FormatUse][number];

/** The uses, in the order in which they are offered. */
export const FORMAT_USES = Object.keys(OFFERED_FORMATS) as readonly FormatUse[];
export const ALL_OFFERED: readonly OfferedFormat[] = Object.values(OFFERED_FORMATS).flat();
