import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article';
import type { CorrectionChange } from '../../../src/core/correction';
import { extract } from '../../../src/core/extract/extract';
import type { RuleEffect, RuleId, SourceRule } from '../../../src/core/rules/sourceRule';
import { learnedLines } from '../../../src/main/archiveProcess/learnedLines';
import { previewRules } from '../../../src/main/archiveProcess/previewRules';
import { correctArticle } from '../../../src/renderer/storage/commands/correctArticle';
import { removeRule } from '../../../src/renderer/storage/commands/removeRule';
import { renameSource } from '../../../src/renderer/storage/commands/renameSource';
import { setRule } from '../../../src/renderer/storage/commands/setRule';
import { redo, undo } from '../../../src/renderer/storage/commands/undo';
import { article } from '../../../src/renderer/storage/queries/article';
import { SOURCE_PAGES } from '../../main/archiveProcess/settlerPages';
import { aLibrary } from './aLibrary';
import { add, aSource, contents, IDS, type One, PAGES, settled } from './aSource';

const [FIRST, SECOND] = IDS as [ArticleId, ArticleId];

const shown = async ({ library }: One, id = FIRST) => (await article(library, { id }))?.extraction;

function aRule(effect: RuleEffect, parts: Partial<SourceRule> = {}): SourceRule {
  return { id: 'rule-1' as RuleId, source: 'Radio Vell', isOn: true, effect, ...parts };
}
const COSTS = aRule({
  kind: 'label',
  match: { kind: 'begins', text: 'People who had written' },
  place: 'anywhere',
  label: 'caption',
});

describe('a rule', () => {
  it('changes every page of its source that it means, and undo takes it back completely', async () => {
    const one = await aSource();
    const before = await contents(one);
    expect(await setRule(one.library, { rule: COSTS })).toEqual({ changed: 1 });
    await settled(one);
    for (const id of IDS)
      expect((await shown(one, id))?.blocks.filter(({ label }) => label === 'caption')).toHaveLength(1);
    await undo(one.library);
    await settled(one);
    expect(await contents(one)).toEqual(before);
    await redo(one.library);
    await settled(one);
    expect((await shown(one, SECOND))?.blocks.some(({ label }) => label === 'caption')).toBe(true);
  });

  it('leaves what was set by hand, before and after it', async () => {
    const one = await aSource();
    const line = PAGES[0]?.split('\n').findIndex((text) => text.startsWith('People who')) ?? 0;
    const changes: readonly CorrectionChange[] = [
      { kind: 'lines', lines: [line + 1], label: 'paragraph' },
      { kind: 'field', field: 'byline', value: 'Dov Halloran' },
    ];
    await correctArticle(one.library, { id: FIRST, changes });
    await setRule(one.library, { rule: COSTS });
    await settled(one);
    expect((await shown(one))?.labels[line]).toBe('paragraph');
    expect((await shown(one))?.byline).toBe('Dov Halloran');
    expect((await shown(one, SECOND))?.blocks.some(({ label }) => label === 'caption')).toBe(true);
  });

  it('is heeded by pages that come later, as by those that were there', async () => {
    const late = await aSource(PAGES.slice(0, 3));
    await setRule(late.library, { rule: COSTS });
    await add(late, PAGES.slice(3));
    await settled(late);
    const early = await aSource();
    await setRule(early.library, { rule: COSTS });
    await settled(early);
    const { bodies, marks } = await contents(late);
    expect({ bodies, marks }).toMatchObject({
      bodies: (await contents(early)).bodies,
      marks: (await contents(early)).marks,
    });
  });

  it('that keeps a learned line reads it as if nothing had been learned of it', async () => {
    const one = await aSource();
    const learned = IDS.flatMap((id, n) => {
      const text = PAGES[n] ?? '';
      const alone = extract(text, { seenAt: '2024-01-02T03:04:05.000Z', folders: [] }).labels;
      return text.split('\n').map((line, at) => ({ id, line, at, alone: alone[at] }));
    });
    const labelOf = async ({ id, at }: { id: ArticleId; at: number }) => (await shown(one, id))?.labels[at];
    const lost = [];
    for (const line of learned)
      if (line.line !== '' && line.alone === 'paragraph' && (await labelOf(line)) === 'furniture')
        lost.push(line);
    expect(lost.length).toBeGreaterThan(0);
    const told = await learnedLines(one, 'Radio Vell');
    for (const { line } of lost) expect(told.map(({ text }) => text)).toContain(line);
    const rules = [...new Set(lost.map(({ line }) => line))];
    for (const text of rules) {
      const id = text as RuleId;
      await setRule(one.library, { rule: aRule({ kind: 'unlearned', text }, { id }) });
    }
    await settled(one);
    for (const line of lost) expect(await labelOf(line)).toBe('paragraph');
  });

  it('is told for the lines that are learned, not for headlines that other pages announce', async () => {
    const headlines = PAGES.map((page) => page.split('\n')[6] ?? '');
    const pages = PAGES.map((page, n) =>
      [page, ...headlines.filter((_, other) => other !== n).map((headline) => `${headline}\n`)].join('\n'),
    );
    const one = await aSource(pages);
    for (const row of await one.db.articles.toArray()) expect(headlines).toContain(row.headline);
    // Each is on many pages, and held against its own article.
    expect((await one.db.profileMarks.toArray()).length).toBe(pages.length);
    const told = (await learnedLines(one, 'Radio Vell')).map(({ text }) => text);
    expect(told.filter((text) => headlines.includes(text))).toEqual([]);
    const [learned] = told;
    if (learned === undefined) throw new Error('nothing was learned');
    await setRule(one.library, { rule: aRule({ kind: 'unlearned', text: learned }) });
    await settled(one);
    expect((await learnedLines(one, 'Radio Vell')).map(({ text }) => text)).toEqual(told);
  });

  it('that says nothing is refused, and one that is there already is no act', async () => {
    const { library } = await aLibrary();
    const empty = aRule({
      kind: 'label',
      match: { kind: 'begins', text: ' ' },
      place: 'above',
      label: 'byline',
    });
    await expect(setRule(library, { rule: empty })).rejects.toMatchObject({ code: 'ruleUnfit' });
    await setRule(library, { rule: COSTS });
    expect(await setRule(library, { rule: COSTS })).toEqual({ changed: 0 });
    expect(await removeRule(library, COSTS)).toEqual({ changed: 1 });
    expect(await removeRule(library, COSTS)).toEqual({ changed: 0 });
  });
});

describe('a preview', () => {
  const desk = ({ archive, parser, signs }: One) => ({
    archive,
    pool: parser,
    signs,
    onProgress() {},
    signal: new AbortController().signal,
  });

  it('says what the rule then does, and changes nothing itself', async () => {
    const one = await aSource();
    const line = PAGES[0]?.split('\n').findIndex((text) => text.startsWith('People who')) ?? 0;
    await correctArticle(one.library, {
      id: FIRST,
      changes: [{ kind: 'lines', lines: [line + 1], label: 'caption' }],
    });
    const before = await contents(one);
    const preview = await previewRules(desk(one), { set: [COSTS], remove: [] });
    expect(await contents(one)).toEqual(before);
    expect(preview).toMatchObject({ changed: SOURCE_PAGES - 1, same: 1, kept: 1 });
    expect(preview.articles[0]?.changes).toContainEqual({
      kind: 'line',
      line: line + 1,
      text: expect.stringMatching(/^People who/),
      before: 'paragraph',
      after: 'caption',
    });
    await setRule(one.library, { rule: COSTS });
    await settled(one);
    const after = await contents(one);
    const changed = after.bodies.filter(
      (body, n) => JSON.stringify(body) !== JSON.stringify(before.bodies[n]),
    );
    expect(changed.map(({ id }) => id).sort()).toEqual(preview.articles.map(({ id }) => id).sort());
    const back = await previewRules(desk(one), { set: [], remove: [COSTS.id] });
    expect(back.changed).toBe(SOURCE_PAGES - 1);
  });
});

describe('a source', () => {
  it('is renamed for all its pages, and made one with another', async () => {
    const one = await aSource();
    await renameSource(one.library, { from: 'Radio Vell', to: ' Vell  Media ' });
    await settled(one);
    expect(new Set((await contents(one)).rows.map(({ source }) => source))).toEqual(new Set(['Vell Media']));
    await renameSource(one.library, { from: 'Vell Media', to: 'Tamsin Courier' });
    await settled(one);
    expect((await shown(one))?.source).toBe('Tamsin Courier');
    await renameSource(one.library, { from: 'Tamsin Courier', to: 'Radio Vell' });
    await settled(one);
    expect((await shown(one))?.source).toBe('Radio Vell');
    for (let n = 0; n < 3; n += 1) await undo(one.library);
    await settled(one);
    expect((await contents(one)).rules).toEqual([]);
    expect((await shown(one))?.source).toBe('Radio Vell');
  });
});
