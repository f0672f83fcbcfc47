import { describe, expect, it } from 'vitest';
import { KeptAnswers } from '../../../src/renderer/storage/keptAnswers';
import { Turns } from '../../../src/renderer/storage/turns';

describe('questions', () => {
  it('about what stands around the list are answered behind it, also when they came before it', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const ask = (name: string, ms: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      order.push(name);
    };
    await Promise.all([
      turns.take('dayCounts', ask('days', 0)),
      turns.take('articleList', ask('list', 20)),
      turns.take('article', ask('article', 0)),
    ]);
    expect(order).toEqual(['article', 'list', 'days']);
  });

  it('that the next key press makes worthless wait until the list is asked for no more', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const ask = (name: string) => async () => void order.push(name);
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const first = turns.take('articleList', ask('c'));
    const passages = turns.take('excerpts', ask('passages'));
    await wait(5);
    const second = turns.take('articleList', ask('co'));
    await wait(5);
    await Promise.all([first, second, turns.take('articleList', ask('coa')), passages]);
    expect(order).toEqual(['c', 'co', 'coa', 'passages']);
  });

  it('are not held up by a list that could not be had', async () => {
    const turns = new Turns();
    const list = turns.take('articleList', () => Promise.reject(new Error('no index')));
    await expect(list).rejects.toThrow('no index');
    expect(await turns.take('overview', async () => 'there')).toBe('there');
  });

  it('that are asked alike are answered once until the library changes', async () => {
    const kept = new KeptAnswers();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return asked;
    };
    expect(await Promise.all([kept.of('overview', {}, ask), kept.of('overview', {}, ask)])).toEqual([1, 1]);
    expect(await kept.of('overview', { other: true }, ask)).toBe(2);
    kept.forget();
    expect(await kept.of('overview', {}, ask)).toBe(3);
    expect(await kept.of('article', {}, ask)).toBe(4);
    expect(await kept.of('article', {}, ask)).toBe(5);
  });

  it('that failed are asked again', async () => {
    const kept = new KeptAnswers();
    await expect(kept.of('facets', {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await kept.of('facets', {}, async () => 1)).toBe(1);
  });
});
