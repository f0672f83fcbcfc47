import rankers from './rankers.json';

/** One possible value of a field, with the evidence that speaks for and against it. */
export interface Candidate<Value> {
  /** Candidates with the same key are the same value found in several places: their chances add up. */
  readonly key: string;
  readonly value: Value;
  /** Names of the observations made of it; each has a weight in rankers.json. */
  readonly evidence: readonly string[];
}

/** A value and its chance among all candidates and "none of them". */
export interface Ranked<Value> {
  readonly best: Candidate<Value>;
  readonly chance: number;
}

export type RankedField = 'headline' | 'published' | 'byline';

/**
 * The weights of one field's evidence: first what an observation itself adds to a candidate's score, then what it adds
 * to each of a few hidden units. A unit counts when its sum is above nothing, the first, third … for the candidate, the
 * others against it: so that what two observations mean together need not be what they mean alone.
 */
export type FieldWeights = Readonly<Record<string, readonly number[]>>;

/** The weights of each field's evidence. */
export type RankerWeights = Readonly<Record<RankedField, FieldWeights>>;

/** The shipped weights, fitted by scripts/extractFit.ts (a conditional logit, McFadden 1974, with hidden units). */
export const RANKER_WEIGHTS: RankerWeights = rankers;

type Scorer = (evidence: readonly string[]) => number;

const SCORERS = new WeakMap<FieldWeights, Scorer>();

/** Scores evidence by weights. They are kept as a map: names are put together anew for each page, and an object's look-up has to intern them. */
function scorerOf(weights: FieldWeights): Scorer {
  const known = SCORERS.get(weights);
  if (known !== undefined) return known;
  const made = scorer(weights);
  SCORERS.set(weights, made);
  return made;
}

function scorer(weights: FieldWeights): Scorer {
  const names = Object.keys(weights);
  const width = weights[names[0] ?? '']?.length ?? 0;
  const rows = new Map(names.map((name, row) => [name, row * width]));
  const table = Float64Array.from(names.flatMap((name) => weights[name] ?? []));
  const sums = new Float64Array(width);
  return (evidence) => {
    sums.fill(0);
    for (const name of evidence) {
      const row = rows.get(name);
      if (row === undefined) continue;
      for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (table[row + i] ?? 0);
    }
    let score = sums[0] ?? 0;
    for (let i = 1; i < width; i++) {
      const unit = sums[i] ?? 0;
      if (unit > 0) score += i % 2 === 1 ? unit : -unit;
    }
    return score;
  };
}

/** The likeliest of the values that {@link chances} weighs; null when there are none. */
export function rank<Value>(
  field: RankedField,
  candidates: readonly Candidate<Value>[],
  noneEvidence: readonly string[],
  weights: RankerWeights,
): Ranked<Value> | null {
  let best: Ranked<Value> | null = null;
  for (const one of chances(field, candidates, noneEvidence, weights))
    if (best === null || one.chance > best.chance) best = one;
  return best;
}

/**
 * Weighs the candidates against each other and against "none of them": each different value with its chance, in the
 * order in which they were found. Evidence without a weight counts nothing.
 */
export function chances<Value>(
  field: RankedField,
  candidates: readonly Candidate<Value>[],
  noneEvidence: readonly string[],
  weights: RankerWeights,
): readonly Ranked<Value>[] {
  const sum = scorerOf(weights[field]);
  const scores = candidates.map((candidate) => sum(candidate.evidence));
  const none = sum(noneEvidence);
  const top = scores.reduce((a, b) => Math.max(a, b), none);
  const total = scores.reduce((a, b) => a + Math.exp(b - top), Math.exp(none - top));
  const found = new Map<string, { chance: number; bestScore: number; best: Candidate<Value> }>();
  candidates.forEach((candidate, i) => {
    const score = scores[i] ?? 0;
    const chance = Math.exp(score - top) / total;
    const known = found.get(candidate.key);
    if (!known) found.set(candidate.key, { chance, bestScore: score, best: candidate });
    else {
      known.chance += chance;
      if (score > known.bestScore) {
        known.bestScore = score;
        known.best = candidate;
      }
    }
  });
  return [...found.values()];
}

/** The name of the first step that is above `value`: turns a number into one of a few observations. */
export function step(value: number, edges: readonly number[]): string {
  let i = 0;
  while (i < edges.length && value >= (edges[i] ?? 0)) i++;
  return String(i);
}

/** How likely the labeller holds a line to be that of a field, as an observation. */
export function chanceStep(chance: number | null): string {
  return chance === null ? 'x' : step(chance, [0.005, 0.03, 0.1, 0.3, 0.6, 0.85, 0.97]);
}
