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

const EPOCHS = 8;
const RATE = 0.1;
const DECAY = 1e-3;
const LEAST_PAGES = 10;
const ROUND = 1000;

/**
 * Weights of the evidence by which right candidates beat wrong ones and "none": a conditional logit with latent
 * positives, AdaGrad, a fixed order of pages from a small generator. Evidence seen on few pages gets no weight.
 */
export function fitRanker(groups: readonly Group[]): Record<string, number> {
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
    for (const row of rows) learn(row, weights, squares);
  }
  const result: Record<string, number> = {};
  for (const name of [...ids.keys()].sort()) {
    const weight = Math.round((weights[ids.get(name) ?? 0] ?? 0) * ROUND) / ROUND;
    if (weight !== 0) result[name] = weight;
  }
  return result;
}

function learn(
  row: { readonly evidence: readonly number[][]; readonly right: readonly boolean[] },
  weights: Float64Array,
  squares: Float64Array,
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
      const slope = gradient + DECAY * (weights[id] ?? 0);
      squares[id] = (squares[id] ?? 0) + slope * slope;
      weights[id] = (weights[id] ?? 0) - (RATE * slope) / Math.sqrt((squares[id] ?? 0) + 0.1);
    }
  });
}
