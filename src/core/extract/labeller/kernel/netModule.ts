import { LEAK, type NetShape } from '../net';
import { STATE_COUNT } from '../states';
import { FLOAT, type NetPlan } from './netPlan';
import {
  add,
  addVectors,
  advance,
  type Code,
  get,
  integer,
  larger,
  loadInteger,
  loadShort,
  loadTwice,
  loadVector,
  moduleOf,
  multiply,
  multiplyVectors,
  set,
  storeVector,
  VECTOR_BYTES,
  vectorOf,
  type WasmFunction,
  walk,
  whenUnder,
} from './wasmCode';

/** The functions of the module. All arguments are addresses in its memory but where they are counts of bytes. */
export interface NetFunctions {
  /** Makes the lines' vectors in `out` … `end` from their features and words, as `embed` of `net.ts` does. */
  readonly embed: (
    net: number,
    features: number,
    wordStart: number,
    words: number,
    out: number,
    end: number,
    /** Bytes of the features of a line. */
    featureBytes: number,
  ) => void;
  /** `out` = `lines` … `end` and what a convolution adds, of lines `reach` bytes before, here and behind. */
  readonly convolve: (layer: number, lines: number, end: number, out: number, reach: number) => void;
  /** Scores of the states of `lines` … `end`. */
  readonly score: (output: number, lines: number, end: number, out: number) => void;
}

/** Rows of a matrix that are multiplied in one round of a loop; what is multiplied has a multiple of them. */
const ROWS_AT_ONCE = 4;

/** Whether nets of this shape can be run by such a module: their vectors come in whole rounds. */
export function isRunnable({ width, wordWidth }: NetShape): boolean {
  return width % ROWS_AT_ONCE === 0 && wordWidth % ROWS_AT_ONCE === 0;
}

/**
 * A module for nets of one shape. A line's whole vector stays in registers, two numbers in each; they are summed up in
 * the order in which `net.ts` does it, so that the answers are the same to the last bit.
 */
export function netModule(shape: NetShape, plan: NetPlan, bytes: number): Uint8Array<ArrayBuffer> {
  return moduleOf([embed(shape, plan), convolve(shape), score(shape)], bytes);
}

/** Locals from `first` on that hold a vector of `numbers` numbers. */
function vector(first: number, numbers: number): readonly number[] {
  return Array.from({ length: (numbers * FLOAT) / VECTOR_BYTES }, (_, i) => first + i);
}

function loadAll(vectors: readonly number[], pointer: Code, offset: number): Code {
  return vectors.flatMap((local, i) => set(local, loadVector(pointer, offset + i * VECTOR_BYTES)));
}

function addAll(vectors: readonly number[], pointer: Code, offset: number): Code {
  return vectors.flatMap((local, i) =>
    set(local, addVectors(get(local), loadVector(pointer, offset + i * VECTOR_BYTES))),
  );
}

function storeAll(
  vectors: readonly number[],
  pointer: Code,
  offset: number,
  of: (sum: Code, i: number) => Code,
): Code {
  return vectors.flatMap((local, i) => storeVector(pointer, offset + i * VECTOR_BYTES, of(get(local), i)));
}

/**
 * Adds to `sums` the numbers at `input` … `end`, each times its row of the matrix at `matrix`; both are locals, and
 * point behind what was read afterwards. `factor` is a local for a number.
 */
function addProducts(
  sums: readonly number[],
  input: number,
  end: Code,
  matrix: number,
  factor: number,
): Code {
  const rowBytes = sums.length * VECTOR_BYTES;
  const rows = Array.from({ length: ROWS_AT_ONCE }, (_, row) => [
    ...set(factor, loadTwice(get(input), row * FLOAT)),
    ...sums.flatMap((sum, i) => {
      const weights = loadVector(get(matrix), row * rowBytes + i * VECTOR_BYTES);
      return set(sum, addVectors(get(sum), multiplyVectors(get(factor), weights)));
    }),
  ]);
  return walk(input, end, ROWS_AT_ONCE * FLOAT, [...rows, advance(matrix, ROWS_AT_ONCE * rowBytes)]);
}

function embed({ width, wordWidth }: NetShape, plan: NetPlan): WasmFunction {
  const [net, feature, wordStart, words, out, end, featureBytes] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [featuresEnd, row, word, wordsEnd, input, matrix] = [7, 8, 9, 10, 11, 12] as const;
  const factor = 13;
  const sums = vector(14, width);
  const wordSums = vector(14 + sums.length, wordWidth);
  const rowOf = (index: Code, floats: number): Code =>
    set(row, add(get(net), multiply(index, integer(floats * FLOAT))));
  const wordAt = (offset: number): Code =>
    add(get(words), multiply(loadInteger(get(wordStart), offset), integer(4)));
  const body = walk(out, get(end), width * FLOAT, [
    loadAll(sums, get(net), plan.bias),
    set(featuresEnd, add(get(feature), get(featureBytes))),
    walk(feature, get(featuresEnd), 2, [
      rowOf(loadShort(get(feature)), width),
      addAll(sums, get(row), plan.features),
    ]),
    set(word, wordAt(0)),
    set(wordsEnd, wordAt(4)),
    advance(wordStart, 4),
    whenUnder(get(word), get(wordsEnd), [
      ...wordSums.map((local) => set(local, vectorOf(0))),
      walk(word, get(wordsEnd), 4, [
        rowOf(loadInteger(get(word)), wordWidth),
        addAll(wordSums, get(row), plan.words),
      ]),
      storeAll(wordSums, get(net), plan.wordSum, (sum) => sum),
      set(input, add(get(net), integer(plan.wordSum))),
      set(matrix, add(get(net), integer(plan.wordMap))),
      addProducts(sums, input, add(get(net), integer(plan.wordSum + wordWidth * FLOAT)), matrix, factor),
    ]),
    storeAll(sums, get(out), 0, (sum) => larger(sum, multiplyVectors(sum, vectorOf(LEAK)))),
  ]);
  const vectors = 1 + sums.length + wordSums.length;
  return { name: 'embed', parameters: 7, integers: 6, vectors, body: [body] };
}

function convolve({ width }: NetShape): WasmFunction {
  const [layer, line, end, out, reach] = [0, 1, 2, 3, 4] as const;
  const [input, inputEnd, matrix] = [5, 6, 7] as const;
  const factor = 8;
  const sums = vector(9, width);
  const rowBytes = width * FLOAT;
  const back = (pointer: Code): Code => add(pointer, multiply(get(reach), integer(-1)));
  const tap = (from: Code): Code => [
    ...set(input, from),
    ...set(inputEnd, add(get(input), integer(rowBytes))),
    ...addProducts(sums, input, get(inputEnd), matrix, factor),
  ];
  const body = walk(line, get(end), rowBytes, [
    loadAll(sums, get(layer), 0),
    set(matrix, add(get(layer), integer(rowBytes))),
    tap(back(get(line))),
    tap(get(line)),
    tap(add(get(line), get(reach))),
    storeAll(sums, get(out), 0, (sum, i) =>
      addVectors(loadVector(get(line), i * VECTOR_BYTES), larger(vectorOf(0), sum)),
    ),
    advance(out, rowBytes),
  ]);
  return { name: 'convolve', parameters: 5, integers: 3, vectors: 1 + sums.length, body: [body] };
}

function score({ width }: NetShape): WasmFunction {
  const [output, line, end, out] = [0, 1, 2, 3] as const;
  const [input, matrix] = [4, 5] as const;
  const factor = 6;
  const sums = vector(7, STATE_COUNT);
  const outBytes = STATE_COUNT * FLOAT;
  const body = walk(line, get(end), width * FLOAT, [
    loadAll(sums, get(output), 0),
    set(input, get(line)),
    set(matrix, add(get(output), integer(outBytes))),
    addProducts(sums, input, add(get(line), integer(width * FLOAT)), matrix, factor),
    storeAll(sums, get(out), 0, (sum) => sum),
    advance(out, outBytes),
  ]);
  return { name: 'score', parameters: 4, integers: 2, vectors: 1 + sums.length, body: [body] };
}
