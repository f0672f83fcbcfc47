import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../src/core/rules/sourceRule';
import { previewRules } from '../../../src/main/archiveProcess/previewRules';
import { sourceHosts } from '../../../src/main/archiveProcess/sourceHosts';
import { correctArticle } from '../../../src/renderer/storage/commands/correctArticle';
import { renameSource } from '../../../src/renderer/storage/commands/renameSource';
import { setDomain } from '../../../src/renderer/storage/commands/setDomain';
import { undo } from '../../../src/renderer/storage/commands/undo';
import { add, aSource, contents, type One, PAGES, settled } from './aSource';

/** Pages of one outlet, every second of which is from another address; the last has no name of an outlet on it. */
const PLACED = PAGES.map(
  (page, n) => `${page}\nhttps://${n % 2 === 0 ? 'www.vell.example' : 'sport.vell.example'}/story-${n}\n`,
);
const NAMELESS = `${PAGES[0]?.replaceAll('Radio Vell', 'we')?.replaceAll('month', 'week')}\nhttps://sport.vell.example/story-9\n`;

async function countsBySource({ db }: One) {
  const counts = new Map<string | null, number>();
  for (const { source } of await db.articles.toArray()) counts.set(source, (counts.get(source) ?? 0) + 1);
  return Object.fromEntries(counts);
}

describe('a domain', () => {
  it('is told for the pages that are from it', async () => {
    const one = await aSource(PLACED);
    expect(await sourceHosts(one, 'Radio Vell')).toEqual([
      { source: 'Radio Vell', host: 'sport.vell.example', articles: 3 },
      { source: 'Radio Vell', host: 'vell.example', articles: 3 },
    ]);
    expect(await sourceHosts(one, 'Tamsin Courier')).toEqual([]);
  });

  it('splits its pages off, those to come too, and undo takes that back', async () => {
    const one = await aSource(PLACED);
    const before = await contents(one);
    const domain = 'https://Sport.vell.example/';
    expect(await setDomain(one.library, { source: ' Vell  Sport ', domain })).toEqual({ changed: 1 });
    expect(await setDomain(one.library, { source: 'Vell Sport', domain })).toEqual({ changed: 0 });
    await settled(one);
    expect(await countsBySource(one)).toEqual({ 'Radio Vell': 3, 'Vell Sport': 3 });
    expect(await sourceHosts(one, 'Vell Sport')).toEqual([
      { source: 'Vell Sport', host: 'sport.vell.example', articles: 3 },
    ]);
    expect((await sourceHosts(one, null)).map(({ source, host }) => `${source}: ${host}`).sort()).toEqual([
      'Radio Vell: vell.example',
      'Vell Sport: sport.vell.example',
    ]);
    await add(one, [NAMELESS]);
    await settled(one);
    expect(await countsBySource(one)).toEqual({ 'Radio Vell': 3, 'Vell Sport': 4 });
    const anew = await one.reopened({ dbName: `${one.dbName}-new` });
    await settled(anew);
    expect(await countsBySource(anew)).toEqual({ 'Radio Vell': 3, 'Vell Sport': 4 });
    await undo(anew.library);
    await settled(anew);
    const after = await contents(anew);
    const known = new Set(before.rows.map(({ id }) => id));
    expect(after.bodies.filter(({ id }) => known.has(id))).toEqual(before.bodies);
    expect(after.rules).toEqual([]);
  });

  it('has one source: given to another, it is that one’s', async () => {
    const one = await aSource(PLACED);
    await setDomain(one.library, { source: 'Vell Sport', domain: 'vell.example' });
    await setDomain(one.library, { source: 'Tamsin Courier', domain: 'vell.example' });
    await settled(one);
    expect(await countsBySource(one)).toEqual({ 'Tamsin Courier': PLACED.length });
    await renameSource(one.library, { from: 'Tamsin Courier', to: 'Tamsin Post' });
    await settled(one);
    expect(await countsBySource(one)).toEqual({ 'Tamsin Post': PLACED.length });
  });

  it('leaves what was set by hand, and is refused when it is none', async () => {
    const one = await aSource(PLACED);
    const [first] = [...one.library.columns.articleIds()];
    if (first === undefined) throw new Error('no article');
    await correctArticle(one.library, {
      id: first,
      changes: [{ kind: 'field', field: 'source', value: 'By hand' }],
    });
    await setDomain(one.library, { source: 'Vell Media', domain: 'vell.example' });
    await settled(one);
    expect(await countsBySource(one)).toEqual({ 'By hand': 1, 'Vell Media': PLACED.length - 1 });
    await expect(setDomain(one.library, { source: 'Vell', domain: 'no domain' })).rejects.toMatchObject({
      code: 'domainUnfit',
    });
    await expect(setDomain(one.library, { source: ' ', domain: 'vell.example' })).rejects.toMatchObject({
      code: 'nameUnfit',
    });
  });

  it('is previewed as any rule is', async () => {
    const one = await aSource(PLACED);
    const rule = {
      id: 'rule-1' as RuleId,
      source: 'Vell Sport',
      isOn: true,
      effect: { kind: 'domain', domain: 'sport.vell.example' },
    } as const;
    const desk = { ...one, pool: one.parser, onProgress() {}, signal: new AbortController().signal };
    const preview = await previewRules(desk, { set: [rule], remove: [] });
    expect(preview.changed).toBe(3);
    expect(preview.articles[0]?.changes).toEqual([
      { kind: 'field', field: 'source', before: 'Radio Vell', after: 'Vell Sport' },
    ]);
  });
});
