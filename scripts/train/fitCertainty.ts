import { certaintyMeasures, certaintyOf } from '../../src/core/extract/labeller/certainty';
import { decodeWith } from '../../src/core/extract/labeller/labelPage';
import type { LineModel } from '../../src/core/extract/labeller/weightsFile';
import type { ScoredPage } from './bodyFigures';
import { type Flavour, type GoldPage, splitLines } from './goldPages';

/** A body counts as right from this F1 on. */
export const RIGHT_FROM = 0.95;

/** What is known of how sure a held-out body was, and whether it was right. */
export interface CertaintyCase {
  readonly fold: number;
  readonly measures: readonly number[];
  readonly f1: number;
}

/** The measures of every page whose body was scored, by models that have not seen its site. */
export function certaintyCases(
  pages: readonly GoldPage[],
  flavour: Flavour,
  models: readonly LineModel[],
  scored: readonly ScoredPage[],
): readonly CertaintyCase[] {
  const figures = new Map(scored.map((page) => [page.id, page.body?.f]));
  return pages.flatMap((page) => {
    const f1 = figures.get(page.gold.id);
    const model = models[page.fold];
    if (f1 === undefined || model === undefined) return [];
    const decoded = decodeWith(model, splitLines(page.text[flavour]), {});
    if (decoded === null) return [];
    return [{ fold: page.fold, measures: certaintyMeasures(decoded.view, decoded.states, decoded.body), f1 }];
  });
}

/** Logistic regression of "right" on the measures: plain gradient descent with a little decay, deterministic. */
export function fitCertainty(cases: readonly CertaintyCase[]): readonly number[] {
  const size = cases[0]?.measures.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 4000; step++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : 0.002 * weight));
    for (const { measures, f1 } of cases) {
      const sum = measures.reduce((total, measure, i) => total + measure * (weights[i] ?? 0), 0);
      const error = (1 / (1 + Math.exp(-sum)) - (f1 >= RIGHT_FROM ? 1 : 0)) / cases.length;
      measures.forEach((measure, i) => {
        slope[i] = (slope[i] ?? 0) + error * measure;
      });
    }
    slope.forEach((value, i) => {
      weights[i] = (weights[i] ?? 0) - 1.5 * value;
    });
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** How the certainty of held-out pages, by weights of the other folds, compares with how many were right. */
export function calibration(cases: readonly CertaintyCase[]): readonly string[] {
  const folds = [...new Set(cases.map(({ fold }) => fold))];
  const judged = folds.flatMap((fold) => {
    const weights = fitCertainty(cases.filter((one) => one.fold !== fold));
    return cases
      .filter((one) => one.fold === fold)
      .map(({ measures, f1 }) => ({ f1, certainty: certaintyOf(measures, weights) }));
  });
  const row = (name: string, from: number, to: number): string => {
    const inside = judged.filter(({ certainty }) => certainty >= from && certainty < to);
    if (inside.length === 0) return `  ${name}: no pages`;
    const mean = (of: (one: (typeof inside)[number]) => number): string =>
      (inside.reduce((sum, one) => sum + of(one), 0) / inside.length).toFixed(3);
    const right = mean(({ f1 }) => (f1 >= RIGHT_FROM ? 1 : 0));
    return `  ${name}: ${inside.length} pages, mean certainty ${mean((one) => one.certainty)}, F1 ≥ ${RIGHT_FROM} for ${right}, mean F1 ${mean((one) => one.f1)}`;
  };
  return [
    row('0.9 and more ', 0.9, 2),
    row('0.8 up to 0.9', 0.8, 0.9),
    row('0.6 up to 0.8', 0.6, 0.8),
    row('0.4 up to 0.6', 0.4, 0.6),
    row('under 0.4    ', 0, 0.4),
  ];
}
