import type { LibraryChange, LibraryClient, Queries } from '../storage/client';

/** Answers that are kept at once; more are forgotten, the oldest first. */
const MOST = 8;

interface Kept {
  readonly concerns: (change: LibraryChange) => boolean;
  /** Undefined while it is on its way. */
  answer: unknown;
}

/**
 * Answers to questions that are likely to be asked next, asked for ahead. One is forgotten as soon as something changes
 * that concerns it, so what is taken from here is what the library would say now.
 */
export class AnswersAhead {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly client: LibraryClient) {
    client.listen((news) => {
      if (news.kind !== 'changed') return;
      for (const [key, { concerns }] of this.kept) if (concerns(news.change)) this.kept.delete(key);
    });
  }

  /** The answer where it is here; undefined where it has yet to be asked for. */
  get<N extends keyof Queries>(name: N, request: Queries[N]['request']): Queries[N]['answer'] | undefined {
    return this.kept.get(keyOf(name, request))?.answer as Queries[N]['answer'] | undefined;
  }

  /** Asks ahead, unless that is done already. A question that fails is asked again by whoever needs its answer. */
  ask<N extends keyof Queries>(
    name: N,
    request: Queries[N]['request'],
    concerns: (change: LibraryChange) => boolean,
  ): void {
    const key = keyOf(name, request);
    if (this.kept.has(key)) return;
    const kept: Kept = { concerns, answer: undefined };
    this.kept.set(key, kept);
    for (const old of this.kept.keys()) {
      if (this.kept.size <= MOST) break;
      this.kept.delete(old);
    }
    this.client.query(name, request).then(
      (answer) => {
        kept.answer = answer;
      },
      () => {
        if (this.kept.get(key) === kept) this.kept.delete(key);
      },
    );
  }
}

function keyOf(name: string, request: unknown): string {
  return `${name} ${JSON.stringify(request)}`;
}
