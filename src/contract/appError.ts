/** The codes an act can fail with. Each has its sentence in the catalogue (`error.<code>`). */
export type ErrorCode =
  | 'badRequest'
  | 'importRunning'
  | 'importFailed'
  | 'storageFailed'
  | 'archiveReadOnly'
  | 'archiveFailed'
  | 'archiveInUse'
  | 'archiveUnreadable'
  | 'archiveNewer'
  | 'archiveBusy'
  | 'archiveDamaged'
  | 'archiveMissing'
  | 'moveInside'
  | 'moveNotEmpty'
  | 'moveNowhere'
  | 'backupBad'
  | 'backupNewer'
  | 'cancelled'
  | 'diskFull'
  | 'domainUnfit'
  | 'encodingUnknown'
  | 'fieldValue'
  | 'fileUnread'
  | 'exportFailed'
  | 'exportThere'
  | 'notFound'
  | 'gone'
  | 'nameTaken'
  | 'nameUnfit'
  | 'placeUnfit'
  | 'noteTooLong'
  | 'printFailed'
  | 'searchFailed'
  | 'selectionMoved'
  | 'nothingToRetry'
  | 'rereading'
  | 'ruleUnfit'
  | 'tagName'
  | 'tooManyCited'
  | 'tooManyDragged'
  | 'unexpected';

/** An error as it crosses a border: a code and a fact, never prose or a stack. */
export interface ErrorShape {
  readonly code: ErrorCode;
  readonly detail: string;
}

/** The failure of one act. What the user reads is made from `code` and `detail` by the catalogue. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string;

  constructor(code: ErrorCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
  }
}

/** The plain object for any thrown thing. */
export function toErrorShape(thrown: unknown): ErrorShape {
  if (thrown instanceof AppError) return { code: thrown.code, detail: thrown.detail };
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'unexpected', detail };
}

/** The error again, on the other side. */
export function fromErrorShape(shape: ErrorShape): AppError {
  return new AppError(shape.code, shape.detail);
}

/** What every call across a border answers. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorShape };
