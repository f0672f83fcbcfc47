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
import { type FieldWeights, type RankedField, type RankerWeights, rank } from '../src/core/extract/rank';
import type { Trained } from '../src/core/extract/trained';
import { casesOf, type Gold } from './extractCases';
import { fitRanker, type Group } from './extractFitRanker';
import { rankersText } from './train/rankersText';

const FOLDS = 5;
const NO_WEIGHTS: RankerWeights = { headline: {}, published: {}, byline: {} };
const RULES: Trained = { label: () => null, rankers: NO_WEIGHTS };
const FIELDS: readonly RankedField[] = ['headline', 'published', 'byline'];
type Case = Group & { readonly fold: number };

function readCases(corpus: string): Record<RankedField, Case[]> {
  const all: Record<RankedField, Case[]> = { headline: [], published: [], byline: [] };
  for (const file of readdirSync(join(corpus, 'dev/gold')).sort()) {
    const gold = JSON.parse(readFileSync(join(corpus, 'dev/gold', file), 'utf8')) as Gold;
    const fold = (createHash('sha256').update(gold.site).digest()[0] ?? 0) % FOLDS;
    for (const flavour of ['txt-inner', 'txt-dom']) {
      const text = readFileSync(join(corpus, 'dev', flavour, file.replace('.json', '.txt')), 'utf8');
      const cases = casesOf(text, gold, RULES);
      for (const field of FIELDS) {
        const one = cases[field];
        if (one) all[field].push({ ...one, fold });
      }
    }
  }
  return all;
}

function evaluate(field: RankedField, cases: readonly Case[], weights: FieldWeights) {
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
const weights: Partial<Record<RankedField, FieldWeights>> = {};
for (const field of FIELDS) {
  const total = { right: 0, wrong: 0, possible: 0, of: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitRanker(
      field,
      cases[field].filter((one) => one.fold !== fold),
    );
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
  weights[field] = fitRanker(field, cases[field]);
}
if (!options.includes('--dry'))
  writeFileSync(
    new URL('../src/core/extract/rankers.json', import.meta.url),
    rankersText({ ...NO_WEIGHTS, ...weights }),
  );
