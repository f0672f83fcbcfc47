import type { ExportedArticle } from './exportedArticle';

/** All articles in one text file: `begin`, the articles with `between` between them, `end`. */
export interface FileFormat {
  readonly kind: 'file';
  readonly id: string;
  /** How its files end, with the dot. */
  readonly ending: string;
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  write(article: ExportedArticle): string;
}

/** A folder with a text file an article. */
export interface FolderFormat {
  readonly kind: 'folder';
  readonly id: string;
  readonly ending: string;
  write(article: ExportedArticle): string;
}

/** A form in which articles leave the library. One file each, and a line in the list ({@link ./formats}). */
export type TextFormat = FileFormat | FolderFormat;
