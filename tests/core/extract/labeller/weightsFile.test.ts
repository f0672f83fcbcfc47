import { describe, expect, it } from 'vitest';
import { FEATURE_OFFSETS } from '../../../../src/core/extract/labeller/featureSchema';
import { FEATURES } from '../../../../src/core/extract/labeller/features';
import { lookUp } from '../../../../src/core/extract/labeller/hash';
import { decodeBase64, encodeBase64 } from '../../../../src/core/extract/labeller/packing';
import { STATE_COUNT } from '../../../../src/core/extract/labeller/states';
import { packWeights, readWeights } from '../../../../src/core/extract/labeller/weightsFile';
import { aNet } from './aNet';

describe('the weights file', () => {
  it('gives back the weights within a 127th of each row', () => {
    const net = aNet();
    const model = readWeights(packWeights([net], Int32Array.from([-5, 7]), [0.5]));
    expect(model?.certainty).toEqual([0.5]);
    net.features.forEach((value, i) => {
      expect(Math.abs((model?.nets[0]?.features[i] ?? 9) - value)).toBeLessThan(0.01);
    });
    expect(model?.nets[0]?.transitions.length).toBe(STATE_COUNT * STATE_COUNT);
    expect(model?.nets[0]?.outputBias.length).toBe(STATE_COUNT);
    expect(model && [-5, 7, 8].map((hash) => lookUp(model.words, hash))).toEqual([0, 1, -1]);
  });

  it('is refused when it was made for other features', () => {
    const file = packWeights([aNet()], new Int32Array(2), []);
    expect(readWeights({ ...file, schema: 'another' })).toBeNull();
  });

  it('reads base64 as it writes it', () => {
    for (let length = 0; length < 8; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 89 + 200) % 256);
      expect([...decodeBase64(encodeBase64(bytes))]).toEqual([...bytes]);
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }
  });

  it('has a row of weights for each bin of each feature', () => {
    const bins = FEATURES.reduce((sum, feature) => sum + feature.edges.length + 1, 0);
    expect(FEATURE_OFFSETS[FEATURES.length]).toBe(bins);
    for (const { name, edges } of FEATURES)
      expect([name, ...edges]).toEqual([name, ...[...edges].sort((a, b) => a - b)]);
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length);
  });
});
