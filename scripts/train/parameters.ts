import type { NetShape, NetWeights } from '../../src/core/extract/labeller/net';
import { STATE_COUNT } from '../../src/core/extract/labeller/states';

/** All weights of a net in one array, and the same as named views into it. */
export interface Parameters {
  readonly flat: Float64Array;
  readonly net: NetWeights;
}

/** Weights of a net of the given shape, all zero. Gradients and moments have the same layout. */
export function zeroParameters(shape: NetShape): Parameters {
  const { width, wordWidth, dilations } = shape;
  const convolution = 3 * width * width;
  const total =
    shape.featureRows * width +
    shape.wordRows * wordWidth +
    wordWidth * width +
    width +
    dilations.length * (convolution + width) +
    width * STATE_COUNT +
    STATE_COUNT +
    STATE_COUNT * STATE_COUNT;
  const flat = new Float64Array(total);
  let at = 0;
  const take = (length: number): Float64Array => {
    const view = flat.subarray(at, at + length);
    at += length;
    return view;
  };
  const net: NetWeights = {
    shape,
    features: take(shape.featureRows * width),
    words: take(shape.wordRows * wordWidth),
    wordMap: take(wordWidth * width),
    bias: take(width),
    convolutions: dilations.map(() => ({ kernel: take(convolution), bias: take(width) })),
    output: take(width * STATE_COUNT),
    outputBias: take(STATE_COUNT),
    transitions: take(STATE_COUNT * STATE_COUNT),
  };
  return { flat, net };
}

/** Weights to begin from: normal numbers (Box and Muller) of the usual sizes. */
export function initialParameters(shape: NetShape, random: () => number): Parameters {
  const parameters = zeroParameters(shape);
  const fill = (values: Float64Array, deviation: number): void => {
    for (let i = 0; i < values.length; i++) {
      values[i] = deviation * Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    }
  };
  const { width, wordWidth } = shape;
  const { net } = parameters;
  fill(net.features, 0.12);
  fill(net.words, 0.1);
  fill(net.wordMap, 1 / Math.sqrt(wordWidth || 1));
  for (const convolution of net.convolutions) fill(convolution.kernel, 0.7 / Math.sqrt(3 * width));
  fill(net.output, 1 / Math.sqrt(width));
  return parameters;
}
