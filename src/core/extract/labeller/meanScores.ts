import { type AddScores, runInWasm } from './kernel/runInWasm';
import { type EncodedPage, type NetWeights, scoreStates } from './net';
import { floats } from './scratch';
import { STATE_COUNT } from './states';

/** The mean of several nets' scores of the states of every line, `line * STATE_COUNT + state`. */
export type MeanScores = (page: EncodedPage) => Float64Array;

/** Nets of one shape, ready to run: in WebAssembly where it can be had, else in JavaScript, with the same answers. */
export function meanScoresOf(nets: readonly NetWeights[]): MeanScores {
  const run = runInWasm(nets) ?? runInJavaScript(nets);
  const share = 1 / nets.length;
  return (page) => {
    const scores = floats(page.count * STATE_COUNT);
    run(page, scores);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) * share;
    return scores;
  };
}

/** Adds the scores of each net to `sum`. */
export function runInJavaScript(nets: readonly NetWeights[]): AddScores {
  return (page, sum) => {
    for (const net of nets) {
      const scores = scoreStates(net, page);
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (scores[i] ?? 0);
    }
  };
}
