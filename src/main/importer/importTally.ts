import type { ImportContainer, ImportCounts, ImportDuplicate, ImportProblem } from '../../core/importReport';
import type { ReadPage } from './readPage';

/** Counts what an import comes to. Each page found is added to exactly one of the outcomes. */
export class ImportTally {
  found = 0;
  imported = 0;
  private failed = 0;
  readonly problems: ImportProblem[] = [];
  readonly duplicates: ImportDuplicate[] = [];
  readonly containers: ImportContainer[] = [];

  problem(problem: ImportProblem): void {
    this.problems.push(problem);
    if (problem.outcome === 'failed') this.failed += 1;
  }

  duplicate({ path, id }: ReadPage, inTrash: boolean): void {
    this.duplicates.push({ path, id, inTrash });
  }

  counts(): ImportCounts {
    const { found, imported, failed, problems, duplicates } = this;
    return { found, imported, duplicate: duplicates.length, skipped: problems.length - failed, failed };
  }
}
