import type { ArticleId, ImportId } from './article';

/** Why a file did not become an article. Each code has its sentence in the catalogue (`problem.<code>`). */
export type ProblemCode =
  | 'empty'
  | 'blank'
  | 'binary'
  | 'notText'
  | 'notAFile'
  | 'systemFile'
  | 'tooLarge'
  | 'linkLoop'
  | 'denied'
  | 'vanished'
  | 'unreadable'
  | 'extractionFailed'
  | 'manyArticles'
  | 'nestedContainer'
  | 'encrypted'
  | 'bomb'
  | 'otherType'
  | 'httpStatus'
  | 'brokenEntry'
  | 'brokenContainer'
  | 'notStored'
  | 'cancelled';

/** A file that was left out: skipped on purpose, or failed and worth another try. `detail` is a fact, not prose. */
export interface ImportProblem {
  readonly path: string;
  readonly outcome: 'skipped' | 'failed';
  readonly code: ProblemCode;
  readonly detail: string | null;
}

/** True for a file that another try may import. */
export function isWorthRetrying({ outcome, code }: ImportProblem): boolean {
  return outcome === 'failed' || code === 'cancelled';
}

/** A file whose bytes the archive already has. */
export interface ImportDuplicate {
  readonly path: string;
  readonly id: ArticleId;
  /** The article is in the Trash and could be taken out. Absent in reports of older versions. */
  readonly inTrash?: boolean;
}

/** A file that holds others and was opened: it is none of the files found, its `entries` are. */
export interface ImportContainer {
  readonly path: string;
  /** "zip", "warc". */
  readonly format: string;
  readonly entries: number;
}

/** The four outcomes; `found` is always their sum. */
export interface ImportCounts {
  readonly found: number;
  readonly imported: number;
  readonly duplicate: number;
  readonly skipped: number;
  readonly failed: number;
}

/** What was asked of an import. */
export interface ImportOrder {
  readonly importId: ImportId;
  readonly roots: readonly string[];
  /** The folders become collections. */
  readonly mirrorsFolders: boolean;
}

/** What one import did. `startedAt`/`endedAt` are ISO date-times. */
export interface ImportReport extends ImportCounts {
  readonly id: ImportId;
  readonly name: string;
  readonly roots: readonly string[];
  readonly startedAt: string;
  readonly endedAt: string;
  readonly isCancelled: boolean;
  readonly problems: readonly ImportProblem[];
  readonly duplicates: readonly ImportDuplicate[];
  readonly containers: readonly ImportContainer[];
}

/**
 * What to import to try a report's files again, each once: of what lies in a container the container. With `path` only
 * that one; nothing when the report does not hold it.
 */
export function pathsToRetry({ problems, containers }: ImportReport, path: string | null): readonly string[] {
  const wanted = problems.filter((one) => isWorthRetrying(one) && (path === null || one.path === path));
  const onDisk = wanted.map((one) => containerOf(one.path, containers)?.path ?? one.path);
  return [...new Set(onDisk)].filter((one) => one !== '');
}

/** The container that a path of a report lies in; undefined for a file of its own. */
export function containerOf(
  path: string,
  containers: readonly ImportContainer[],
): ImportContainer | undefined {
  return containers.find((container) => path.startsWith(`${container.path}/`));
}

/** An import under way. `found` grows until the scan has ended. */
export interface ImportProgress extends ImportCounts {
  readonly id: ImportId;
  readonly name: string;
  readonly isScanning: boolean;
  readonly isPaused: boolean;
  readonly elapsedMs: number;
}

/** True when every file found has exactly one outcome. */
export function addsUp(counts: ImportCounts): boolean {
  return counts.found === counts.imported + counts.duplicate + counts.skipped + counts.failed;
}
