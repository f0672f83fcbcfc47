/**
 * Fits the weights of the headline, date and byline rankers on a corpus with gold answers and writes them to
 * src/core/extract/rankers.json:
 *
 *   tsx scripts/extractFit.ts CORPUS [--dry]
 *
 * CORPUS holds dev/gold/ID.json and dev/txt-inner/ID.txt, dev/txt-dom/ID.txt. Deterministic. Prints, for each field,
 * how often the right value is picked on sites left out of the fit (five folds by site). --dry writes nothing.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bylineCandidates, noBylineEvidence } from '../src/core/extract/bylineCandidates';
import { dateCandidates, noDateEvidence } from '../src/core/extract/dates/dateCandidates';
import { pageOrder } from '../src/core/extract/dates/settleOrder';
import { headlineCandidates } from '../src/core/extract/headlineCandidates';
import { tokens } from '../src/core/extract/measure';
import { outline } from '../src/core/extract/outline';
import { readPage } from '../src/core/extract/page';
import { type Candidate, type RankedField, type RankerWeights, rank } from '../src/core/extract/rank';
import type { Trained } from '../src/core/extract/trained';
import { fitRanker, type Group } from './extractFitRanker';

interface Gold {
  readonly site: string;
  readonly title: string | null;
  readonly titleAlt: readonly string[];
  readonly published: string | null;
  readonly publishedAccept?: readonly string[];
  readonly byline: string | null;
}

const FOLDS = 5;
const NO_WEIGHTS: RankerWeights = { headline: {}, published: {}, byline: {} };
const RULES: Trained = { label: () => null, rankers: NO_WEIGHTS };
const FIELDS: readonly RankedField[] = ['headline', 'published', 'byline'];
const LINKING = new Set(
  'by von par por di da de af av door the and und et y e og och en with mit avec words text story reporting'.split(
    ' ',
  ),
);

type Case = Group & { readonly fold: number };

function overlap(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of a) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    hits++;
    counts.set(word, left - 1);
  }
  return hits === 0 ? 0 : (2 * hits) / (a.length + b.length);
}

const nameWords = (text: string): readonly string[] => tokens(text).filter((word) => !LINKING.has(word));

function casesOf(text: string, gold: Gold): Partial<Record<RankedField, Omit<Case, 'fold'>>> {
  const page = outline(readPage(text), RULES);
  const cases: Partial<Record<RankedField, Omit<Case, 'fold'>>> = {};
  const group = (
    candidates: readonly Candidate<unknown>[],
    isRight: (index: number) => boolean,
    none: readonly string[],
  ) => ({
    candidates: candidates.map(({ key, value, evidence }, i) => ({
      key,
      value,
      evidence,
      isRight: isRight(i),
    })),
    none,
  });
  if (gold.title !== null) {
    const found = headlineCandidates(page);
    const golds = new Set([gold.title, ...gold.titleAlt].map((title) => tokens(title).join(' ')));
    cases.headline = group(found, (i) => golds.has(found[i]?.key ?? ''), ['none']);
  }
  if (gold.published !== null) {
    const found = dateCandidates(page, pageOrder(page.page, null));
    const golds = new Set(gold.publishedAccept ?? [gold.published]);
    cases.published = group(found, (i) => golds.has(found[i]?.key ?? ''), noDateEvidence(found, page));
  }
  const found = bylineCandidates(page);
  const wanted = gold.byline === null ? null : nameWords(gold.byline);
  const values = found.map(({ value }) => (wanted ? overlap(wanted, nameWords(value.text)) : 0));
  const best = Math.max(0, ...values);
  if (wanted !== null)
    cases.byline = group(
      found,
      (i) => best >= 0.6 && (values[i] ?? 0) >= best - 0.001,
      noBylineEvidence(found),
    );
  return cases;
}

function readCases(corpus: string): Record<RankedField, Case[]> {
  const all: Record<RankedField, Case[]> = { headline: [], published: [], byline: [] };
  for (const file of readdirSync(join(corpus, 'dev/gold')).sort()) {
    const gold = JSON.parse(readFileSync(join(corpus, 'dev/gold', file), 'utf8')) as Gold;
    const fold = (createHash('sha256').update(gold.site).digest()[0] ?? 0) % FOLDS;
    for (const flavour of ['txt-inner', 'txt-dom']) {
      const text = readFileSync(join(corpus, 'dev', flavour, file.replace('.json', '.txt')), 'utf8');
      const cases = casesOf(text, gold);
      for (const field of FIELDS) {
        const one = cases[field];
        if (one) all[field].push({ ...one, fold });
      }
    }
  }
  return all;
}

function evaluate(field: RankedField, cases: readonly Case[], weights: Readonly<Record<string, number>>) {
  let right = 0;
  let wrong = 0;
  let possible = 0;
  for (const one of cases) {
    const hasRight = one.candidates.some((candidate) => candidate.isRight);
    if (hasRight) possible++;
    const picked = rank(field, one.candidates, one.none, { ...NO_WEIGHTS, [field]: weights });
    if (!picked || picked.chance < 0.35) continue;
    if (one.candidates.some((candidate) => candidate.key === picked.best.key && candidate.isRight)) right++;
    else wrong++;
  }
  return { right, wrong, possible, of: cases.length };
}

const [corpus, ...options] = process.argv.slice(2);
if (!corpus) {
  console.error('usage: tsx scripts/extractFit.ts CORPUS [--dry]');
  process.exit(2);
}
const cases = readCases(corpus);
const weights: Partial<Record<RankedField, Record<string, number>>> = {};
for (const field of FIELDS) {
  const total = { right: 0, wrong: 0, possible: 0, of: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitRanker(cases[field].filter((one) => one.fold !== fold));
    const result = evaluate(
      field,
      cases[field].filter((one) => one.fold === fold),
      fitted,
    );
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += result[key];
  }
  const share = (n: number): string => (n / total.of).toFixed(3);
  console.log(
    `${field}: right ${share(total.right)}, wrong ${share(total.wrong)}, among the candidates ${share(total.possible)}, of ${total.of} (sites left out)`,
  );
  weights[field] = fitRanker(cases[field]);
}
if (!options.includes('--dry'))
  writeFileSync(
    new URL('../src/core/extract/rankers.json', import.meta.url),
    `${JSON.stringify(weights, null, 1)}\n`,
  );
