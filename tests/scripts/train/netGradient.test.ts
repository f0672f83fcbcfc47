import { describe, expect, it } from 'vitest';
import { backwardPass, forwardPass } from '../../../scripts/train/netGradient';
import { initialParameters, zeroParameters } from '../../../scripts/train/parameters';
import { randomStream } from '../../../scripts/train/random';
import { scoreStates } from '../../../src/core/extract/labeller/net';
import { STATE_COUNT } from '../../../src/core/extract/labeller/states';

const random = randomStream(3);
const shape = { featureRows: 20, wordRows: 6, width: 8, wordWidth: 4, dilations: [1, 2, 4] };
const parameters = initialParameters(shape, random);
const count = 12;
const page = {
  count,
  featuresPerLine: 4,
  features: Uint16Array.from({ length: count * 4 }, () => Math.floor(random() * 20)),
  wordStart: Int32Array.from({ length: count + 1 }, (_, i) => i * 2),
  words: Int32Array.from({ length: count * 2 }, () => Math.floor(random() * 6)),
};
const noDrop = { feature: 0, hidden: 0, random: () => 0.5 };

describe('the training of the net', () => {
  it('scores as the extractor does when nothing is dropped', () => {
    const trained = forwardPass(parameters.net, page, noDrop).scores;
    const shipped = scoreStates(parameters.net, page);
    trained.forEach((score, i) => {
      expect(score).toBeCloseTo(shipped[i] ?? Number.NaN, 10);
    });
  });

  it('has the gradient that small steps measure', () => {
    const slope = Float64Array.from({ length: count * STATE_COUNT }, () => random() - 0.5);
    const loss = (): number =>
      forwardPass(parameters.net, page, noDrop).scores.reduce(
        (sum, score, i) => sum + score * (slope[i] ?? 0),
        0,
      );
    const gradient = zeroParameters(shape);
    backwardPass(
      parameters.net,
      gradient.net,
      page,
      forwardPass(parameters.net, page, noDrop),
      slope,
      noDrop,
    );
    for (let i = 0; i < parameters.flat.length; i += 7) {
      const value = parameters.flat[i] ?? 0;
      parameters.flat[i] = value + 1e-5;
      const above = loss();
      parameters.flat[i] = value - 1e-5;
      const below = loss();
      parameters.flat[i] = value;
      expect((above - below) / 2e-5).toBeCloseTo(gradient.flat[i] ?? Number.NaN, 6);
    }
  });
});
