import { type ArticleId, articleIdOfSha256, type ParsedArticle } from '../../../core/article';
import type { ArchivedOriginal } from '../../../core/original';
import type { PageSigns } from '../../../core/profile/pageSigns';
import { UNPROFILED } from '../../../core/profile/sourceProfile';
import { readingMark } from '../../../core/rules/ruleBook';
import type { Archive } from '../../archive/archive';
import type { KnownPage } from '../../importer/knownPage';
import type { Page } from '../../importer/parsePage';
import type { ParserPool } from '../../importer/parserPool';
import type { Feed } from '../feed';
import type { SignsFile } from './signsFile';
import { wantedPages } from './wantedPages';

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
    const { settled, marks } = await this.unlessStopped(feed.ask('profiles'));
    if (settled !== null && settled.seq >= contentSeq && settled.software === software) return;
    const signs = await this.allSigns();
    const wanted = await wantedPages(archive.originals(), signs);
    const knownOf = (id: ArticleId): KnownPage => ({
      source: signs.get(id)?.source ?? null,
      profiled: wanted.get(id) ?? UNPROFILED,
    });
    const held = new Map(marks);
    // What another version of the program has read is read again, whole.
    const isOld = settled !== null && settled.software !== software;
    const todo = [...archive.originals()].filter((original) => {
      const id = articleIdOfSha256(original.sha256);
      return isOld || this.wantedMark(id, knownOf(id)) !== (held.get(id) ?? 0);
    });
    for (let from = 0; from < todo.length; from += BATCH) {
      const batch = todo.slice(from, from + BATCH);
      const articles = await this.asReadNow(batch, knownOf);
      await this.unlessStopped(feed.revise({ articles, settled: null }));
    }
    await this.unlessStopped(feed.revise({ articles: [], settled: { seq: contentSeq, software } }));
  }

  private wantedMark(id: ArticleId, { source, profiled }: KnownPage): number {
    const { catalogue } = this.archive;
    const byHand = catalogue.correctionOf(id)?.fields.source;
    return readingMark(profiled.mark, catalogue.ruleBook.of(source, byHand));
  }

  /** The signs of every article; those not known yet are found by parsing. */
  private async allSigns(): Promise<ReadonlyMap<ArticleId, PageSigns | null>> {
    const { archive, signs } = this;
    const known = await signs.read();
    const missing = [...archive.originals()].filter(({ sha256 }) => !known.has(articleIdOfSha256(sha256)));
    for (let from = 0; from < missing.length; from += BATCH) {
      const batch = missing.slice(from, from + BATCH);
      await this.unlessStopped(this.parsed(batch, () => null));
    }
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
    knownOf: (id: ArticleId) => KnownPage,
  ): Promise<readonly ParsedArticle[]> {
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
  ): Promise<readonly ParsedArticle[]> {
    const pages: Page[] = [];
    for (const original of originals) {
      const id = articleIdOfSha256(original.sha256);
      const importId = this.archive.importOf(id);
      const bytes = await this.archive.bytesOf(original).catch(() => null);
      if (importId === null || bytes === null) continue;
      const known = knownOf(id);
      const encoding = this.archive.catalogue.encodingOf(id);
      const correction = this.archive.catalogue.correctionOf(id);
      const more = known === null ? {} : { known };
      pages.push({ ...original, importId, bytes, encoding, correction, ...more });
    }
    const parsed = await this.pool.parse(pages);
    return parsed.filter((one): one is ParsedArticle => !('outcome' in one));
  }
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
