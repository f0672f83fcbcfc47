import type { NetShape, NetWeights } from '../net';
import { STATE_COUNT } from '../states';

/** Bytes of a number. */
export const FLOAT = 8;

/** Where a net's weights stand in memory, in bytes from its beginning. */
export interface NetPlan {
  readonly features: number;
  readonly words: number;
  /** Room for the sum of a line's words. */
  readonly wordSum: number;
  readonly wordMap: number;
  readonly bias: number;
  /** For each convolution its bias, behind it its kernel. */
  readonly convolutions: readonly number[];
  /** The bias of the output, behind it its matrix. */
  readonly output: number;
  readonly bytes: number;
}

/** One after the other, so that each stands where the same one of another net of this shape does. */
export function planNet({ featureRows, wordRows, width, wordWidth, dilations }: NetShape): NetPlan {
  let bytes = 0;
  const take = (floats: number): number => {
    const from = bytes;
    bytes += floats * FLOAT;
    return from;
  };
  return {
    features: take(featureRows * width),
    words: take(wordRows * wordWidth),
    wordSum: take(wordWidth),
    wordMap: take(wordWidth * width),
    bias: take(width),
    convolutions: dilations.map(() => take(width + 3 * width * width)),
    output: take(STATE_COUNT + width * STATE_COUNT),
    bytes,
  };
}

/** Puts a net's weights where its plan says, from `base` on. */
export function placeNet(memory: ArrayBuffer, base: number, plan: NetPlan, net: NetWeights): void {
  const put = (from: number, ...parts: readonly Float64Array[]): void => {
    let to = (base + from) / FLOAT;
    for (const part of parts) {
      new Float64Array(memory).set(part, to);
      to += part.length;
    }
  };
  put(plan.features, net.features);
  put(plan.words, net.words);
  put(plan.wordMap, net.wordMap);
  put(plan.bias, net.bias);
  net.convolutions.forEach(({ bias, kernel }, layer) => {
    put(plan.convolutions[layer] ?? 0, bias, kernel);
  });
  put(plan.output, net.outputBias, net.output);
}
