import { floats } from './scratch';
import { STATE_COUNT } from './states';

/** Layout of the net. All numbers are part of the weights file. */
export interface NetShape {
  readonly featureRows: number;
  readonly wordRows: number;
  /** Width of a line's vector, and of a word's. */
  readonly width: number;
  readonly wordWidth: number;
  /** Distance of the neighbours that each convolution looks at. */
  readonly dilations: readonly number[];
}

/**
 * Weights of the line net (its width is a multiple of eight): a line's features and words are embedded and summed, then residual convolutions over
 * lines (three taps, growing dilation; Yu and Koltun 2016) let it see its surroundings, then a linear map gives a
 * score for each state. `transitions` are the chain's log weights.
 */
export interface NetWeights {
  readonly shape: NetShape;
  readonly features: Float64Array;
  readonly words: Float64Array;
  readonly wordMap: Float64Array;
  readonly bias: Float64Array;
  /** For each convolution: [tap][from][to], and a bias. */
  readonly convolutions: readonly { readonly kernel: Float64Array; readonly bias: Float64Array }[];
  readonly output: Float64Array;
  readonly outputBias: Float64Array;
  readonly transitions: Float64Array;
}

/** What is switched on in a line: rows of the feature and the word embedding. */
export interface EncodedPage {
  readonly count: number;
  readonly featuresPerLine: number;
  readonly features: Uint16Array;
  /** Words of line i: `words[wordStart[i] … wordStart[i + 1])`. */
  readonly wordStart: Int32Array;
  readonly words: Int32Array;
}

export const LEAK = 0.1;

/** The lines' vectors before the convolutions. Eight of a vector's numbers at a time keep their sums in registers. */
function embed(net: NetWeights, page: EncodedPage): Float64Array {
  const { width, wordWidth } = net.shape;
  const { features, wordMap, bias } = net;
  const lines = floats(page.count * width);
  const wordSum = floats(wordWidth);
  const per = page.featuresPerLine;
  for (let line = 0; line < page.count; line++) {
    const hasWords = sumWords(net, page, line, wordSum);
    const end = (line + 1) * per;
    for (let c = 0; c < width; c += 8) {
      let s0 = bias[c] ?? 0;
      let s1 = bias[c + 1] ?? 0;
      let s2 = bias[c + 2] ?? 0;
      let s3 = bias[c + 3] ?? 0;
      let s4 = bias[c + 4] ?? 0;
      let s5 = bias[c + 5] ?? 0;
      let s6 = bias[c + 6] ?? 0;
      let s7 = bias[c + 7] ?? 0;
      for (let f = line * per; f < end; f++) {
        const at = (page.features[f] ?? 0) * width + c;
        s0 += features[at] ?? 0;
        s1 += features[at + 1] ?? 0;
        s2 += features[at + 2] ?? 0;
        s3 += features[at + 3] ?? 0;
        s4 += features[at + 4] ?? 0;
        s5 += features[at + 5] ?? 0;
        s6 += features[at + 6] ?? 0;
        s7 += features[at + 7] ?? 0;
      }
      for (let q = 0; hasWords && q < wordWidth; q++) {
        const x = wordSum[q] ?? 0;
        const at = q * width + c;
        s0 += x * (wordMap[at] ?? 0);
        s1 += x * (wordMap[at + 1] ?? 0);
        s2 += x * (wordMap[at + 2] ?? 0);
        s3 += x * (wordMap[at + 3] ?? 0);
        s4 += x * (wordMap[at + 4] ?? 0);
        s5 += x * (wordMap[at + 5] ?? 0);
        s6 += x * (wordMap[at + 6] ?? 0);
        s7 += x * (wordMap[at + 7] ?? 0);
      }
      const here = line * width + c;
      lines[here] = s0 > 0 ? s0 : LEAK * s0;
      lines[here + 1] = s1 > 0 ? s1 : LEAK * s1;
      lines[here + 2] = s2 > 0 ? s2 : LEAK * s2;
      lines[here + 3] = s3 > 0 ? s3 : LEAK * s3;
      lines[here + 4] = s4 > 0 ? s4 : LEAK * s4;
      lines[here + 5] = s5 > 0 ? s5 : LEAK * s5;
      lines[here + 6] = s6 > 0 ? s6 : LEAK * s6;
      lines[here + 7] = s7 > 0 ? s7 : LEAK * s7;
    }
  }
  return lines;
}

/** Puts the sum of a line's words in `sum`; false, and `sum` untouched, when it has none. */
function sumWords({ shape, words }: NetWeights, page: EncodedPage, line: number, sum: Float64Array): boolean {
  const { wordWidth } = shape;
  const from = page.wordStart[line] ?? 0;
  const to = page.wordStart[line + 1] ?? 0;
  if (to <= from) return false;
  sum.fill(0);
  for (let w = from; w < to; w++) {
    const row = (page.words[w] ?? 0) * wordWidth;
    for (let q = 0; q < wordWidth; q++) sum[q] = (sum[q] ?? 0) + (words[row + q] ?? 0);
  }
  return true;
}

/** Scores of the states of every line, `line * STATE_COUNT + state`. Linear in the lines. */
export function scoreStates(net: NetWeights, page: EncodedPage): Float64Array {
  const { width, dilations } = net.shape;
  const { count } = page;
  const input = embed(net, page);
  const added = floats(count * width);
  dilations.forEach((dilation, layer) => {
    const convolution = net.convolutions[layer];
    if (convolution === undefined) return;
    convolve(input, added, count, width, dilation, convolution.kernel, convolution.bias);
    for (let i = 0; i < input.length; i++) input[i] = (input[i] ?? 0) + Math.max(0, added[i] ?? 0);
  });
  return stateScores(net, input, count);
}

/** The last, linear map: five states at a time keep their sums in registers. */
function stateScores(
  { shape, output, outputBias }: NetWeights,
  input: Float64Array,
  count: number,
): Float64Array {
  const { width } = shape;
  const scores = floats(count * STATE_COUNT);
  for (let line = 0; line < count; line++) {
    const here = line * width;
    const to = line * STATE_COUNT;
    for (let k = 0; k < STATE_COUNT; k += 5) {
      let s0 = outputBias[k] ?? 0;
      let s1 = outputBias[k + 1] ?? 0;
      let s2 = outputBias[k + 2] ?? 0;
      let s3 = outputBias[k + 3] ?? 0;
      let s4 = outputBias[k + 4] ?? 0;
      for (let c = 0; c < width; c++) {
        const x = input[here + c] ?? 0;
        const at = c * STATE_COUNT + k;
        s0 += x * (output[at] ?? 0);
        s1 += x * (output[at + 1] ?? 0);
        s2 += x * (output[at + 2] ?? 0);
        s3 += x * (output[at + 3] ?? 0);
        s4 += x * (output[at + 4] ?? 0);
      }
      scores[to + k] = s0;
      scores[to + k + 1] = s1;
      scores[to + k + 2] = s2;
      scores[to + k + 3] = s3;
      scores[to + k + 4] = s4;
    }
  }
  return scores;
}

/**
 * The three-tap convolution over lines before its activation: out = bias + kernel · (lines at −dilation, 0, +dilation).
 * Four outputs of two lines at a time keep their sums in registers, so that each weight is fetched once for both.
 */
export function convolve(
  input: Float64Array,
  out: Float64Array,
  count: number,
  width: number,
  dilation: number,
  kernel: Float64Array,
  bias: Float64Array,
): void {
  const square = width * width;
  // Behind the last line stands one of zeros, for those that are not there.
  const lines = floats((count + 1) * width);
  lines.set(input);
  const nothing = count * width;
  for (let line = 0; line < count; line += 2) {
    const here = line * width;
    for (let c = 0; c < width; c += 4) {
      let a0 = bias[c] ?? 0;
      let a1 = bias[c + 1] ?? 0;
      let a2 = bias[c + 2] ?? 0;
      let a3 = bias[c + 3] ?? 0;
      let b0 = a0;
      let b1 = a1;
      let b2 = a2;
      let b3 = a3;
      for (let tap = 0; tap < 3; tap++) {
        const other = line + (tap - 1) * dilation;
        const a = other >= 0 && other < count ? other * width : nothing;
        const b = other >= -1 && other + 1 < count ? (other + 1) * width : nothing;
        if (a === nothing && b === nothing) continue;
        let at = tap * square + c;
        for (let q = 0; q < width; q++) {
          const x = lines[a + q] ?? 0;
          const y = lines[b + q] ?? 0;
          const k0 = kernel[at] ?? 0;
          const k1 = kernel[at + 1] ?? 0;
          const k2 = kernel[at + 2] ?? 0;
          const k3 = kernel[at + 3] ?? 0;
          a0 += x * k0;
          a1 += x * k1;
          a2 += x * k2;
          a3 += x * k3;
          b0 += y * k0;
          b1 += y * k1;
          b2 += y * k2;
          b3 += y * k3;
          at += width;
        }
      }
      out[here + c] = a0;
      out[here + c + 1] = a1;
      out[here + c + 2] = a2;
      out[here + c + 3] = a3;
      if (line + 1 === count) continue;
      out[here + width + c] = b0;
      out[here + width + c + 1] = b1;
      out[here + width + c + 2] = b2;
      out[here + width + c + 3] = b3;
    }
  }
}
