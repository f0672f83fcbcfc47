import type { QueryName } from './protocol';

/** Questions about the whole library, for what stands around the list. */
const BEHIND_THE_LIST: ReadonlySet<QueryName> = new Set([
  'dayCounts',
  'facets',
  'overview',
  'savedSearchCounts',
  'suggestions',
]);

/** The list has the first turn: what else a key press or a click asks for waits until it is answered. */
export class Turns {
  private list: Promise<unknown> = Promise.resolve();

  async take<T>(name: QueryName, ask: () => Promise<T>): Promise<T> {
    if (BEHIND_THE_LIST.has(name)) {
      // The question for the list may be on its way behind this one.
      await new Promise((resolve) => setTimeout(resolve));
      await this.list;
    }
    const answer = ask();
    if (name === 'articleList') this.list = answer.catch(() => undefined);
    return answer;
  }
}
