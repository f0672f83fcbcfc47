import { STATE } from './states';
import type { PageView } from './viewPage';

/** What a page's certainty is worked out from, each about 0 to 1. The first is constant. */
export function certaintyMeasures(view: PageView, states: Uint8Array, body: Float64Array): readonly number[] {
  const { count, words } = view.scan;
  let kept = 0;
  let doubt = 0;
  let edgeDoubt = 0;
  let expectedWrong = 0;
  let lines = 0;
  let logAllRight = 0;
  for (let row = 0; row < count; row++) {
    const p = body[row] ?? 0;
    const size = words[row] ?? 0;
    const isBody = states[row] === STATE.paragraph || states[row] === STATE.heading;
    if (isBody) {
      kept += size;
      lines++;
    }
    const wrong = isBody ? 1 - p : p;
    doubt += Math.min(p, 1 - p) * size;
    expectedWrong += wrong;
    edgeDoubt = Math.max(edgeDoubt, wrong * Math.min(1, size / 20));
    logAllRight += Math.log(Math.max(1e-3, 1 - wrong));
  }
  const share = doubt / (kept + 20);
  return [
    1,
    Math.min(1, 4 * share),
    Math.sqrt(Math.min(1, share)),
    edgeDoubt,
    Math.min(1, expectedWrong / (lines + 1)),
    Math.exp(logAllRight),
    Math.min(1, kept / 400),
    Math.min(1, lines / 12),
    view.span.headline < 0 ? 0 : 1,
  ];
}

/** Probability that the body is right, by logistic regression on the measures; 0 for a page without a body. */
export function certaintyOf(measures: readonly number[], weights: readonly number[]): number {
  if (measures[7] === 0) return 0;
  let sum = 0;
  measures.forEach((measure, i) => {
    sum += measure * (weights[i] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}
