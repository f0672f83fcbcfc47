import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article';
import { lineKeys } from '../../../src/core/extract/labeller/furniture';
import { pageSigns } from '../../../src/core/profile/pageSigns';
import type { SignedPage } from '../../../src/core/profile/sameStories';
import { profiled, sourceProfile } from '../../../src/core/profile/sourceProfile';
import { anExtraction } from '../../builders';

let made = 0;
/** A page of a source; each is one of its own unless `page` says otherwise. */
function aPage(story: readonly string[], rest: readonly string[] = [], page?: string): SignedPage {
  made += 1;
  const signs = {
    source: 'Radio Vell',
    host: null,
    story: Int32Array.from(lineKeys(story)),
    rest: Int32Array.from(lineKeys(rest)),
  };
  return { id: String(made).padStart(32, '0') as ArticleId, page: page ?? `page ${made}`, signs };
}
/** A story of its own, with one line that others have too. */
const aStoryWith = (line: string) => {
  made += 1;
  return aPage([`head ${made}`, `first ${made}`, `second ${made}`, line]);
};

describe('the profile of a source', () => {
  it('knows the lines that three pages share, however they are set', () => {
    const pages = ['one', 'two', 'three'].map((own) => aPage([own], ['Listen live!', `menu of ${own}`]));
    expect([...(sourceProfile(pages)?.lines ?? [])]).toEqual([[lineKeys(['LISTEN  live'])[0], 3]]);
  });

  it('is none for fewer than three pages, however many versions they have', () => {
    const pages = ['a', 'a', 'a', 'b'].map((page, n) => aPage([`own ${n}`], ['Listen live'], page));
    expect(sourceProfile(pages)).toBeNull();
  });

  it('counts a story that was saved under many names once', () => {
    const story = ['The board met', 'It will meet again', 'Nobody was glad'];
    const copies = [1, 2, 3, 4].map((n) => aPage([...story, `as of ${n} o’clock`], ['Listen live']));
    const others = [1, 2].map(() => aStoryWith('Listen live'));
    expect([...(sourceProfile([...copies, ...others])?.lines ?? [])]).toEqual([
      [lineKeys(['Listen live'])[0], 3],
    ]);
  });

  it('leaves out what comes back in a few of many stories', () => {
    const with4of = (count: number) => [
      ...[1, 2, 3, 4].map(() => aStoryWith('The minister did not answer')),
      ...Array.from({ length: count - 4 }, (_, n) => aStoryWith(`own ${n}`)),
    ];
    expect(sourceProfile(with4of(80))?.lines.size).toBe(1);
    expect(sourceProfile(with4of(81))).toBeNull();
  });

  it('is the same in any order', () => {
    const pages = [1, 2, 3, 4].map(() => aStoryWith('Give a coffee'));
    expect(sourceProfile(pages.toReversed())).toEqual(sourceProfile(pages));
  });

  it('changes a page only where a shared line was taken for its story', () => {
    const first = aStoryWith('Give a coffee');
    const others = [1, 2].map((n) => aPage([`own ${n}`], ['Give a coffee']));
    const profile = sourceProfile([first, ...others]);
    expect(profiled(profile, first.signs).mark).not.toBe(0);
    expect([...(profiled(profile, first.signs).furniture?.lines ?? [])]).toEqual([
      [lineKeys(['Give a coffee'])[0], 3],
    ]);
    for (const { signs } of others) expect(profiled(profile, signs)).toEqual({ mark: 0, furniture: null });
  });

  it('marks a page anew when the count behind it has changed much, not when it has changed a little', () => {
    const first = aStoryWith('Give a coffee');
    const markWith = (count: number) => {
      const others = Array.from({ length: count - 1 }, () => aStoryWith('Give a coffee'));
      return profiled(sourceProfile([first, ...others]), first.signs).mark;
    };
    expect(markWith(40)).toBe(markWith(41));
    expect(markWith(40)).not.toBe(markWith(80));
    expect(markWith(3)).not.toBe(markWith(4));
  });
});

describe('the signs of a page', () => {
  it('tell lines of the article from others', () => {
    const extraction = anExtraction({ labels: ['headline', 'furniture', 'paragraph', 'teaser'] });
    const of = pageSigns('A headline\n\nA story\nAnother page', extraction, null);
    expect([...(of?.story ?? [])]).toEqual(lineKeys(['A headline', 'A story']));
    expect([...(of?.rest ?? [])]).toEqual(lineKeys(['Another page']));
  });

  it('are none where the source is not known', () => {
    expect(pageSigns('text', anExtraction({ source: null }), null)).toBeNull();
    expect(pageSigns('text', anExtraction({ source: null }), 'vell.example')).toMatchObject({
      source: null,
      host: 'vell.example',
    });
  });
});
