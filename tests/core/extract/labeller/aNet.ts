import { FEATURE_OFFSETS } from '../../../../src/core/extract/labeller/featureSchema';
import { FEATURES } from '../../../../src/core/extract/labeller/features';
import type { NetWeights } from '../../../../src/core/extract/labeller/net';
import { STATE_COUNT } from '../../../../src/core/extract/labeller/states';

/** A small net with weights that mean nothing, the same each time. */
export function aNet(): NetWeights {
  const width = 8;
  const wordWidth = 4;
  const dilations = [1, 2];
  let turn = 0;
  const some = (length: number): Float64Array =>
    Float64Array.from({ length }, () => Math.sin(++turn * 12.9898) * 0.3);
  const featureRows = FEATURE_OFFSETS[FEATURES.length] ?? 0;
  return {
    shape: { featureRows, wordRows: 2, width, wordWidth, dilations },
    features: some(featureRows * width),
    words: some(2 * wordWidth),
    wordMap: some(wordWidth * width),
    bias: some(width),
    convolutions: dilations.map(() => ({ kernel: some(3 * width * width), bias: some(width) })),
    output: some(width * STATE_COUNT),
    outputBias: some(STATE_COUNT),
    transitions: some(STATE_COUNT * STATE_COUNT),
  };
}
