import { randomUUID } from 'node:crypto';
import type { LibraryQuestions } from '../../../contract/archiveTasks';
import type { SentArticle } from '../../../contract/sentArticle';
import type { Settled } from '../../../contract/settled';
import { type ArticleId, articleIdOfSha256 } from '../../../core/article';
import type { ArchivedOriginal } from '../../../core/original';
import type { PageSigns } from '../../../core/profile/pageSigns';
import type { RereadingId, RereadingStep } from '../../../core/reading/rereading';
import { readingMark } from '../../../core/rules/ruleBook';
import type { Archive } from '../../archive/archive';
import type { KnownPage } from '../../importer/knownPage';
import type { ParserPool } from '../../importer/parserPool';
import { archivedPage } from '../archivedPage';
import type { Feed } from '../feed';
import { type KnownPages, knownPages, shownSource } from './knownPages';
import type { SignsFile } from './signsFile';

/** Articles that are read, parsed and handed over together. */
const BATCH = 50;
/** After the library could not take something. */
const RETRY_MS = 60_000;

/**
 * Brings the library to what the archive as a whole says: counts the profile of every source from all its pages, and
 * has those articles extracted again for which that, or a rule, makes a difference. Begins when it is woken and nothing is being
 * imported, ends early when it is stopped, and goes on from there: what is done is told by the library's own marks.
 */
export class Settler {
  private running: Promise<void> | null = null;
  private isAwake = false;
  private stopping = stopSign();

  constructor(
    private readonly archive: Archive,
    private readonly feed: Pick<Feed, 'ask' | 'revise' | 'applied'>,
    private readonly pool: Pick<ParserPool, 'parse'>,
    private readonly signs: SignsFile,
    private readonly software: string,
    private readonly complain: (error: unknown) => void,
    private readonly retryMs = RETRY_MS,
  ) {}

  /** There may be something to settle. */
  wake(): void {
    this.isAwake = true;
    if (this.running !== null) return;
    this.stopping = stopSign();
    this.running = this.run().finally(() => {
      this.running = null;
    });
  }

  /** Stops where it is; {@link wake} goes on. */
  async stop(): Promise<void> {
    this.stopping.give();
    await this.running;
    await this.signs.flush();
  }

  /** Waits until there is nothing more to settle, or it was stopped or failed. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.isAwake) {
      this.isAwake = false;
      try {
        await this.settle();
      } catch (error) {
        if (error instanceof Stopped) return;
        this.complain(error);
        // The disk may have been full, or the library gone for a moment.
        setTimeout(() => this.wake(), this.retryMs).unref();
      }
    }
  }

  /** Waits for something, but not when it is told to stop. */
  private unlessStopped<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    return Promise.race([work, this.stopping.given]);
  }

  private async settle(): Promise<void> {
    const { archive, feed, software } = this;
    await this.unlessStopped(feed.applied(archive.lastSeq));
    const { contentSeq } = archive.catalogue;
    const held = await this.unlessStopped(feed.ask('profiles'));
    const { settled } = held;
    // What another version of the program has read is read again, whole.
    const isOld = settled !== null && settled.software !== software;
    if (isOld && held.rereading?.software !== software) return this.beginRereading();
    const rereading = held.rereading?.state === 'running' ? held.rereading : null;
    if (rereading === null && settled !== null && !isOld && settled.seq >= contentSeq) return;
    const signs = await this.allSigns();
    const knownOf = await knownPages(archive, signs);
    const isMeant = (id: ArticleId) =>
      rereading !== null &&
      (rereading.source === null || rereading.source === shownSource(archive, signs, id));
    const { due, differing } = this.todo(held, isMeant, knownOf);
    const readBatch = async (batch: readonly ArchivedOriginal[], isAgain: boolean) => {
      const articles = await this.asReadNow(batch, knownOf);
      const ids = batch.map(({ sha256 }) => articleIdOfSha256(sha256));
      const step = isAgain && rereading !== null ? ({ kind: 'read', id: rereading.id, ids } as const) : null;
      return this.revise(articles, step);
    };
    for (const batch of inBatches(differing)) if (!(await readBatch(batch, false))) return;
    if (rereading !== null) {
      const total = held.readAgain.length + due.length;
      if (!(await this.revise([], { kind: 'count', id: rereading.id, total, software }))) return;
    }
    for (const batch of inBatches(due)) if (!(await readBatch(batch, true))) return;
    const end = rereading === null ? null : ({ kind: 'end', id: rereading.id } as const);
    await this.revise([], end, { seq: contentSeq, software });
  }

  /** What another version of the program read is to be read again; then it is planned anew. */
  private async beginRereading(): Promise<void> {
    const id = randomUUID() as string as RereadingId;
    const begun = { id, source: null, cause: 'newVersion', software: this.software } as const;
    const count = { state: 'running', total: null, read: 0, changed: 0 } as const;
    const rereading = { ...begun, startedAt: new Date().toISOString(), ...count };
    await this.revise([], { kind: 'begin', rereading });
    this.isAwake = true;
  }

  /** Which pages are to be read again because that is going on, and which others are to be read otherwise. */
  private todo(
    { marks, readAgain }: LibraryQuestions['profiles'],
    isMeant: (id: ArticleId) => boolean,
    knownOf: KnownPages,
  ) {
    const held = new Map(marks);
    const done = new Set(readAgain);
    const due: ArchivedOriginal[] = [];
    const differing: ArchivedOriginal[] = [];
    for (const original of this.archive.originals()) {
      const id = articleIdOfSha256(original.sha256);
      if (isMeant(id) && !done.has(id)) due.push(original);
      else if (this.wantedMark(id, knownOf(id)) !== (held.get(id) ?? 0)) differing.push(original);
    }
    return { due, differing };
  }

  /** Hands over articles. False when there is something else to be done first: what is left is planned anew. */
  private async revise(
    articles: readonly SentArticle[],
    step: RereadingStep | null,
    settled: Settled | null = null,
  ): Promise<boolean> {
    const { isOver } = await this.unlessStopped(this.feed.revise({ articles, settled, step }));
    if (isOver) this.isAwake = true;
    return !this.isAwake;
  }

  private wantedMark(id: ArticleId, { origin, profiled }: KnownPage): number {
    const { catalogue } = this.archive;
    const byHand = catalogue.correctionOf(id)?.fields.source;
    return readingMark(profiled.mark, catalogue.ruleBook.of(origin, byHand));
  }

  /** The signs of every article; those not known yet are found by parsing. */
  private async allSigns(): Promise<ReadonlyMap<ArticleId, PageSigns | null>> {
    const { archive, signs } = this;
    const known = await signs.read();
    const missing = [...archive.originals()].filter(({ sha256 }) => !known.has(articleIdOfSha256(sha256)));
    for (const batch of inBatches(missing)) await this.unlessStopped(this.parsed(batch, () => null));
    const all = missing.length === 0 ? known : await signs.read();
    // One that can't be parsed has none, and is not tried again.
    for (const { sha256 } of missing) {
      const id = articleIdOfSha256(sha256);
      if (!all.has(id)) all.set(id, null);
    }
    const gone = [...all.keys()].filter((id) => !archive.has(id));
    for (const id of gone) all.delete(id);
    if (missing.length > 0 || gone.length > 0)
      await signs.rewrite([...all].map(([id, of]) => ({ id, signs: of })));
    return all;
  }

  /** Parses a batch; again when something was set by hand meanwhile, which a late parse must not undo. */
  private async asReadNow(
    batch: readonly ArchivedOriginal[],
    knownOf: KnownPages,
  ): Promise<readonly SentArticle[]> {
    const { catalogue } = this.archive;
    for (;;) {
      const { readingSeq } = catalogue;
      const articles = await this.unlessStopped(this.parsed(batch, knownOf));
      if (catalogue.readingSeq === readingSeq) return articles;
    }
  }

  private async parsed(
    originals: readonly ArchivedOriginal[],
    knownOf: (id: ArticleId) => KnownPage | null,
  ): Promise<readonly SentArticle[]> {
    const pages = await Promise.all(
      originals.map((one) => archivedPage(this.archive, one, knownOf(articleIdOfSha256(one.sha256)))),
    );
    const parsed = await this.pool.parse(pages.flatMap((page) => page ?? []));
    return parsed.filter((one): one is SentArticle => !('outcome' in one));
  }
}

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += BATCH) yield all.slice(from, from + BATCH);
}

class Stopped extends Error {}

/** Something that can be told to stop: `given` rejects then. */
function stopSign(): { readonly given: Promise<never>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<never>((_, reject) => {
    give = () => reject(new Stopped());
  });
  given.catch(() => undefined);
  return { given, give };
}
