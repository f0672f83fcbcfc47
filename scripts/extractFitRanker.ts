import type { FieldWeights, RankedField } from '../src/core/extract/rank';
import { randomStream } from './train/random';

/** One page's candidates for one field; several may be right, or none. */
export interface Group {
  readonly candidates: readonly {
    readonly key: string;
    readonly value: unknown;
    readonly evidence: readonly string[];
    readonly isRight: boolean;
  }[];
  readonly none: readonly string[];
  readonly site: string;
}

/** How a field's ranker is fitted; found by cross-validation. */
interface Settings {
  /** How fast weights follow a page, and how strongly they are drawn to nothing. */
  readonly rate: number;
  readonly decay: number;
  readonly epochs: number;
  /** Share of the evidence that each look at a page leaves out, so that no single observation is relied on. */
  readonly leftOut: number;
  /** Rankers that differ by their seeds only and whose scores are averaged, and hidden units of each: an even number. */
  readonly seeds: number;
  readonly hidden: number;
}

const SETTINGS: Readonly<Record<RankedField, Settings>> = {
  headline: { rate: 0.05, decay: 0.01, epochs: 8, leftOut: 0.2, seeds: 3, hidden: 0 },
  published: { rate: 0.05, decay: 0.01, epochs: 6, leftOut: 0.4, seeds: 3, hidden: 4 },
  byline: { rate: 0.1, decay: 0.002, epochs: 8, leftOut: 0.3, seeds: 3, hidden: 4 },
};
/** Evidence seen on fewer texts or sites gets no weight: no word of one outlet's pages is learned. */
const LEAST_TEXTS = 10;
const LEAST_SITES = 5;
const FIRST_HIDDEN = 0.1;
const LAST_RATE = 0.15;
const ROUND = 100;

/** A page's candidates and "none", as numbers of their evidence, and which of them are right. */
interface Row {
  readonly evidence: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/**
 * Weights of the evidence by which right candidates beat wrong ones and "none": a conditional logit with latent
 * positives and hidden units, AdaGrad, a fixed order of pages from a small generator.
 */
export function fitRanker(field: RankedField, groups: readonly Group[]): FieldWeights {
  const settings = SETTINGS[field];
  const numbers = new Map(usable(groups).map((name, i) => [name, i]));
  const toNumbers = (names: readonly string[]): Int32Array =>
    Int32Array.from(names.flatMap((name) => numbers.get(name) ?? []));
  const rows = groups.map(({ candidates, none }) => ({
    evidence: [...candidates.map(({ evidence }) => toNumbers(evidence)), toNumbers(none)],
    right: [...candidates.map(({ isRight }) => isRight), !candidates.some(({ isRight }) => isRight)],
  }));
  const fits = Array.from({ length: settings.seeds }, (_, seed) =>
    fitOnce(rows, numbers.size, settings, seed),
  );
  const width = settings.hidden + 1;
  const scale = (1 - settings.leftOut) / settings.seeds;
  const rounded = (value: number): number => Math.round(scale * value * ROUND) / ROUND;
  const result: Record<string, readonly number[]> = {};
  for (const [name, at] of numbers) {
    const own = fits.map((weights) => weights.subarray(at * width, (at + 1) * width));
    const itself = rounded(own.reduce((sum, [first]) => sum + (first ?? 0), 0));
    const weights = [itself, ...own.flatMap((one) => [...one.subarray(1)].map(rounded))];
    if (weights.some((weight) => weight !== 0)) result[name] = weights;
  }
  return result;
}

/** The names of evidence that enough texts and sites have, sorted. */
function usable(groups: readonly Group[]): readonly string[] {
  const seen = new Map<string, { texts: number; readonly sites: Set<string> }>();
  for (const { none, candidates, site } of groups) {
    for (const name of new Set([...none, ...candidates.flatMap(({ evidence }) => evidence)])) {
      const counts = seen.get(name) ?? { texts: 0, sites: new Set() };
      seen.set(name, counts);
      counts.texts++;
      counts.sites.add(site);
    }
  }
  return [...seen]
    .filter(([, { texts, sites }]) => texts >= LEAST_TEXTS && sites.size >= LEAST_SITES)
    .map(([name]) => name)
    .sort();
}

function fitOnce(rows: readonly Row[], count: number, settings: Settings, seed: number): Float64Array {
  const random = randomStream(7 + 7919 * seed);
  const width = settings.hidden + 1;
  const weights = new Float64Array(count * width);
  const squares = new Float64Array(count * width);
  for (let i = 0; i < weights.length; i++)
    if (i % width !== 0) weights[i] = FIRST_HIDDEN * (2 * random() - 1);
  const order = [...rows];
  const steps = settings.epochs * rows.length;
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]] as [Row, Row];
    }
    for (const { evidence, right } of order) {
      const seen = evidence.map((numbers) => numbers.filter(() => random() >= settings.leftOut));
      const rate = settings.rate * (1 - (1 - LAST_RATE) * (step / steps));
      learn({ evidence: seen, right }, { weights, squares, width, rate, decay: settings.decay });
      step++;
    }
  }
  return weights;
}

interface Learned {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly width: number;
  readonly rate: number;
  readonly decay: number;
}

function learn({ evidence, right }: Row, { weights, squares, width, rate, decay }: Learned): void {
  const units = evidence.map((numbers) => {
    const sums = new Float64Array(width);
    for (const number of numbers)
      for (let i = 0; i < width; i++) sums[i] = (sums[i] ?? 0) + (weights[number * width + i] ?? 0);
    return sums;
  });
  // What a unit's sum is worth to the score: the first always, hidden ones above nothing, every other one against it.
  const worth = (sum: number, i: number): number => (i === 0 ? 1 : sum <= 0 ? 0 : i % 2 === 1 ? 1 : -1);
  const scores = units.map((sums) => sums.reduce((score, sum, i) => score + worth(sum, i) * sum, 0));
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const masses = scores.map((score) => Math.exp(score - top));
  const all = masses.reduce((a, b) => a + b, 0);
  const rightMass = masses.reduce((sum, mass, i) => sum + (right[i] ? mass : 0), 0) || 1e-12;
  evidence.forEach((numbers, c) => {
    const mass = masses[c] ?? 0;
    const gradient = mass / all - (right[c] ? mass / rightMass : 0);
    if (Math.abs(gradient) < 1e-4) return;
    const factors = [...(units[c] ?? [])].map((sum, i) => gradient * worth(sum, i));
    for (const number of numbers) {
      for (let i = 0; i < width; i++) {
        const factor = factors[i] ?? 0;
        if (factor === 0) continue;
        const at = number * width + i;
        const slope = factor + decay * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt((squares[at] ?? 0) + 0.1);
      }
    }
  });
}
