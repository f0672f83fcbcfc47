import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Teaser } from '../../../src/core/extraction';
import { NumberLists } from '../../../src/renderer/storage/columns/numberLists';
import { trashArticles } from '../../../src/renderer/storage/commands/trashArticles';
import { articlesByHeadline } from '../../../src/renderer/storage/queries/articlesByHeadline';
import { teasedBy } from '../../../src/renderer/storage/queries/teasedBy';
import { writeSnapshot } from '../../../src/renderer/storage/snapshot';
import { aParsedArticle, idOf } from '../../builders';
import { aLibrary } from './aLibrary';

const HEADLINE = 'Dredging vote put off until spring';
const teaser = (title: string): Teaser => ({ title, summary: null, age: null, lines: [9, 9] });
const announcing = (name: string, published: string | null, source = 'Radio Vell') =>
  aParsedArticle(name, {
    headline: `Page ${name}`,
    published,
    source,
    teasers: [teaser('DREDGING vote put off – until spring!'), teaser('Another story')],
  });
const told = (name: string, published: string, source = 'Radio Vell') =>
  aParsedArticle(name, { headline: HEADLINE, published, source });

describe('headlines on a page', () => {
  const page = { source: 'Radio Vell', published: '2023-09-14', headlines: [HEADLINE] };

  it('lead to the article of that outlet nearest in time, never to the page itself or into the trash', async () => {
    const { library, add } = await aLibrary();
    await add(told('old', '2019-09-14'), told('week', '2023-09-07'), told('eve', '2023-09-13'));
    await add(told('wire', '2023-09-14', 'Kestrel Wire'));
    expect(articlesByHeadline(library, { id: idOf('page'), ...page })).toEqual([idOf('eve')]);
    expect(articlesByHeadline(library, { id: idOf('eve'), ...page })).toEqual([idOf('week')]);
    await trashArticles(library, { ids: [idOf('eve'), idOf('week')], value: true });
    expect(articlesByHeadline(library, { id: idOf('page'), ...page })).toEqual([null]);
  });
});

describe('an article', () => {
  it('names the pages that announce it, nearest in time first, and none of other outlets or times', async () => {
    const { library, add } = await aLibrary();
    await add(told('told', '2023-09-14'), announcing('week', '2023-09-21'), announcing('eve', '2023-09-14'));
    await add(announcing('wire', '2023-09-14', 'Kestrel Wire'), announcing('years', '2026-01-01'));
    const { count, pages } = await teasedBy(library, { id: idOf('told') });
    expect(count).toBe(2);
    expect(pages.map(({ headline }) => headline)).toEqual(['Page eve', 'Page week']);
    expect(await teasedBy(library, { id: idOf('week') })).toEqual({ count: 0, pages: [] });
  });

  it('counts the pages that it does not name, and knows them after a restart', async () => {
    const one = await aLibrary();
    await one.add(told('told', '2023-09-01'));
    await one.add(...Array.from({ length: 9 }, (_, n) => announcing(`p${n}`, `2023-09-1${n}`)));
    await trashArticles(one.library, { ids: [idOf('p0')], value: true });
    await writeSnapshot(one.db, one.library.columns, one.library.lastRev);
    const again = await one.reopened();
    const { count, pages } = await teasedBy(again.library, { id: idOf('told') });
    expect([count, pages.length, pages[0]?.headline]).toEqual([8, 6, 'Page p1']);
  });
});

describe('lists of numbers by slot', () => {
  it('hold what was put last, packed and unpacked too', () => {
    const put = fc.tuple(fc.nat(9), fc.array(fc.nat(5), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(put, { maxLength: 40 }), (puts) => {
        const lists = new NumberLists();
        const plain = new Map<number, readonly number[]>();
        for (const [slot, list] of puts) {
          lists.put(slot, list);
          plain.set(slot, list);
        }
        const slots = Array.from({ length: 10 }, (_, slot) => slot);
        const packed = new NumberLists();
        packed.unpack(lists.pack(slots));
        for (let wanted = 0; wanted <= 5; wanted += 1) {
          const meant = slots.filter((slot) => plain.get(slot)?.includes(wanted));
          expect(lists.slotsWith(wanted, 10)).toEqual(meant);
          expect(packed.slotsWith(wanted, 10)).toEqual(meant);
        }
      }),
    );
  });
});
