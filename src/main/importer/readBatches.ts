import type { ImportId } from '../../core/article';
import type { ImportContainer, ImportProblem } from '../../core/importReport';
import type { Found } from './found';
import { foundBatches } from './foundBatches';
import { type ReadPage, readPage } from './readPage';
import { scan } from './scan';

/** A page that was found and not read any more, since reading was stopped. */
export interface UnreadPage {
  readonly path: string;
  readonly isUnread: true;
}

/** What came of a page that was found. */
export type Read = ReadPage | ImportProblem | UnreadPage;

/** The next pages of an import, and the containers that have been opened meanwhile. */
export interface ReadBatch {
  readonly reads: readonly Read[];
  readonly containers: readonly ImportContainer[];
}

/** Finds and reads the pages of one import. */
export interface PageReader {
  read(roots: readonly string[], importId: ImportId): AsyncIterable<ReadBatch>;
  /** From here on pages are found, but not read. */
  stop(): void;
}

/** Reads where it is called, in the order of {@link scan}; the files themselves synchronously. */
export class BatchReader implements PageReader {
  private isStopped = false;

  async *read(roots: readonly string[], importId: ImportId): AsyncGenerator<ReadBatch> {
    let containers: ImportContainer[] = [];
    for await (const batch of foundBatches(scan(roots), ({ kind: _, ...one }) => containers.push(one))) {
      const reads: Read[] = [];
      for (const found of batch) reads.push(await this.readOne(found, importId));
      yield { reads, containers };
      containers = [];
    }
  }

  stop(): void {
    this.isStopped = true;
  }

  private async readOne(found: Found, importId: ImportId): Promise<Read> {
    if (found.kind === 'problem') {
      const { kind: _, ...problem } = found;
      return problem;
    }
    return this.isStopped ? { path: found.path, isUnread: true } : readPage(found, importId);
  }
}
