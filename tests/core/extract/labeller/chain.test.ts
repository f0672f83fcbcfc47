import { describe, expect, it } from 'vitest';
import { bestSequence, chainMarginals, transitionWeights } from '../../../../src/core/extract/labeller/chain';
import { ALL_STATES, STATE_COUNT as K, STATE, stateBits } from '../../../../src/core/extract/labeller/states';

/** Every sequence of states with its weight, by trying all. */
function allSequences(
  scores: Float64Array,
  count: number,
  transitions: Float64Array,
  allowed: readonly number[],
) {
  let sequences: { states: number[]; weight: number }[] = [{ states: [], weight: 1 }];
  for (let line = 0; line < count; line++) {
    sequences = sequences.flatMap(({ states, weight }) =>
      Array.from({ length: K }, (_, k) => {
        const last = states[line - 1];
        const step = last === undefined ? (k === STATE.before ? 1 : 0) : (transitions[last * K + k] ?? 0);
        const fits = (((allowed[line] ?? 0) >> k) & 1) === 1 ? 1 : 0;
        return { states: [...states, k], weight: weight * step * fits * Math.exp(scores[line * K + k] ?? 0) };
      }).filter((one) => one.weight > 0),
    );
  }
  return sequences;
}

function someScores(count: number): Float64Array {
  return Float64Array.from({ length: count * K }, (_, i) => Math.sin(i * 12.9898) * 2);
}

describe('the chain over lines', () => {
  const count = 4;
  const scores = someScores(count);
  const transitions = transitionWeights(
    Float64Array.from({ length: K * K }, (_, i) => Math.cos(i * 78.233)),
    false,
  );
  const masks = [ALL_STATES, stateBits('headline', 'before'), ALL_STATES, ALL_STATES];

  it('gives each state the share of all sequences that have it', () => {
    const sequences = allSequences(scores, count, transitions, masks);
    const total = sequences.reduce((sum, one) => sum + one.weight, 0);
    const marginals = chainMarginals(scores, count, transitions, Int32Array.from(masks));
    expect(marginals?.logSum).toBeCloseTo(Math.log(total), 9);
    for (let line = 0; line < count; line++) {
      for (let k = 0; k < K; k++) {
        const share =
          sequences.reduce((sum, one) => sum + (one.states[line] === k ? one.weight : 0), 0) / total;
        expect(marginals?.probability[line * K + k]).toBeCloseTo(share, 9);
      }
    }
  });

  it('finds the heaviest sequence', () => {
    const sequences = allSequences(scores, count, transitions, masks);
    const best = sequences.reduce((a, b) => (b.weight > a.weight ? b : a));
    expect([...bestSequence(scores, count, transitions, Int32Array.from(masks))]).toEqual(best.states);
  });

  it('has no sequence where a line may be nothing', () => {
    expect(chainMarginals(scores, count, transitions, Int32Array.from([ALL_STATES, 0, 1, 1]))).toBeNull();
  });

  it('keeps to hand-given states even where the order of states forbids them', () => {
    const yielding = transitionWeights(new Float64Array(K * K), true);
    const fixed = [ALL_STATES, stateBits('after'), stateBits('before'), stateBits('paragraph')];
    const best = bestSequence(scores, count, yielding, Int32Array.from(fixed));
    expect([...best].slice(1)).toEqual([STATE.after, STATE.before, STATE.paragraph]);
    expect(chainMarginals(scores, count, yielding, Int32Array.from(fixed))).not.toBeNull();
  });
});
