import type { ImportContainer, ImportProblem } from '../../core/importReport';

/** A page to be read. In a container (a zip, a WARC) `path` is the container's and the entry's, joined by a slash. */
export interface FoundPage {
  readonly kind: 'page';
  readonly path: string;
  readonly sizeBytes: number;
  /** ISO date-time of the file's last change. */
  readonly modifiedAt: string;
  /** Reads the bytes. Rejects as the file system does. */
  read(): Promise<Uint8Array>;
}

/** One thing that the scan came upon: a page, or why there is none. Each counts as one page found. */
export type Found = FoundPage | ({ readonly kind: 'problem' } & ImportProblem);

/** A container that was opened, told behind what was found in it. It is no page itself. */
export type FoundContainer = { readonly kind: 'container' } & ImportContainer;
