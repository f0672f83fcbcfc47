import type { DeliveredEvent } from '../../contract/archivePort';
import type { SentArticle } from '../../contract/sentArticle';
import type { LibraryEvent } from '../../core/event';
import type { Archive } from '../archive/archive';
import { bringsArticles, eventArticles, type Reparse } from './eventArticles';

/** Events without articles that go in one message. */
const GROUP = 500;

/** What goes to the library next: events as they are in the journal, with the articles that come with them. */
export class Deliveries {
  /** Articles just parsed, until the library has them: they need not be made again. */
  private readonly fresh = new Map<number, readonly SentArticle[]>();

  constructor(
    private readonly archive: Archive,
    private readonly reparse: Reparse,
  ) {}

  keep({ seq }: LibraryEvent, articles: readonly SentArticle[]): void {
    if (articles.length > 0) this.fresh.set(seq, articles);
  }

  forgetUpTo(seq: number): void {
    for (const known of [...this.fresh.keys()]) if (known <= seq) this.fresh.delete(known);
  }

  /** The next events that go in one message: one with articles, or a run of those without. */
  async group(from: number): Promise<readonly DeliveredEvent[]> {
    const group: DeliveredEvent[] = [];
    for (let seq = from; seq <= this.archive.lastSeq && group.length < GROUP; seq += 1) {
      const event = await this.archive.event(seq);
      const isAdding = event.acts.some(bringsArticles);
      if (isAdding && group.length > 0) break;
      group.push({ event, articles: isAdding ? await this.articlesOf(event) : [] });
      if (isAdding) break;
    }
    return group;
  }

  private async articlesOf(event: LibraryEvent): Promise<readonly SentArticle[]> {
    return this.fresh.get(event.seq) ?? eventArticles(this.archive, this.reparse, event);
  }
}
