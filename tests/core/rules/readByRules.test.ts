import { describe, expect, it } from 'vitest';
import { readByRules } from '../../../src/core/rules/readByRules';
import { RuleBook, readingMark } from '../../../src/core/rules/ruleBook';
import type { RuleEffect, RuleId, SourceRule } from '../../../src/core/rules/sourceRule';
import { aPage } from '../../e2e/pages';

const CONTEXT = { seenAt: '2024-01-02T03:04:05.000Z', folders: [] };
const TEXT = aPage('Night ferry to resume in October', { day: 'Posted 09/12/2023' });

function aRule(effect: RuleEffect, parts: Partial<SourceRule> = {}): SourceRule {
  return { id: JSON.stringify(effect) as RuleId, source: 'Radio Vell', isOn: true, effect, ...parts };
}

const label = (text: string, of: 'furniture' | 'byline' | 'caption', place: 'above' | 'below' | 'anywhere') =>
  aRule({ kind: 'label', match: { kind: 'begins', text }, place, label: of });

function read(
  rules: readonly SourceRule[],
  correction: Parameters<typeof readByRules>[2]['correction'] = null,
  path = '/pages/ferry.txt',
) {
  return readByRules(TEXT, CONTEXT, { correction, rules: new RuleBook(rules), path, origin: null })
    .extraction;
}
const lineOf = (words: string) => TEXT.split('\n').findIndex((line) => line.includes(words));

describe('a page that is read by rules', () => {
  const alone = read([]);

  it('has the labels they give, where they say so', () => {
    const at = lineOf('The Anna Grey carries');
    expect(alone.labels[at]).toBe('paragraph');
    expect(read([label('The Anna Grey carries', 'furniture', 'anywhere')]).labels[at]).toBe('furniture');
    const header = lineOf('The Anna Grey at the quay');
    expect(read([label('The Anna Grey at', 'furniture', 'below')]).labels[header]).toBe(alone.labels[header]);
    expect(read([label('The Anna Grey at', 'furniture', 'above')]).labels[header]).toBe('furniture');
  });

  it('is left alone by rules of another source, and by those switched off', () => {
    const rule = label('The Anna Grey carries', 'furniture', 'anywhere');
    expect(read([{ ...rule, source: 'Tamsin Courier' }])).toEqual(alone);
    expect(read([{ ...rule, isOn: false }])).toEqual(alone);
  });

  it('keeps what is set by hand', () => {
    const at = lineOf('The Anna Grey carries');
    const rule = label('The Anna Grey carries', 'furniture', 'anywhere');
    const byHand = {
      labels: { [String(at + 1)]: 'paragraph' as const },
      fields: { byline: 'Ines Ferreira' },
    };
    const read1 = read([rule], byHand);
    expect(read1.labels[at]).toBe('paragraph');
    expect(read1.byline).toBe('Ines Ferreira');
  });

  it('has its dates in the order of its source', () => {
    expect(alone.published).toBeNull();
    expect(read([aRule({ kind: 'dateOrder', order: 'monthDay' })]).published).toBe('2023-09-12');
    expect(read([aRule({ kind: 'dateOrder', order: 'dayMonth' })]).published).toBe('2023-12-09');
  });

  it('is of the source that its own was made one with, and read by the rules of both', () => {
    const named = aRule({ kind: 'name', name: 'Vell Media' });
    const rule = { ...label('The Anna Grey carries', 'furniture', 'anywhere'), source: 'Vell Media' };
    const found = read([named, rule]);
    expect(found.source).toBe('Vell Media');
    expect(found.labels[lineOf('The Anna Grey carries')]).toBe('furniture');
    expect(read([named], { labels: {}, fields: { source: 'Radio Vell' } }).source).toBe('Radio Vell');
  });

  it('is of the source whose domain it is from, the narrowest first, and says why', () => {
    const path = '/saved/vell.warc/https://www.News.vell.example/ferry';
    const wide = aRule({ kind: 'domain', domain: 'vell.example' }, { source: 'Vell Media' });
    const narrow = aRule({ kind: 'domain', domain: 'news.vell.example' }, { source: 'Vell News' });
    const other = aRule({ kind: 'domain', domain: 'ell.example' }, { source: 'Ell' });
    expect(read([wide, other], null, path).source).toBe('Vell Media');
    expect(read([wide, narrow], null, path).source).toBe('Vell News');
    expect(read([narrow], null, '/saved/vell.warc/https://vell.example/ferry')).toEqual(alone);
    expect(read([wide])).toEqual(alone);
    const named = aRule({ kind: 'name', name: 'Tamsin Courier' }, { source: 'Vell Media' });
    expect(read([wide, named], null, path).source).toBe('Tamsin Courier');
    expect(read([wide], { labels: {}, fields: { source: 'By hand' } }, path).source).toBe('By hand');
    const reasons = read([wide], null, path).reasons.filter(({ field }) => field === 'source');
    expect(reasons).toEqual([
      { field: 'source', spans: [], rule: 'domainOfSource', facts: { domain: 'vell.example' } },
    ]);
  });

  it('has a mark that tells its rules, in whatever order they were made', () => {
    const rules = [label('By', 'byline', 'above'), label('Photo', 'caption', 'anywhere')];
    const of = (some: readonly SourceRule[]) =>
      new RuleBook(some).of({ source: 'Radio Vell', host: null }, undefined);
    expect(of(rules)?.mark).toBe(of([...rules].reverse())?.mark);
    expect(of(rules)?.mark).not.toBe(of(rules.slice(1))?.mark);
    expect(readingMark(7, of([]))).toBe(7);
    expect(readingMark(7, of(rules))).not.toBe(7);
  });
});
