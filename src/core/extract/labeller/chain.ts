import { bytes, floats } from './scratch';
import { MAY_FOLLOW, STATE, STATE_COUNT } from './states';

const K = STATE_COUNT;

/** How much of a transition's weight is left where it is forbidden but a hand correction may need it. */
const LAST_RESORT = 1e-12;

/** Transition weights exp(t), forbidden ones 0 or, when `yields`, next to nothing. */
export function transitionWeights(transitions: Float64Array, yields: boolean): Float64Array {
  const weights = floats(K * K);
  for (let i = 0; i < K * K; i++) {
    weights[i] = MAY_FOLLOW[i] === 1 ? Math.exp(transitions[i] ?? 0) : yields ? LAST_RESORT : 0;
  }
  return weights;
}

/** Marginals of a linear-chain conditional random field. */
export interface ChainMarginals {
  /** Log of the summed weight of all allowed sequences. */
  readonly logSum: number;
  /** Probability of each state at each line, `line * STATE_COUNT + state`. */
  readonly probability: Float64Array;
  /** Forward and backward messages, normalised per line, and the normalisers: for spans and expectations. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The forward-backward algorithm (Lafferty, McCallum, Pereira 2001), scaled per line instead of in logs. `scores`
 * are log weights of states; `allowed`, when given, has a bit for each state a line may be in. Null when no
 * sequence is allowed.
 */
export function chainMarginals(
  scores: Float64Array,
  count: number,
  transitions: Float64Array,
  allowed: Int32Array | null,
): ChainMarginals | null {
  const weights = floats(count * K);
  const forward = floats(count * K);
  const backward = floats(count * K);
  const probability = floats(count * K);
  const ahead = floats(K);
  let logSum = 0;
  for (let line = 0; line < count; line++)
    logSum += weighStates(scores, weights, line, allowed === null ? -1 : (allowed[line] ?? -1));
  for (let line = 0; line < count; line++) {
    const sum = stepForward(forward, weights, transitions, line);
    if (!(sum > 0)) return null;
    logSum += Math.log(sum);
  }
  for (let line = count - 1; line >= 0; line--) {
    if (line < count - 1) stepBackward(backward, weights, transitions, ahead, line);
    else backward.fill(1, line * K);
    joinMessages(forward, backward, probability, line);
  }
  return { logSum, probability, forward, backward, weights };
}

/** Writes the weights of a line's states, the largest of which is 1; the log of what they were divided by. */
function weighStates(scores: Float64Array, weights: Float64Array, line: number, bits: number): number {
  const o = line * K;
  let top = -Infinity;
  for (let k = 0; k < K; k++) top = Math.max(top, scores[o + k] ?? 0);
  for (let k = 0; k < K; k++)
    weights[o + k] = ((bits >> k) & 1) === 1 ? Math.exp((scores[o + k] ?? 0) - top) : 0;
  return top;
}

/** Writes a line's forward messages, which sum up to 1; what they were divided by. */
function stepForward(
  forward: Float64Array,
  weights: Float64Array,
  transitions: Float64Array,
  line: number,
): number {
  const o = line * K;
  let sum = 0;
  for (let k = 0; k < K; k++) {
    let value = 0;
    if (line === 0) value = k === STATE.before ? 1 : (transitions[k * K] ?? 0) > 0 ? LAST_RESORT : 0;
    else {
      for (let j = 0; j < K; j++) value += (forward[o - K + j] ?? 0) * (transitions[j * K + k] ?? 0);
    }
    value *= weights[o + k] ?? 0;
    forward[o + k] = value;
    sum += value;
  }
  if (sum > 0) for (let k = 0; k < K; k++) forward[o + k] = (forward[o + k] ?? 0) / sum;
  return sum;
}

/** Writes the backward messages of a line that is not the last, which sum up to 1. */
function stepBackward(
  backward: Float64Array,
  weights: Float64Array,
  transitions: Float64Array,
  ahead: Float64Array,
  line: number,
): void {
  const o = line * K;
  let sum = 0;
  for (let k = 0; k < K; k++) ahead[k] = (backward[o + K + k] ?? 0) * (weights[o + K + k] ?? 0);
  for (let j = 0; j < K; j++) {
    let value = 0;
    for (let k = 0; k < K; k++) value += (transitions[j * K + k] ?? 0) * (ahead[k] ?? 0);
    backward[o + j] = value;
    sum += value;
  }
  for (let k = 0; k < K; k++) backward[o + k] = (backward[o + k] ?? 0) / (sum || 1);
}

function joinMessages(
  forward: Float64Array,
  backward: Float64Array,
  probability: Float64Array,
  line: number,
): void {
  const o = line * K;
  let total = 0;
  for (let k = 0; k < K; k++) total += (backward[o + k] ?? 0) * (forward[o + k] ?? 0);
  for (let k = 0; k < K; k++)
    probability[o + k] = ((backward[o + k] ?? 0) * (forward[o + k] ?? 0)) / (total || 1);
}

/** The heaviest allowed sequence of states (Viterbi 1967). Arguments as in {@link chainMarginals}. */
export function bestSequence(
  scores: Float64Array,
  count: number,
  transitions: Float64Array,
  allowed: Int32Array | null,
): Uint8Array {
  const logs = transitions.map((weight) => (weight > 0 ? Math.log(weight) : -1e9));
  const from = bytes(count * K);
  let now = floats(K);
  let next = floats(K);
  for (let line = 0; line < count; line++) {
    const o = line * K;
    const bits = allowed === null ? -1 : (allowed[line] ?? -1);
    for (let k = 0; k < K; k++) {
      let best = -Infinity;
      let bestFrom = 0;
      if (line === 0) best = k === STATE.before ? 0 : -30;
      else {
        for (let j = 0; j < K; j++) {
          const value = (now[j] ?? 0) + (logs[j * K + k] ?? 0);
          if (value > best) {
            best = value;
            bestFrom = j;
          }
        }
      }
      next[k] = best + (scores[o + k] ?? 0) + (((bits >> k) & 1) === 1 ? 0 : -1e12);
      from[o + k] = bestFrom;
    }
    [now, next] = [next, now];
  }
  let state = 0;
  for (let k = 1; k < K; k++) if ((now[k] ?? 0) > (now[state] ?? 0)) state = k;
  const sequence = bytes(count);
  for (let line = count - 1; line >= 0; line--) {
    sequence[line] = state;
    state = from[line * K + state] ?? 0;
  }
  return sequence;
}
