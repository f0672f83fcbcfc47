import type { ExportedArticle } from './exportedArticle';

/** The names of all formats, as the command line takes them. */
export const FORMAT_IDS = [
  'ndjson',
  'json',
  'csv',
  'markdown',
  'txt',
  'ris',
  'bibtex',
  'csl-json',
  'epub',
  'snapshot',
  'warc',
  'corrections',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** What is known of a format without writing it: whether it makes a file or a folder, and how its files end. */
export interface ExportFormat {
  readonly kind: 'file' | 'folder';
  readonly id: FormatId;
  /** With the dot. */
  readonly ending: string;
}

/** All articles in one text file: `begin`, the articles with `between` between them, `end`. */
export interface FileFormat extends ExportFormat {
  readonly kind: 'file';
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  write(article: ExportedArticle): string;
}

/** A folder with a text file an article. */
export interface FolderFormat extends ExportFormat {
  readonly kind: 'folder';
  write(article: ExportedArticle): string;
}

/** A form in which articles leave the library. One file each, and a line in the list ({@link ./formats}). */
export type TextFormat = FileFormat | FolderFormat;
