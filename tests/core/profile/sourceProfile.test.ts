import { describe, expect, it } from 'vitest';
import { lineKeys } from '../../../src/core/extract/labeller/furniture';
import { pageSigns } from '../../../src/core/profile/pageSigns';
import { profiled, sourceProfile } from '../../../src/core/profile/sourceProfile';
import { anExtraction } from '../../builders';

const signs = (story: readonly string[], rest: readonly string[] = []) => ({
  source: 'Radio Vell',
  story: Int32Array.from(lineKeys(story)),
  rest: Int32Array.from(lineKeys(rest)),
});

describe('the profile of a source', () => {
  it('knows the lines that three pages share, however they are set', () => {
    const pages = ['one', 'two', 'three'].map((own) => signs([own], ['Listen live!', `menu of ${own}`]));
    const profile = sourceProfile(pages.map((page) => [page]));
    expect([...(profile?.lines ?? [])]).toEqual([[lineKeys(['LISTEN  live'])[0], 3]]);
  });

  it('is none for fewer than three pages, however many versions they have', () => {
    const page = signs(['one'], ['Listen live']);
    expect(sourceProfile([[page, page, page], [page]])).toBeNull();
  });

  it('is the same in any order', () => {
    const pages = [1, 2, 3, 4].map((n) => [signs([`own ${n}`, 'Give a coffee'], ['Listen live'])]);
    expect(sourceProfile(pages.toReversed())).toEqual(sourceProfile(pages));
  });

  it('changes a page only where a shared line was taken for its story', () => {
    const pages = [1, 2, 3].map((n) =>
      signs([`own ${n}`, ...(n === 1 ? ['Give a coffee'] : [])], n === 1 ? [] : ['Give a coffee']),
    );
    const profile = sourceProfile(pages.map((page) => [page]));
    const [first, second] = pages.map((page) => profiled(profile, page));
    expect(first?.mark).not.toBe(0);
    expect([...(first?.furniture?.lines ?? [])]).toEqual([[lineKeys(['Give a coffee'])[0], 3]]);
    expect(second).toEqual({ mark: 0, furniture: null });
  });

  it('marks a page anew when the count behind it has changed much, not when it has changed a little', () => {
    const markWith = (count: number) => {
      const pages = Array.from({ length: count }, (_, n) => signs([`own ${n}`, 'Give a coffee']));
      const [first] = pages;
      return first === undefined ? 0 : profiled(sourceProfile(pages.map((page) => [page])), first).mark;
    };
    expect(markWith(40)).toBe(markWith(41));
    expect(markWith(40)).not.toBe(markWith(80));
    expect(markWith(3)).not.toBe(markWith(4));
  });
});

describe('the signs of a page', () => {
  it('tell lines of the article from others', () => {
    const extraction = anExtraction({ labels: ['headline', 'furniture', 'paragraph', 'teaser'] });
    const of = pageSigns('A headline\n\nA story\nAnother page', extraction);
    expect([...(of?.story ?? [])]).toEqual(lineKeys(['A headline', 'A story']));
    expect([...(of?.rest ?? [])]).toEqual(lineKeys(['Another page']));
  });

  it('are none where the source is not known', () => {
    expect(pageSigns('text', anExtraction({ source: null }))).toBeNull();
  });
});
