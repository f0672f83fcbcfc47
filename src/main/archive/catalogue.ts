import { type ArticleId, articleIdOfSha256, type ImportId } from '../../core/article';
import type { Collection, CollectionId } from '../../core/collection';
import type { Correction } from '../../core/correction';
import type { Act, LibraryEvent } from '../../core/event';
import type { ImportOrder } from '../../core/importReport';
import type { ArchivedOriginal } from '../../core/original';
import { NO_RULES, RuleBook } from '../../core/rules/ruleBook';
import type { RuleId, SourceRule } from '../../core/rules/sourceRule';

interface Entry {
  readonly original: ArchivedOriginal;
  readonly importId: ImportId;
}

const CHANGES_CONTENT: ReadonlySet<Act['kind']> = new Set([
  'originalsAdded',
  'purged',
  'encodingChosen',
  'ruleSet',
]);
const CHANGES_READING: ReadonlySet<Act['kind']> = new Set(['encodingChosen', 'corrected', 'ruleSet']);

/** What the journal says is in the archive, in memory: the originals by identity, and the imports' state. */
export class Catalogue {
  private readonly entries = new Map<ArticleId, Entry>();
  private readonly open = new Map<ImportId, ImportOrder>();
  readonly collections = new Map<CollectionId, Collection>();
  private readonly members = new Map<CollectionId, Set<ArticleId>>();
  private readonly segmentEnds = new Map<string, number>();
  /** What is in the Trash, with when it came there. */
  private readonly trashed = new Map<ArticleId, string>();
  private readonly reports = new Map<ImportId, number>();
  private readonly encodings = new Map<ArticleId, string>();
  private readonly corrections = new Map<ArticleId, Correction>();
  private readonly rules = new Map<RuleId, SourceRule>();
  /** The rules that originals are read by now. */
  ruleBook = NO_RULES;
  /** The last event that changed what there is to read. */
  contentSeq = 0;
  /** The last event that changed by hand how an original is read. */
  readingSeq = 0;

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

  get unfinished(): ImportOrder | null {
    return [...this.open.values()].at(-1) ?? null;
  }

  /** The articles in a collection, without those in collections below it. */
  membersOf(id: CollectionId): ReadonlySet<ArticleId> {
    return this.members.get(id) ?? new Set();
  }

  /** How far into each segment the journal vouches for its bytes. */
  ends(): ReadonlyMap<string, number> {
    return this.segmentEnds;
  }

  isTrashed(id: ArticleId): boolean {
    return this.trashed.has(id);
  }

  /** Those of the archive's articles that are in the Trash, or were put there before this ISO date-time. */
  trash(before: string | null): readonly ArticleId[] {
    return [...this.trashed].flatMap(([id, at]) =>
      this.entries.has(id) && (before === null || at < before) ? [id] : [],
    );
  }

  /** False for an original that was purged since it was journaled (or added again elsewhere). */
  holds({ sha256, segment, offset }: ArchivedOriginal): boolean {
    const held = this.entries.get(articleIdOfSha256(sha256))?.original;
    return held?.segment === segment && held.offset === offset;
  }

  take({ seq, at, acts }: LibraryEvent): void {
    for (const act of acts) {
      if (CHANGES_CONTENT.has(act.kind)) this.contentSeq = seq;
      if (CHANGES_READING.has(act.kind)) this.readingSeq = seq;
      if (act.kind === 'importStarted') this.open.set(act.importId, orderOf(act));
      else if (act.kind === 'collectionCreated') this.collections.set(act.collection.id, act.collection);
      else if (act.kind === 'collectionChanged') this.collections.set(act.to.id, act.to);
      else if (act.kind === 'collectionRemoved') this.collections.delete(act.collection.id);
      else if (act.kind === 'collectionMarked') this.collect(act);
      else if (act.kind === 'importEnded') this.end(act.importId, seq);
      else if (act.kind === 'encodingChosen') this.choose(act);
      else if (act.kind === 'corrected') this.correct(act);
      else if (act.kind === 'ruleSet') this.rule(act);
      else if (act.kind === 'purged') for (const id of act.articleIds) this.remove(id);
      else if (act.kind === 'trashMarked')
        for (const id of act.articleIds) act.value ? this.trashed.set(id, at) : this.trashed.delete(id);
      else if (act.kind === 'originalsAdded')
        for (const original of act.originals) this.add(original, act.importId);
    }
  }

  /** The event with the report of an import that has ended. */
  reportSeq(importId: string): number | undefined {
    return this.reports.get(importId as ImportId);
  }

  /** The encoding that was chosen for an original; null for what decoding finds out. */
  encodingOf(id: ArticleId): string | null {
    return this.encodings.get(id) ?? null;
  }

  /** What was set by hand for an original; null for nothing. */
  correctionOf(id: ArticleId): Correction | null {
    return this.corrections.get(id) ?? null;
  }

  private correct({ articleId, to }: Extract<Act, { kind: 'corrected' }>): void {
    if (to === null) this.corrections.delete(articleId);
    else this.corrections.set(articleId, to);
  }

  private rule({ ruleId, to }: Extract<Act, { kind: 'ruleSet' }>): void {
    if (to === null) this.rules.delete(ruleId);
    else this.rules.set(ruleId, to);
    this.ruleBook = new RuleBook(this.rules.values());
  }

  /** The rules there are, those switched off among them. */
  get allRules(): readonly SourceRule[] {
    return [...this.rules.values()];
  }

  private choose({ articleId, to }: Extract<Act, { kind: 'encodingChosen' }>): void {
    if (to === null) this.encodings.delete(articleId);
    else this.encodings.set(articleId, to);
  }

  private end(importId: ImportId, seq: number): void {
    this.open.delete(importId);
    this.reports.set(importId, seq);
  }

  private collect({ collectionId, value, articleIds }: Extract<Act, { kind: 'collectionMarked' }>): void {
    const members = this.members.get(collectionId) ?? new Set<ArticleId>();
    this.members.set(collectionId, members);
    for (const id of articleIds) value ? members.add(id) : members.delete(id);
  }

  private remove(id: ArticleId): void {
    for (const members of this.members.values()) members.delete(id);
    this.entries.delete(id);
    this.encodings.delete(id);
    this.corrections.delete(id);
    this.trashed.delete(id);
  }

  private add(original: ArchivedOriginal, importId: ImportId): void {
    const { segment, offset, length, sha256 } = original;
    this.entries.set(articleIdOfSha256(sha256), { original, importId });
    this.segmentEnds.set(segment, Math.max(this.segmentEnds.get(segment) ?? 0, offset + length));
  }
}

function orderOf({ importId, roots, mirrorsFolders }: Extract<Act, { kind: 'importStarted' }>): ImportOrder {
  return { importId, roots, mirrorsFolders: mirrorsFolders === true };
}
