/** Where an original lies in the archive, and what it was on disk. One gzip member of a WARC segment each. */
export interface ArchivedOriginal {
  /** 64 hex digits; the first 32 are the article's id. */
  readonly sha256: string;
  readonly segment: string;
  readonly offset: number;
  readonly length: number;
  readonly path: string;
  readonly sizeBytes: number;
  /** ISO date-time of the file's last change. */
  readonly modifiedAt: string;
}
