import { bestSequence, chainMarginals, transitionWeights } from './chain';
import { floats } from './scratch';
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
/** A line of the body is a heading from this share of the two on. */
const HEADING_SHARE = 0.4;
/** From here on a line that is no part of the body, inside the article, counts as a caption. */
const CAPTION_LIKELY = 0.2;

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
  const probability = marginals?.probability ?? floats(count * STATE_COUNT);
  for (let line = 1; line < count; line++) {
    if (!isFree(allowed, line)) continue;
    const o = line * STATE_COUNT;
    const asParagraph = probability[o + STATE.paragraph] ?? 0;
    const asHeading = probability[o + STATE.heading] ?? 0;
    const isBody = states[line] === STATE.paragraph || states[line] === STATE.heading;
    if (isBody && asParagraph + asHeading < TOO_UNLIKELY) states[line] = STATE.inside;
    else if (isBody || asParagraph + asHeading > LIKELY) {
      states[line] = asHeading > HEADING_SHARE * (asParagraph + asHeading) ? STATE.heading : STATE.paragraph;
    }
  }
  const last = states.lastIndexOf(STATE.paragraph);
  for (let line = last + 1; line < count; line++) {
    if (states[line] === STATE.heading && isFree(allowed, line)) states[line] = STATE.after;
  }
  const headline = states.indexOf(STATE.headline);
  for (let line = headline + 1; headline >= 0 && line < last; line++) {
    const isFurniture = states[line] === STATE.inside || states[line] === STATE.standfirst;
    if (!isFurniture || !isFree(allowed, line)) continue;
    const o = line * STATE_COUNT;
    const asCaption = probability[o + STATE.caption] ?? 0;
    if (asCaption > CAPTION_LIKELY && asCaption > (probability[o + STATE.standfirst] ?? 0)) {
      states[line] = STATE.caption;
    }
  }
  return { states, probability };
}

/** Whether nothing was given for a line by hand. */
function isFree(allowed: Int32Array | null, line: number): boolean {
  return allowed === null || allowed[line] === ALL_STATES;
}

/** Probability that each line is part of the body: a paragraph or a heading. */
export function bodyProbability(probability: Float64Array, count: number): Float64Array {
  const body = floats(count);
  for (let line = 0; line < count; line++) {
    const o = line * STATE_COUNT;
    body[line] = (probability[o + STATE.paragraph] ?? 0) + (probability[o + STATE.heading] ?? 0);
  }
  return body;
}
