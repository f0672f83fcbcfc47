import type { DeliveredEvent, Revision } from '../../contract/archivePort';
import { openedArticle, type SentArticle } from '../../contract/sentArticle';
import type { ParsedArticle } from '../../core/article';

/** An article that was sent, opened, and its content as it is kept. */
export interface ArrivedArticle extends ParsedArticle {
  readonly packed: Uint8Array;
}

/** An event with the articles that came with it, opened. */
export interface ArrivedEvent extends Omit<DeliveredEvent, 'articles'> {
  readonly articles: readonly ArrivedArticle[];
}

/** A revision with its articles opened. */
export interface ArrivedRevision extends Omit<Revision, 'articles'> {
  readonly articles: readonly ArrivedArticle[];
}

/** Opens articles that were sent. */
export function arrived(sent: readonly SentArticle[]): readonly ArrivedArticle[] {
  return sent.map((one) => ({ ...openedArticle(one), packed: one.packed }));
}

/** The events behind one, with their articles opened. */
export function arrivedEvents(delivered: readonly DeliveredEvent[], after: number): readonly ArrivedEvent[] {
  return delivered
    .filter(({ event }) => event.seq > after)
    .map(({ event, articles }) => ({ event, articles: arrived(articles) }));
}

/** A revision, its articles opened. */
export function arrivedRevision({ articles, ...rest }: Revision): ArrivedRevision {
  return { ...rest, articles: arrived(articles) };
}
