import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article';
import { AnswersAhead } from '../../../src/renderer/live/answersAhead';
import type { LibraryChange, LibraryClient, LibraryNews } from '../../../src/renderer/storage/client';

const NOTHING: LibraryChange = {
  articles: false,
  marked: [],
  tags: false,
  rules: false,
  rereading: false,
  imports: false,
  index: false,
};
const id = (n: number) => ({ id: String(n) as ArticleId });
const marked = (n: number): LibraryChange => ({ ...NOTHING, marked: [id(n).id] });
const about =
  (n: number) =>
  ({ marked: ids }: LibraryChange) =>
    ids?.includes(id(n).id) === true;

/** Kept answers over a library that answers `null` to all it is asked, when told to. */
function kept() {
  const asked: string[] = [];
  const waiting: { answer: () => void; fail: () => void }[] = [];
  let tell = (_news: LibraryNews) => {};
  const client = {
    query: (name: string, request: unknown) =>
      new Promise<null>((resolve, reject) => {
        asked.push(`${name} ${JSON.stringify(request)}`);
        waiting.push({ answer: () => resolve(null), fail: () => reject(new Error('no')) });
      }),
    listen: (listener: typeof tell) => {
      tell = listener;
      return () => {};
    },
  } as unknown as LibraryClient;
  const answers = new AnswersAhead(client);
  const next = async (how: 'answer' | 'fail') => {
    waiting.shift()?.[how]();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { answers, asked, next, change: (change: LibraryChange) => tell({ kind: 'changed', change }) };
}

describe('an answer that was asked for ahead', () => {
  it('is there at once, and asked for once', async () => {
    const { answers, asked, next } = kept();
    answers.ask('article', id(1), about(1));
    answers.ask('article', id(1), about(1));
    expect(answers.get('article', id(1))).toBeUndefined();
    await next('answer');
    expect(answers.get('article', id(1))).toBeNull();
    expect(answers.get('article', id(2))).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it('is forgotten when something changes that concerns it, on its way or here', async () => {
    const { answers, next, change } = kept();
    for (const n of [1, 2, 3]) answers.ask('article', id(n), about(n));
    await next('answer');
    change(marked(1));
    change(marked(2));
    await next('answer');
    await next('answer');
    expect([1, 2, 3].map((n) => answers.get('article', id(n)))).toEqual([undefined, undefined, null]);
  });

  it('is asked for again when the question failed', async () => {
    const { answers, asked, next } = kept();
    answers.ask('article', id(1), about(1));
    await next('fail');
    answers.ask('article', id(1), about(1));
    await next('answer');
    expect(answers.get('article', id(1))).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('is forgotten when there are many, the oldest first', async () => {
    const { answers, next } = kept();
    for (let n = 0; n < 20; n += 1) {
      answers.ask('article', id(n), about(n));
      await next('answer');
    }
    expect(answers.get('article', id(0))).toBeUndefined();
    expect(answers.get('article', id(19))).toBeNull();
  });
});
