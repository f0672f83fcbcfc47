import type { EncodedPage, NetWeights } from '../net';
import { STATE_COUNT } from '../states';
import { isRunnable, type NetFunctions, netModule } from './netModule';
import { FLOAT, placeNet, planNet } from './netPlan';

interface Memory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

type Exports = NetFunctions & { readonly memory: Memory };

/** What is used of WebAssembly; the language's own types know nothing of it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
};

const PAGE_BYTES = 65_536;

/** Adds the scores of each net to `sum`, `line * STATE_COUNT + state`. */
export type AddScores = (page: EncodedPage, sum: Float64Array) => void;

/**
 * Runs nets of one shape in WebAssembly, each line's vector in vector registers. Null where there is none (or none with
 * vectors), or the nets are of a shape it was not made for.
 */
export function runInWasm(nets: readonly NetWeights[]): AddScores | null {
  const shape = nets[0]?.shape;
  if (shape === undefined || !isRunnable(shape)) return null;
  const plan = planNet(shape);
  const weightBytes = nets.length * plan.bytes;
  const exports = instanceOf(netModule(shape, plan, weightBytes));
  if (exports === null) return null;
  const { memory } = exports;
  nets.forEach((net, i) => {
    placeNet(memory.buffer, i * plan.bytes, plan, net);
  });
  const rowBytes = shape.width * FLOAT;
  // Before the first line and behind the last stand lines of zeros, as far as a convolution reaches.
  const margin = Math.max(0, ...shape.dilations) * rowBytes;

  return (page, sum) => {
    const { count, features, featuresPerLine, wordStart, words } = page;
    let used = weightBytes;
    const take = (bytes: number): number => {
      const from = used;
      used += Math.ceil(bytes / FLOAT) * FLOAT;
      return from;
    };
    const featuresAt = take(features.byteLength);
    const wordStartAt = take(wordStart.byteLength);
    const wordsAt = take(words.byteLength);
    const scoresAt = take(count * STATE_COUNT * FLOAT);
    const linesAt = take(margin + count * rowBytes + margin) + margin;
    const othersAt = take(count * rowBytes + margin);
    const missing = used - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    const { buffer } = memory;
    new Uint16Array(buffer, featuresAt).set(features);
    new Int32Array(buffer, wordStartAt).set(wordStart);
    new Int32Array(buffer, wordsAt).set(words);
    const bytes = new Uint8Array(buffer);
    for (const at of [linesAt - margin, linesAt + count * rowBytes, othersAt + count * rowBytes])
      bytes.fill(0, at, at + margin);
    const scores = new Float64Array(buffer, scoresAt, count * STATE_COUNT);
    nets.forEach((_, i) => {
      const base = i * plan.bytes;
      let [now, next] = [linesAt, othersAt];
      exports.embed(base, featuresAt, wordStartAt, wordsAt, now, now + count * rowBytes, featuresPerLine * 2);
      shape.dilations.forEach((dilation, layer) => {
        const end = now + count * rowBytes;
        exports.convolve(base + (plan.convolutions[layer] ?? 0), now, end, next, dilation * rowBytes);
        [now, next] = [next, now];
      });
      exports.score(base + plan.output, now, now + count * rowBytes, scoresAt);
      for (let at = 0; at < scores.length; at++) sum[at] = (sum[at] ?? 0) + (scores[at] ?? 0);
    });
  };
}

/** Null where there is no WebAssembly, none with vectors, or no memory for it. */
function instanceOf(bytes: Uint8Array<ArrayBuffer>): Exports | null {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch {
    return null;
  }
}
