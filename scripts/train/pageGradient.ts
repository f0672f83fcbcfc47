import { chainMarginals, transitionWeights } from '../../src/core/extract/labeller/chain';
import type { NetWeights } from '../../src/core/extract/labeller/net';
import { MAY_FOLLOW, STATE_COUNT } from '../../src/core/extract/labeller/states';
import type { MaskedPage } from './cropPage';
import { backwardPass, type Dropout, forwardPass } from './netGradient';

/** Adds one page's gradient, divided by the root of its lines so that long pages don't rule; returns its loss. */
export function addGradient(
  net: NetWeights,
  gradient: NetWeights,
  { page, masks }: MaskedPage,
  weight: number,
  drop: Dropout,
): number {
  const { count } = page;
  const K = STATE_COUNT;
  const pass = forwardPass(net, page, drop);
  const transitions = transitionWeights(net.transitions, false);
  const all = chainMarginals(pass.scores, count, transitions, null);
  const allowed = chainMarginals(pass.scores, count, transitions, masks);
  if (all === null || allowed === null) return 0;
  const scale = weight / Math.sqrt(count);
  const scoreGradient = new Float64Array(count * K);
  for (let i = 0; i < count * K; i++) {
    const g = ((all.probability[i] ?? 0) - (allowed.probability[i] ?? 0)) * scale;
    scoreGradient[i] = Math.abs(g) < 1e-7 ? 0 : g;
  }
  for (const [part, sign] of [
    [all, scale],
    [allowed, -scale],
  ] as const) {
    for (let line = 1; line < count; line++) {
      const o = line * K;
      let total = 0;
      for (let k = 0; k < K; k++) total += (part.forward[o + k] ?? 0) * (part.backward[o + k] ?? 0);
      // The normaliser of this line's pair sums: forward was scaled by its own sum, backward by its own.
      let pairs = 0;
      for (let j = 0; j < K; j++) {
        for (let k = 0; k < K; k++) {
          pairs +=
            (part.forward[o - K + j] ?? 0) *
            (transitions[j * K + k] ?? 0) *
            (part.weights[o + k] ?? 0) *
            (part.backward[o + k] ?? 0);
        }
      }
      if (!(pairs > 0) || !(total > 0)) continue;
      for (let j = 0; j < K; j++) {
        const before = ((part.forward[o - K + j] ?? 0) * sign) / pairs;
        if (before === 0) continue;
        for (let k = 0; k < K; k++) {
          const t = j * K + k;
          if (MAY_FOLLOW[t] === 0) continue;
          gradient.transitions[t] =
            (gradient.transitions[t] ?? 0) +
            before * (transitions[t] ?? 0) * (part.weights[o + k] ?? 0) * (part.backward[o + k] ?? 0);
        }
      }
    }
  }
  backwardPass(net, gradient, page, pass, scoreGradient, drop);
  return all.logSum - allowed.logSum;
}
