import { bestSequence, chainMarginals, transitionWeights } from './chain';
import { ALL_STATES, STATE, STATE_COUNT } from './states';

/** The states of a page's lines and how sure they are. */
export interface DecodedPage {
  readonly states: Uint8Array;
  /** Probability of each state at each line, `line * STATE_COUNT + state`. */
  readonly probability: Float64Array;
}

/** Under this a line of the likeliest sequence's body is left out; over the other one outside it is taken in. */
const TOO_UNLIKELY = 0.3;
const LIKELY = 0.7;

/**
 * The likeliest states of the lines as a sequence, with marginals; lines in `allowed` with fewer bits keep to them.
 * Where the marginals contradict the sequence strongly, they win. Headings behind the last paragraph head nothing and
 * count as furniture.
 */
export function decodePage(
  scores: Float64Array,
  count: number,
  transitions: Float64Array,
  allowed: Int32Array | null,
): DecodedPage {
  const weights = transitionWeights(transitions, allowed !== null);
  const marginals = chainMarginals(scores, count, weights, allowed);
  const states = bestSequence(scores, count, weights, allowed);
  const probability = marginals?.probability ?? new Float64Array(count * STATE_COUNT);
  for (let line = 1; line < count; line++) {
    if (allowed !== null && allowed[line] !== ALL_STATES) continue;
    const o = line * STATE_COUNT;
    const asParagraph = probability[o + STATE.paragraph] ?? 0;
    const asHeading = probability[o + STATE.heading] ?? 0;
    const isBody = states[line] === STATE.paragraph || states[line] === STATE.heading;
    if (isBody && asParagraph + asHeading < TOO_UNLIKELY) states[line] = STATE.inside;
    else if (!isBody && asParagraph + asHeading > LIKELY) {
      states[line] = asParagraph >= asHeading ? STATE.paragraph : STATE.heading;
    }
  }
  for (let line = count - 1; line >= 0 && states[line] !== STATE.paragraph; line--) {
    if (states[line] === STATE.heading) states[line] = STATE.after;
  }
  return { states, probability };
}

/** Probability that each line is part of the body: a paragraph or a heading. */
export function bodyProbability(probability: Float64Array, count: number): Float64Array {
  const body = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    const o = line * STATE_COUNT;
    body[line] = (probability[o + STATE.paragraph] ?? 0) + (probability[o + STATE.heading] ?? 0);
  }
  return body;
}
