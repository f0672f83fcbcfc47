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

/** The lines' vectors before the convolutions. */
function embed(net: NetWeights, page: EncodedPage): Float64Array {
  const { width, wordWidth } = net.shape;
  const { features, wordMap, bias } = net;
  const lines = floats(page.count * width);
  const wordSum = floats(wordWidth);
  const sum = floats(width);
  const per = page.featuresPerLine;
  for (let line = 0; line < page.count; line++) {
    sum.set(bias);
    for (let f = line * per; f < (line + 1) * per; f++) {
      const row = (page.features[f] ?? 0) * width;
      for (let c = 0; c < width; c++) sum[c] = (sum[c] ?? 0) + (features[row + c] ?? 0);
    }
    const hasWords = sumWords(net, page, line, wordSum);
    for (let q = 0; hasWords && q < wordWidth; q++) {
      const x = wordSum[q] ?? 0;
      for (let c = 0; c < width; c++) sum[c] = (sum[c] ?? 0) + x * (wordMap[q * width + c] ?? 0);
    }
    for (let c = 0; c < width; c++) {
      const x = sum[c] ?? 0;
      lines[line * width + c] = x > 0 ? x : LEAK * x;
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

/**
 * Scores of the states of every line, `line * STATE_COUNT + state`. Linear in the lines. What `kernel` does in
 * WebAssembly, said plainly; it sums up in this order.
 */
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

/** The last, linear map. */
function stateScores(
  { shape, output, outputBias }: NetWeights,
  input: Float64Array,
  count: number,
): Float64Array {
  const { width } = shape;
  const scores = floats(count * STATE_COUNT);
  for (let line = 0; line < count; line++) {
    for (let k = 0; k < STATE_COUNT; k++) {
      let score = outputBias[k] ?? 0;
      for (let c = 0; c < width; c++)
        score += (input[line * width + c] ?? 0) * (output[c * STATE_COUNT + k] ?? 0);
      scores[line * STATE_COUNT + k] = score;
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
