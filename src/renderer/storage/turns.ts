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
  versionCount: 100,
  suggestions: 40,
};

/** So often is waited for another list; while pages come in, there is always one. */
const MOST_WAITS = 8;

/** So long the rows of a list are waited for (ms): whoever has it asks for those in sight next. */
const ROWS_AFTER = 100;

/** The list has the first turn, then its rows in sight: what else is asked for waits until they are answered. */
export class Turns {
  private list: Promise<unknown> = Promise.resolve();
  private rowsAnswered = () => {};

  async take<T>(name: QueryName, ask: () => Promise<T>): Promise<T> {
    const pause = BEHIND_THE_LIST[name];
    if (pause !== undefined) await this.listAtRest(pause);
    const answer = ask();
    if (name === 'articleList')
      this.list = answer.then(
        () => this.itsRows(),
        () => undefined,
      );
    if (name === 'articleRows') {
      const { rowsAnswered } = this;
      answer.then(rowsAnswered, rowsAnswered);
    }
    return answer;
  }

  private itsRows(): Promise<void> {
    return new Promise((resolve) => {
      this.rowsAnswered = resolve;
      setTimeout(resolve, ROWS_AFTER);
    });
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
