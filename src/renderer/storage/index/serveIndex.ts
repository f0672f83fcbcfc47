import type { IndexReply, IndexRequest } from './indexProtocol';
import { OtherFormat, type TextIndex } from './textIndex';

/** Where an index is kept. */
export interface IndexStore {
  open(): Promise<TextIndex>;
  /** Throws it away; the next one opened is empty. The one that was open is closed. */
  discard(): Promise<void>;
}

/**
 * Answers questions to the index, one after the other. An index that turns out to be damaged is thrown away: the call
 * fails with `isAnew`, and an empty one takes its place.
 */
export class IndexServer {
  private index: TextIndex | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: IndexStore) {}

  answer(request: IndexRequest): Promise<IndexReply> {
    const { callId } = request;
    const reply = this.turn.then(async (): Promise<IndexReply> => {
      try {
        return { callId, kind: 'answer', answer: await this.perform(request) };
      } catch (error) {
        const isAnew = isDamage(error) && (await this.beginAnew());
        return {
          callId,
          kind: 'failed',
          detail: error instanceof Error ? error.message : String(error),
          isAnew,
        };
      }
    });
    this.turn = reply;
    return reply;
  }

  private async perform(request: IndexRequest): Promise<unknown> {
    if (request.name === 'open') return this.open();
    const index = this.index ?? (await this.store.open());
    this.index = index;
    switch (request.name) {
      case 'put':
        index.put(request.request.texts);
        return null;
      case 'remove':
        index.remove(request.request.rows);
        return null;
      case 'reached':
        index.setReached(request.request.archiveId, request.request.rev);
        return null;
      case 'match':
        return index.match(request.request.expression);
      case 'begin':
        return index.begin(request.request.beginning);
      case 'rank':
        return index.rank(request.request.expression);
      case 'vocabulary':
        return index.vocabulary(request.request.word);
      case 'count':
        return index.count(request.request.expression);
      case 'clear':
        await this.beginAnew();
        return null;
    }
  }

  private async open(): Promise<unknown> {
    try {
      this.index ??= await this.store.open();
      return this.index.state();
    } catch (error) {
      if (!isDamage(error)) throw error;
      await this.beginAnew();
      return this.index?.state();
    }
  }

  private async beginAnew(): Promise<boolean> {
    this.index = null;
    await this.store.discard();
    this.index = await this.store.open();
    return true;
  }
}

/** SQLITE_CORRUPT, SQLITE_NOTADB, a file that was cut short, and an index of another format. */
function isDamage(error: unknown): boolean {
  if (error instanceof OtherFormat) return true;
  return (
    error instanceof Error &&
    /CORRUPT|NOTADB|malformed|not a database|SHORT_READ|no such table/i.test(error.message)
  );
}
