import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/core/correction';
import { possibleDates } from '../../../src/core/extract/dates/possibleDates';
import { extract } from '../../../src/core/extract/extract';
import { lines } from '../../../src/core/extract/lines';
import { isRuled, proposedRules } from '../../../src/core/rules/proposedRules';
import type { RuleId, SourceRule } from '../../../src/core/rules/sourceRule';
import { aPage } from '../../e2e/pages';

const SEEN_AT = '2024-01-02T03:04:05.000Z';
const TEXT = aPage('Night ferry to resume in October', { day: 'Posted 09/12/2023' });
const LABELS = extract(TEXT, { seenAt: SEEN_AT, folders: [] }).labels;

function proposed(correction: Correction) {
  const dates = possibleDates(TEXT, { labels: LABELS, seenAt: SEEN_AT });
  return proposedRules({ correction, lines: lines(TEXT), labels: LABELS, dates });
}
const numberOf = (words: string) => TEXT.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('rules that corrections suggest', () => {
  it('are about lines that begin like a byline, below the story', () => {
    const [rule] = proposed({ labels: { [String(numberOf('Story by:'))]: 'byline' }, fields: {} });
    expect(rule?.effect).toEqual({
      kind: 'label',
      match: { kind: 'begins', text: 'Story by:' },
      place: 'below',
      label: 'byline',
    });
    expect(rule?.matches.map(({ kind }) => kind)).toEqual(['begins', 'text']);
  });

  it('are about the same text for furniture, neighbours together', () => {
    const [first, second] = [numberOf('Port Alder board'), numberOf('Members voted')];
    const [rule, ...others] = proposed({
      labels: { [String(first)]: 'furniture', [String(second)]: 'furniture' },
      fields: {},
    });
    expect(others).toEqual([]);
    expect(rule?.effect).toMatchObject({
      match: { kind: 'text', texts: [/Port Alder/, /Members/].map((words) => expect.stringMatching(words)) },
    });
  });

  it('are known for done by a rule that means the same lines there, as long as it is switched on', () => {
    const [rule] = proposed({ labels: { [String(numberOf('Story by:'))]: 'byline' }, fields: {} });
    if (rule === undefined) throw new Error('nothing was proposed');
    const made = (change: object): SourceRule => ({
      id: 'rule-1' as RuleId,
      source: 'Radio Vell',
      isOn: true,
      effect: { kind: 'label', match: { kind: 'begins', text: 'Story by' }, place: 'below', label: 'byline' },
      ...change,
    });
    const { effect } = made({});
    expect(isRuled(rule, [made({})])).toBe(true);
    expect(isRuled(rule, [made({ effect: { ...effect, place: 'anywhere' } })])).toBe(true);
    expect(isRuled(rule, [made({ isOn: false })])).toBe(false);
    expect(isRuled(rule, [made({ effect: { ...effect, place: 'above' } })])).toBe(false);
    expect(isRuled(rule, [made({ effect: { ...effect, label: 'caption' } })])).toBe(false);
    expect(isRuled(rule, [made({ effect: { ...effect, match: { kind: 'begins', text: 'By' } } })])).toBe(
      false,
    );
  });

  it('are about the order of day and month where both were possible', () => {
    const of = (published: string) => proposed({ labels: {}, fields: { published } })[0]?.effect;
    expect(of('2023-09-12')).toEqual({ kind: 'dateOrder', order: 'monthDay' });
    expect(of('2023-12-09')).toEqual({ kind: 'dateOrder', order: 'dayMonth' });
    expect(of('2023-09-14')).toBeUndefined();
  });
});
