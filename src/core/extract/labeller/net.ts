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
 * Weights of the line net (its width is a multiple of four): a line's features and words are embedded and summed, then residual convolutions over
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

/** The lines' vectors before the convolutions. Four of a vector's numbers at a time keep their sums in registers. */
function embed(net: NetWeights, page: EncodedPage): Float64Array {
  const { width, wordWidth } = net.shape;
  const { features, wordMap, bias } = net;
  const lines = floats(page.count * width);
  const wordSum = floats(wordWidth);
  const per = page.featuresPerLine;
  for (let line = 0; line < page.count; line++) {
    const hasWords = sumWords(net, page, line, wordSum);
    const end = (line + 1) * per;
    for (let c = 0; c < width; c += 4) {
      let s0 = bias[c] ?? 0;
      let s1 = bias[c + 1] ?? 0;
      let s2 = bias[c + 2] ?? 0;
      let s3 = bias[c + 3] ?? 0;
      for (let f = line * per; f < end; f++) {
        const at = (page.features[f] ?? 0) * width + c;
        s0 += features[at] ?? 0;
        s1 += features[at + 1] ?? 0;
        s2 += features[at + 2] ?? 0;
        s3 += features[at + 3] ?? 0;
      }
      for (let q = 0; hasWords && q < wordWidth; q++) {
        const x = wordSum[q] ?? 0;
        const at = q * width + c;
        s0 += x * (wordMap[at] ?? 0);
        s1 += x * (wordMap[at + 1] ?? 0);
        s2 += x * (wordMap[at + 2] ?? 0);
        s3 += x * (wordMap[at + 3] ?? 0);
      }
      const here = line * width + c;
      lines[here] = s0 > 0 ? s0 : LEAK * s0;
      lines[here + 1] = s1 > 0 ? s1 : LEAK * s1;
      lines[here + 2] = s2 > 0 ? s2 : LEAK * s2;
      lines[here + 3] = s3 > 0 ? s3 : LEAK * s3;
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
  const { output, outputBias } = net;
  const scores = floats(count * STATE_COUNT);
  for (let line = 0; line < count; line++) {
    for (let k = 0; k < STATE_COUNT; k++) {
      let sum = outputBias[k] ?? 0;
      for (let c = 0; c < width; c++)
        sum += (input[line * width + c] ?? 0) * (output[c * STATE_COUNT + k] ?? 0);
      scores[line * STATE_COUNT + k] = sum;
    }
  }
  return scores;
}

/**
 * The three-tap convolution over lines before its activation: out = bias + kernel · (lines at −dilation, 0, +dilation).
 * Four outputs at a time keep their sums in registers.
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
  for (let line = 0; line < count; line++) {
    const here = line * width;
    for (let c = 0; c < width; c += 4) {
      let a = bias[c] ?? 0;
      let b = bias[c + 1] ?? 0;
      let d = bias[c + 2] ?? 0;
      let e = bias[c + 3] ?? 0;
      for (let tap = 0; tap < 3; tap++) {
        const other = line + (tap - 1) * dilation;
        if (other < 0 || other >= count) continue;
        const from = other * width;
        let w = tap * square + c;
        for (let q = 0; q < width; q++) {
          const x = input[from + q] ?? 0;
          a += x * (kernel[w] ?? 0);
          b += x * (kernel[w + 1] ?? 0);
          d += x * (kernel[w + 2] ?? 0);
          e += x * (kernel[w + 3] ?? 0);
          w += width;
        }
      }
      out[here + c] = a;
      out[here + c + 1] = b;
      out[here + c + 2] = d;
      out[here + c + 3] = e;
    }
  }
}
