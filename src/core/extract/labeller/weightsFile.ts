import { SCHEMA_HASH } from './featureSchema';
import { createHashIndex, type HashIndex, setValue } from './hash';
import { type MeanScores, meanScoresOf } from './meanScores';
import type { NetShape, NetWeights } from './net';
import {
  decodeBase64,
  encodeBase64,
  type PackedMatrix,
  packFloats,
  packMatrix,
  unpackFloats,
  unpackMatrix,
} from './packing';
import { STATE_COUNT } from './states';

/** One net, packed. */
export interface PackedNet {
  /** Features, words, word map, kernels, output. */
  readonly matrices: readonly PackedMatrix[];
  readonly biases: string;
  readonly transitions: string;
}

/** The weights as they are stored: base64 in JSON, little-endian. `vocabulary` are hashes, no word is stored. */
export interface WeightsFile {
  readonly schema: string;
  readonly shape: NetShape;
  readonly vocabulary: string;
  readonly nets: readonly PackedNet[];
  /** Logit of a page's certainty: bias, then the weight of each measure. */
  readonly certainty: readonly number[];
}

/** Weights ready for use. */
export interface LineModel {
  /** Nets of one shape and vocabulary. */
  readonly nets: readonly NetWeights[];
  /** The mean of their scores. */
  readonly scores: MeanScores;
  /** Mean of the nets' log weights of transitions. */
  readonly transitions: Float64Array;
  readonly words: HashIndex;
  readonly certainty: readonly number[];
}

function packNet(net: NetWeights): PackedNet {
  const { width, wordWidth } = net.shape;
  const biases = [net.bias, ...net.convolutions.map(({ bias }) => bias), net.outputBias];
  return {
    matrices: [
      packMatrix(net.features, width),
      packMatrix(net.words, wordWidth),
      packMatrix(net.wordMap, width),
      ...net.convolutions.map(({ kernel }) => packMatrix(kernel, width)),
      packMatrix(net.output, STATE_COUNT),
    ],
    biases: packFloats(Float64Array.from(biases.flatMap((bias) => [...bias]))),
    transitions: packFloats(net.transitions),
  };
}

function unpackNet(shape: NetShape, { matrices, biases: packed, transitions }: PackedNet): NetWeights {
  const { width, dilations } = shape;
  const biases = unpackFloats(packed);
  const bias = (at: number): Float64Array => biases.subarray(at * width, (at + 1) * width);
  const layers = dilations.length;
  return {
    shape,
    features: unpackMatrix(matrices[0]),
    words: unpackMatrix(matrices[1]),
    wordMap: unpackMatrix(matrices[2]),
    bias: bias(0),
    convolutions: dilations.map((_, layer) => ({
      kernel: unpackMatrix(matrices[3 + layer]),
      bias: bias(1 + layer),
    })),
    output: unpackMatrix(matrices[3 + layers]),
    outputBias: biases.subarray((1 + layers) * width),
    transitions: unpackFloats(transitions),
  };
}

/**
 * Weights of nets of one shape as a file's content: matrices in bytes, the rest in 32-bit floats. The same weights
 * give the same text.
 */
export function packWeights(
  nets: readonly NetWeights[],
  vocabulary: Int32Array,
  certainty: readonly number[],
): WeightsFile {
  const hashes = new DataView(new ArrayBuffer(vocabulary.length * 4));
  vocabulary.forEach((hash, i) => {
    hashes.setInt32(i * 4, hash, true);
  });
  const shape = nets[0]?.shape ?? { featureRows: 0, wordRows: 0, width: 0, wordWidth: 0, dilations: [] };
  return {
    schema: SCHEMA_HASH,
    shape,
    vocabulary: encodeBase64(new Uint8Array(hashes.buffer)),
    nets: nets.map(packNet),
    certainty,
  };
}

/** Makes a file's content usable; null when it was made for other features than this program's. */
export function readWeights(file: WeightsFile): LineModel | null {
  const { shape, certainty } = file;
  if (file.schema !== SCHEMA_HASH || file.nets.length === 0) return null;
  const nets = file.nets.map((net) => unpackNet(shape, net));
  const transitions = new Float64Array(STATE_COUNT * STATE_COUNT).map(
    (_, i) => nets.reduce((sum, net) => sum + (net.transitions[i] ?? 0), 0) / nets.length,
  );
  const words = createHashIndex(shape.wordRows);
  const bytes = decodeBase64(file.vocabulary);
  const hashes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let row = 0; row < shape.wordRows; row++) setValue(words, hashes.getInt32(row * 4, true), row);
  return { nets, scores: meanScoresOf(nets), transitions, words, certainty };
}
