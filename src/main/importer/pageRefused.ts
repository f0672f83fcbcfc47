import type { ImportProblem } from '../../core/importReport';

/** Thrown while a page is read, when it is clear what it ends as. */
export class PageRefused extends Error {
  constructor(
    readonly outcome: ImportProblem['outcome'],
    readonly code: ImportProblem['code'],
    readonly detail: string | null = null,
  ) {
    super(detail ?? code);
  }
}
