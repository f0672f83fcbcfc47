import type { QueryName } from './protocol';

/**
 * What a key press or a click asks for besides the list, and how long the list must not have been asked for before it has
 * its turn (ms): who types goes on in less, and then nobody looks at it.
 */
const BEHIND_THE_LIST: Readonly<Partial<Record<QueryName, number>>> = {
  dayCounts: 0,
  facets: 0,
  overview: 0,
  excerpts: 20,
  savedSearchCounts: 20,
  // A quarter of a second in 100,000 articles, and the window still asks for rows then.
  versionCount: 100,
  likelyQuery: 40,
  suggestions: 40,
};

/** So often is waited for another list; while pages come in, there is always one. */
const MOST_WAITS = 8;

/** The list has the first turn: what else is asked for waits until it is answered. */
export class Turns {
  private list: Promise<unknown> = Promise.resolve();

  async take<T>(name: QueryName, ask: () => Promise<T>): Promise<T> {
    const pause = BEHIND_THE_LIST[name];
    if (pause !== undefined) await this.listAtRest(pause);
    const answer = ask();
    if (name === 'articleList') this.list = answer.catch(() => undefined);
    return answer;
  }

  /** The question for the list may be on its way behind another, and its answer is to leave before that is begun. */
  private async listAtRest(pause: number): Promise<void> {
    let seen: Promise<unknown> | null = null;
    for (let waits = 0; seen !== this.list && waits < MOST_WAITS; waits += 1) {
      seen = this.list;
      await seen;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
