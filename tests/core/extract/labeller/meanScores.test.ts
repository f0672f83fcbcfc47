import { afterEach, describe, expect, it, vi } from 'vitest';
import { initialParameters } from '../../../../scripts/train/parameters';
import { randomStream } from '../../../../scripts/train/random';
import { runInWasm } from '../../../../src/core/extract/labeller/kernel/runInWasm';
import { meanScoresOf, runInJavaScript } from '../../../../src/core/extract/labeller/meanScores';
import type { EncodedPage, NetShape } from '../../../../src/core/extract/labeller/net';
import { STATE_COUNT } from '../../../../src/core/extract/labeller/states';

const random = randomStream(11);
const below = (limit: number): number => Math.floor(random() * limit);

const SHIPPED = { featureRows: 60, wordRows: 40, width: 24, wordWidth: 8, dilations: [1, 2, 4, 8, 16] };
const SMALL = { featureRows: 12, wordRows: 5, width: 8, wordWidth: 4, dilations: [3] };
const WIDE = { featureRows: 9, wordRows: 3, width: 64, wordWidth: 12, dilations: [1, 40] };
const UNEVEN = { featureRows: 9, wordRows: 3, width: 8, wordWidth: 6, dilations: [1] };

function somePage(shape: NetShape, count: number): EncodedPage {
  const featuresPerLine = 7;
  const wordStart = new Int32Array(count + 1);
  // Every third line has no words.
  for (let line = 0; line < count; line++)
    wordStart[line + 1] = (wordStart[line] ?? 0) + (line % 3 === 0 ? 0 : 1 + below(9));
  return {
    count,
    featuresPerLine,
    features: Uint16Array.from({ length: count * featuresPerLine }, () => below(shape.featureRows)),
    wordStart,
    words: Int32Array.from({ length: wordStart[count] ?? 0 }, () => below(shape.wordRows)),
  };
}

const someNets = (shape: NetShape, count: number) =>
  Array.from({ length: count }, () => {
    const { net, flat } = initialParameters(shape, random);
    for (let i = 0; i < flat.length; i++) flat[i] = (flat[i] ?? 0) + random() * 0.1 - 0.05;
    return net;
  });

describe('running the nets', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['as shipped', SHIPPED, 2],
    ['small', SMALL, 1],
    ['wide, of three', WIDE, 3],
  ])('gives the same to the last bit in WebAssembly as in JavaScript: %s', (_, shape, size) => {
    const nets = someNets(shape, size);
    const inWasm = runInWasm(nets);
    const inJavaScript = runInJavaScript(nets);
    // Long pages make its memory grow, and the short ones behind them find it used.
    for (const count of [1, 2, 3, 17, 80, 3000, 5, 1, 40]) {
      const page = somePage(shape, count);
      const expected = new Float64Array(count * STATE_COUNT);
      const scores = new Float64Array(count * STATE_COUNT);
      inJavaScript(page, expected);
      inWasm?.(page, scores);
      expect(inWasm).not.toBeNull();
      expect(scores.some((score) => score !== 0)).toBe(true);
      expect([...scores]).toEqual([...expected]);
    }
  });

  it('leaves to JavaScript what WebAssembly cannot run', () => {
    expect(runInWasm(someNets(UNEVEN, 1))).toBeNull();
    expect(runInWasm([])).toBeNull();
  });

  it('answers the same without WebAssembly', () => {
    const nets = someNets(SHIPPED, 2);
    const page = somePage(SHIPPED, 30);
    const expected = meanScoresOf(nets)(page);
    vi.stubGlobal('WebAssembly', undefined);
    expect(runInWasm(nets)).toBeNull();
    expect(meanScoresOf(nets)(page)).toEqual(expected);
  });
});
