import { convolve, type EncodedPage, LEAK, type NetWeights } from '../../src/core/extract/labeller/net';
import { STATE_COUNT } from '../../src/core/extract/labeller/states';

/** What a forward pass in training remembers for the way back. */
export interface TrainingPass {
  readonly scores: Float64Array;
  /** Output of the embedding and of each convolution. */
  readonly layers: readonly Float64Array[];
  /** 0 or the dropout scale for each unit of each convolution. */
  readonly gates: readonly Float64Array[];
  readonly wordSums: Float64Array;
  readonly keptFeatures: Uint8Array;
  readonly keptWords: Uint8Array;
}

export interface Dropout {
  readonly feature: number;
  readonly hidden: number;
  readonly random: () => number;
}

/** Scores of a page with dropout (Srivastava et al. 2014) of single features, words and hidden units. */
export function forwardPass(net: NetWeights, page: EncodedPage, drop: Dropout): TrainingPass {
  const { width, wordWidth, dilations } = net.shape;
  const { count, featuresPerLine: per } = page;
  const { random } = drop;
  const keptFeatures = new Uint8Array(page.features.length);
  const keptWords = new Uint8Array(page.words.length);
  for (let i = 0; i < keptFeatures.length; i++) keptFeatures[i] = random() < drop.feature ? 0 : 1;
  for (let i = 0; i < keptWords.length; i++) keptWords[i] = random() < drop.feature ? 0 : 1;
  const scale = 1 / (1 - drop.feature);
  const wordSums = new Float64Array(count * wordWidth);
  const embedded = new Float64Array(count * width);
  const sum = new Float64Array(width);
  const { features, words, wordMap } = net;
  for (let line = 0; line < count; line++) {
    sum.fill(0);
    for (let f = line * per; f < (line + 1) * per; f++) {
      if (keptFeatures[f] === 0) continue;
      const row = (page.features[f] ?? 0) * width;
      for (let c = 0; c < width; c++) sum[c] = (sum[c] ?? 0) + (features[row + c] ?? 0);
    }
    const o = line * wordWidth;
    for (let w = page.wordStart[line] ?? 0; w < (page.wordStart[line + 1] ?? 0); w++) {
      if (keptWords[w] === 0) continue;
      const row = (page.words[w] ?? 0) * wordWidth;
      for (let c = 0; c < wordWidth; c++) wordSums[o + c] = (wordSums[o + c] ?? 0) + (words[row + c] ?? 0);
    }
    for (let q = 0; q < wordWidth; q++) {
      const x = wordSums[o + q] ?? 0;
      if (x === 0) continue;
      for (let c = 0; c < width; c++) sum[c] = (sum[c] ?? 0) + x * (wordMap[q * width + c] ?? 0);
    }
    for (let c = 0; c < width; c++) {
      const x = (sum[c] ?? 0) * scale + (net.bias[c] ?? 0);
      embedded[line * width + c] = x > 0 ? x : LEAK * x;
    }
  }
  const layers = [embedded];
  const gates: Float64Array[] = [];
  const keepScale = 1 / (1 - drop.hidden);
  dilations.forEach((dilation, l) => {
    const input = layers[l];
    const convolution = net.convolutions[l];
    if (input === undefined || convolution === undefined) return;
    const { kernel, bias } = convolution;
    const out = new Float64Array(count * width);
    const gate = new Float64Array(count * width);
    convolve(input, out, count, width, dilation, kernel, bias);
    for (let i = 0; i < out.length; i++) {
      const value = out[i] ?? 0;
      const open = value > 0 && random() >= drop.hidden ? keepScale : 0;
      gate[i] = open;
      out[i] = (input[i] ?? 0) + value * open;
    }
    layers.push(out);
    gates.push(gate);
  });
  const last = layers[layers.length - 1] ?? embedded;
  const scores = new Float64Array(count * STATE_COUNT);
  for (let line = 0; line < count; line++) {
    for (let k = 0; k < STATE_COUNT; k++) {
      let score = net.outputBias[k] ?? 0;
      for (let c = 0; c < width; c++)
        score += (last[line * width + c] ?? 0) * (net.output[c * STATE_COUNT + k] ?? 0);
      scores[line * STATE_COUNT + k] = score;
    }
  }
  return { scores, layers, gates, wordSums, keptFeatures, keptWords };
}

/** Adds the gradient of a page to `gradient`, given that of its scores. */
export function backwardPass(
  net: NetWeights,
  gradient: NetWeights,
  page: EncodedPage,
  pass: TrainingPass,
  scoreGradient: Float64Array,
  drop: Dropout,
): void {
  const { width, wordWidth, dilations } = net.shape;
  const { count, featuresPerLine: per } = page;
  const last = pass.layers[pass.layers.length - 1] ?? new Float64Array(0);
  let back = new Float64Array(count * width);
  for (let line = 0; line < count; line++) {
    for (let k = 0; k < STATE_COUNT; k++) {
      const g = scoreGradient[line * STATE_COUNT + k] ?? 0;
      if (g === 0) continue;
      gradient.outputBias[k] = (gradient.outputBias[k] ?? 0) + g;
      for (let c = 0; c < width; c++) {
        const w = c * STATE_COUNT + k;
        gradient.output[w] = (gradient.output[w] ?? 0) + g * (last[line * width + c] ?? 0);
        back[line * width + c] = (back[line * width + c] ?? 0) + g * (net.output[w] ?? 0);
      }
    }
  }
  for (let l = dilations.length - 1; l >= 0; l--) {
    const dilation = dilations[l] ?? 1;
    const input = pass.layers[l] ?? last;
    const gate = pass.gates[l] ?? last;
    const kernel = net.convolutions[l]?.kernel ?? last;
    const kernelGradient = gradient.convolutions[l]?.kernel ?? last;
    const biasGradient = gradient.convolutions[l]?.bias ?? last;
    const next = Float64Array.from(back);
    // Gates are shut for most units: only the open ones are gone through.
    const at = new Int32Array(width);
    const slope = new Float64Array(width);
    for (let line = 0; line < count; line++) {
      const o = line * width;
      let open = 0;
      for (let c = 0; c < width; c++) {
        const d = (back[o + c] ?? 0) * (gate[o + c] ?? 0);
        if (d < 1e-9 && d > -1e-9) continue;
        biasGradient[c] = (biasGradient[c] ?? 0) + d;
        at[open] = c;
        slope[open] = d;
        open++;
      }
      if (open === 0) continue;
      for (let tap = 0; tap < 3; tap++) {
        const other = line + (tap - 1) * dilation;
        if (other < 0 || other >= count) continue;
        for (let q = 0; q < width; q++) {
          const x = input[other * width + q] ?? 0;
          const w = (tap * width + q) * width;
          let sum = 0;
          for (let n = 0; n < open; n++) {
            const d = slope[n] ?? 0;
            const k = w + (at[n] ?? 0);
            kernelGradient[k] = (kernelGradient[k] ?? 0) + x * d;
            sum += (kernel[k] ?? 0) * d;
          }
          next[other * width + q] = (next[other * width + q] ?? 0) + sum;
        }
      }
    }
    back = next;
  }
  const scale = 1 / (1 - drop.feature);
  const embedded = pass.layers[0] ?? last;
  const wordBack = new Float64Array(wordWidth);
  for (let line = 0; line < count; line++) {
    const o = line * width;
    let size = 0;
    for (let c = 0; c < width; c++) {
      let g = back[o + c] ?? 0;
      if ((embedded[o + c] ?? 0) <= 0) g *= LEAK;
      gradient.bias[c] = (gradient.bias[c] ?? 0) + g;
      g *= scale;
      back[o + c] = g;
      size += Math.abs(g);
    }
    if (size < 1e-7) continue;
    for (let f = line * per; f < (line + 1) * per; f++) {
      if (pass.keptFeatures[f] === 0) continue;
      const row = (page.features[f] ?? 0) * width;
      for (let c = 0; c < width; c++)
        gradient.features[row + c] = (gradient.features[row + c] ?? 0) + (back[o + c] ?? 0);
    }
    const from = page.wordStart[line] ?? 0;
    const to = page.wordStart[line + 1] ?? 0;
    if (to === from) continue;
    for (let q = 0; q < wordWidth; q++) {
      const x = pass.wordSums[line * wordWidth + q] ?? 0;
      let sum = 0;
      for (let c = 0; c < width; c++) {
        const g = back[o + c] ?? 0;
        const w = q * width + c;
        gradient.wordMap[w] = (gradient.wordMap[w] ?? 0) + x * g;
        sum += (net.wordMap[w] ?? 0) * g;
      }
      wordBack[q] = sum;
    }
    for (let w = from; w < to; w++) {
      if (pass.keptWords[w] === 0) continue;
      const row = (page.words[w] ?? 0) * wordWidth;
      for (let q = 0; q < wordWidth; q++)
        gradient.words[row + q] = (gradient.words[row + q] ?? 0) + (wordBack[q] ?? 0);
    }
  }
}
