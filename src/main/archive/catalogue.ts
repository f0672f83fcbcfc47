import { type ArticleId, articleIdOfSha256, type ImportId } from '../../core/article';
import type { LibraryEvent } from '../../core/event';
import type { ArchivedOriginal } from '../../core/original';

interface Entry {
  readonly original: ArchivedOriginal;
  readonly importId: ImportId;
}

/** What the journal says is in the archive, in memory: the originals by identity, and the imports' state. */
export class Catalogue {
  private readonly entries = new Map<ArticleId, Entry>();
  private readonly open = new Map<ImportId, readonly string[]>();
  private readonly segmentEnds = new Map<string, number>();
  private readonly trashed = new Set<ArticleId>();
  private readonly reports = new Map<ImportId, number>();
  /** The last event that changed what there is to read. */
  contentSeq = 0;

  get size(): number {
    return this.entries.size;
  }

  get(id: ArticleId): Entry | undefined {
    return this.entries.get(id);
  }

  ids(): IterableIterator<ArticleId> {
    return this.entries.keys();
  }

  *all(): IterableIterator<ArchivedOriginal> {
    for (const { original } of this.entries.values()) yield original;
  }

  get unfinished(): { readonly importId: ImportId; readonly roots: readonly string[] } | null {
    const last = [...this.open].at(-1);
    return last === undefined ? null : { importId: last[0], roots: last[1] };
  }

  /** How far into each segment the journal vouches for its bytes. */
  ends(): ReadonlyMap<string, number> {
    return this.segmentEnds;
  }

  isTrashed(id: ArticleId): boolean {
    return this.trashed.has(id);
  }

  /** Those of the archive's articles that are in the Trash. */
  get trash(): readonly ArticleId[] {
    return [...this.trashed].filter((id) => this.entries.has(id));
  }

  /** False for an original that was purged since it was journaled (or added again elsewhere). */
  holds({ sha256, segment, offset }: ArchivedOriginal): boolean {
    const held = this.entries.get(articleIdOfSha256(sha256))?.original;
    return held?.segment === segment && held.offset === offset;
  }

  take({ seq, acts }: LibraryEvent): void {
    for (const act of acts) {
      if (act.kind === 'originalsAdded' || act.kind === 'purged') this.contentSeq = seq;
      if (act.kind === 'importStarted') this.open.set(act.importId, act.roots);
      else if (act.kind === 'importEnded') this.end(act.importId, seq);
      else if (act.kind === 'purged') for (const id of act.articleIds) this.remove(id);
      else if (act.kind === 'trashMarked')
        for (const id of act.articleIds) act.value ? this.trashed.add(id) : this.trashed.delete(id);
      else if (act.kind === 'originalsAdded')
        for (const original of act.originals) this.add(original, act.importId);
    }
  }

  /** The event with the report of an import that has ended. */
  reportSeq(importId: string): number | undefined {
    return this.reports.get(importId as ImportId);
  }

  private end(importId: ImportId, seq: number): void {
    this.open.delete(importId);
    this.reports.set(importId, seq);
  }

  private remove(id: ArticleId): void {
    this.entries.delete(id);
    this.trashed.delete(id);
  }

  private add(original: ArchivedOriginal, importId: ImportId): void {
    const { segment, offset, length, sha256 } = original;
    this.entries.set(articleIdOfSha256(sha256), { original, importId });
    this.segmentEnds.set(segment, Math.max(this.segmentEnds.get(segment) ?? 0, offset + length));
  }
}
