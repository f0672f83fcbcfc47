import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, extractWith } from '../../../src/core/extract/extract';
import { RANKER_WEIGHTS } from '../../../src/core/extract/rank';
import type { Extraction } from '../../../src/core/extraction';

/** What a fixture says of its page; only the fields given are checked. */
interface Expected {
  readonly [field: string]: unknown;
  readonly body?: readonly string[];
  readonly bodyStarts?: string;
  readonly bodyEnds?: string;
  readonly bodyContains?: readonly string[];
  readonly headings?: readonly string[];
  readonly captions?: readonly string[];
  readonly captionsContain?: readonly string[];
  readonly credits?: readonly string[];
  readonly creditsContain?: readonly string[];
  readonly teasers?: readonly { readonly title: string; readonly age: string }[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly reason?: { readonly field: string; readonly rule: string };
  readonly confidenceAtLeast?: number;
  readonly confidenceAtMost?: number;
  /** Fields that come out wrong so far: a test fails when one comes out right, so that the list stays true. */
  readonly misses?: { readonly labeller?: readonly string[]; readonly rules?: readonly string[] };
}

const PLAIN = [
  'headline',
  'published',
  'publishedTime',
  'updated',
  'byline',
  'authors',
  'source',
  'language',
  'direction',
  'standfirst',
] as const;
const ROOT = join(import.meta.dirname, '../../fixtures/pages');
const CONTEXT = { seenAt: null, folders: [] };
const RULES = { label: () => null, rankers: RANKER_WEIGHTS };

function check(found: Extraction, expected: Expected): void {
  const texts = (...labels: string[]): readonly string[] =>
    found.blocks.flatMap((block) => (labels.includes(block.label) ? [block.text] : []));
  const body = texts('paragraph', 'heading');
  const credits = found.blocks.flatMap((block) => block.credit ?? []);
  for (const field of PLAIN)
    if (field in expected) expect({ [field]: found[field] }).toEqual({ [field]: expected[field] });
  if (expected.body) expect(body).toEqual(expected.body);
  if (expected.bodyStarts) expect(body[0]).toContain(expected.bodyStarts);
  if (expected.bodyEnds) expect(body.at(-1)).toContain(expected.bodyEnds);
  for (const piece of expected.bodyContains ?? []) expect(body.join('\n')).toContain(piece);
  if (expected.headings) expect(texts('heading')).toEqual(expected.headings);
  if (expected.captions) expect(texts('caption')).toEqual(expected.captions);
  for (const piece of expected.captionsContain ?? []) expect(texts('caption').join('\n')).toContain(piece);
  if (expected.credits) expect(credits).toEqual(expected.credits);
  for (const credit of expected.creditsContain ?? []) expect(credits).toContain(credit);
  if (expected.teasers)
    expect(found.teasers.map(({ title, age }) => ({ title, age }))).toEqual(expected.teasers);
  for (const [line, label] of Object.entries(expected.labels ?? {}))
    expect({ [line]: found.labels[Number(line) - 1] }).toEqual({ [line]: label });
  if (expected.reason) expect(found.reasons).toContainEqual(expect.objectContaining(expected.reason));
  if (expected.confidenceAtMost) expect(found.confidence).toBeLessThanOrEqual(expected.confidenceAtMost);
}

/** Checks all that is expected but for what is known to be missed, which must still be missed. */
function checkAll(found: Extraction, expected: Expected, misses: readonly string[] = []): void {
  check(found, Object.fromEntries(Object.entries(expected).filter(([field]) => !misses.includes(field))));
  for (const field of misses)
    expect(() => {
      check(found, { [field]: expected[field] });
    }, `${field} comes out right`).toThrow();
}

describe.each(readdirSync(ROOT))('the page %s', (name) => {
  const source = readFileSync(join(ROOT, name, 'source.txt'), 'utf8');
  const expected = JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8')) as Expected;

  it('comes out right', () => {
    checkAll(extract(source, CONTEXT), expected, expected.misses?.labeller);
  });

  it('comes out right by rules alone', () => {
    const found = extractWith(RULES, source, CONTEXT);
    checkAll(found, expected, expected.misses?.rules);
    if (expected.confidenceAtLeast)
      expect(found.confidence).toBeGreaterThanOrEqual(expected.confidenceAtLeast);
  });
});
