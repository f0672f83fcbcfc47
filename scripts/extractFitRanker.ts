import type { RankedField } from '../src/core/extract/rank';

/** One page's candidates for one field; several may be right, or none. */
export interface Group {
  readonly candidates: readonly {
    readonly key: string;
    readonly value: unknown;
    readonly evidence: readonly string[];
    readonly isRight: boolean;
  }[];
  readonly none: readonly string[];
}

/** How fast weights follow a page, and how strongly they are drawn to nothing; found by cross-validation. */
const SETTINGS: Readonly<Record<RankedField, { readonly rate: number; readonly decay: number }>> = {
  headline: { rate: 0.05, decay: 0.01 },
  published: { rate: 0.05, decay: 0.005 },
  byline: { rate: 0.1, decay: 0.002 },
};
/** Share of the evidence that each look at a page leaves out, so that no single observation is relied on. */
const LEFT_OUT = 0.2;
const EPOCHS = 8;
const LEAST_PAGES = 10;
const ROUND = 1000;

/**
 * Weights of the evidence by which right candidates beat wrong ones and "none": a conditional logit with latent
 * positives, AdaGrad, a fixed order of pages from a small generator. Evidence seen on few pages gets no weight.
 */
export function fitRanker(field: RankedField, groups: readonly Group[]): Record<string, number> {
  const pages = new Map<string, number>();
  for (const group of groups) {
    const names = new Set([...group.none, ...group.candidates.flatMap((candidate) => candidate.evidence)]);
    for (const name of names) pages.set(name, (pages.get(name) ?? 0) + 1);
  }
  const ids = new Map([...pages].filter(([, count]) => count >= LEAST_PAGES).map(([name], i) => [name, i]));
  const toIds = (names: readonly string[]): number[] => names.flatMap((name) => ids.get(name) ?? []);
  const rows = groups.map((group) => ({
    evidence: [...group.candidates.map((candidate) => toIds(candidate.evidence)), toIds(group.none)],
    right: [
      ...group.candidates.map((candidate) => candidate.isRight),
      !group.candidates.some((one) => one.isRight),
    ],
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size);
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [rows[i], rows[j]] = [rows[j], rows[i]] as [(typeof rows)[0], (typeof rows)[0]];
    }
    for (const { evidence, right } of rows) {
      const seen = evidence.map((names) => names.filter(() => random() >= LEFT_OUT));
      learn({ evidence: seen, right }, weights, squares, SETTINGS[field]);
    }
  }
  const result: Record<string, number> = {};
  for (const name of [...ids.keys()].sort()) {
    const weight = Math.round((1 - LEFT_OUT) * (weights[ids.get(name) ?? 0] ?? 0) * ROUND) / ROUND;
    if (weight !== 0) result[name] = weight;
  }
  return result;
}

function learn(
  row: { readonly evidence: readonly number[][]; readonly right: readonly boolean[] },
  weights: Float64Array,
  squares: Float64Array,
  { rate, decay }: { readonly rate: number; readonly decay: number },
): void {
  const scores = row.evidence.map((ids) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
  const top = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const masses = scores.map((score) => Math.exp(score - top));
  const all = masses.reduce((a, b) => a + b, 0);
  const right = masses.reduce((sum, mass, i) => sum + (row.right[i] ? mass : 0), 0) || 1e-12;
  row.evidence.forEach((ids, i) => {
    const mass = masses[i] ?? 0;
    const gradient = mass / all - (row.right[i] ? mass / right : 0);
    if (Math.abs(gradient) < 1e-5) return;
    for (const id of ids) {
      const slope = gradient + decay * (weights[id] ?? 0);
      squares[id] = (squares[id] ?? 0) + slope * slope;
      weights[id] = (weights[id] ?? 0) - (rate * slope) / Math.sqrt((squares[id] ?? 0) + 0.1);
    }
  });
}
