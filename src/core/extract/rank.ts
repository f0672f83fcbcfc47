import rankers from './rankers.json';

/** One possible value of a field, with the evidence that speaks for and against it. */
export interface Candidate<Value> {
  /** Candidates with the same key are the same value found in several places: their chances add up. */
  readonly key: string;
  readonly value: Value;
  /** Names of the observations made of it; each has a weight in rankers.json. */
  readonly evidence: readonly string[];
}

/** The likeliest value and its chance among all candidates and "none of them". */
export interface Ranked<Value> {
  readonly best: Candidate<Value>;
  readonly chance: number;
}

export type RankedField = 'headline' | 'published' | 'byline';

/** The weights of each field's evidence. */
export type RankerWeights = Readonly<Record<RankedField, Readonly<Record<string, number>>>>;

/** The shipped weights, fitted by scripts/extractFit.ts (a conditional logit, McFadden 1974). */
export const RANKER_WEIGHTS: RankerWeights = rankers;

/**
 * Weighs the candidates against each other and against "none of them". Null when there are none. Evidence without
 * a weight counts nothing.
 */
export function rank<Value>(
  field: RankedField,
  candidates: readonly Candidate<Value>[],
  noneEvidence: readonly string[],
  weights: RankerWeights,
): Ranked<Value> | null {
  if (candidates.length === 0) return null;
  const sum = (evidence: readonly string[]): number =>
    evidence.reduce((total, name) => total + (weights[field][name] ?? 0), 0);
  const scores = candidates.map((candidate) => sum(candidate.evidence));
  const none = sum(noneEvidence);
  const top = scores.reduce((a, b) => Math.max(a, b), none);
  const total = scores.reduce((a, b) => a + Math.exp(b - top), Math.exp(none - top));
  const chances = new Map<string, { chance: number; bestScore: number; best: Candidate<Value> }>();
  candidates.forEach((candidate, i) => {
    const score = scores[i] ?? 0;
    const chance = Math.exp(score - top) / total;
    const known = chances.get(candidate.key);
    if (!known) chances.set(candidate.key, { chance, bestScore: score, best: candidate });
    else {
      known.chance += chance;
      if (score > known.bestScore) {
        known.bestScore = score;
        known.best = candidate;
      }
    }
  });
  let best: Ranked<Value> | null = null;
  for (const entry of chances.values())
    if (!best || entry.chance > best.chance) best = { best: entry.best, chance: entry.chance };
  return best;
}

/** The name of the first step that is above `value`: turns a number into one of a few observations. */
export function step(value: number, edges: readonly number[]): string {
  let i = 0;
  while (i < edges.length && value >= (edges[i] ?? 0)) i++;
  return String(i);
}
