// A small assembler of WebAssembly (core specification 2.0): what the net's functions need, and no more.

/** Bytes of instructions. */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
const NO_RESULT = 0x40;
const FUNCTION = 0x60;
const SIMD = 0xfd;
const BYTE_ALIGNED = 0;
const PAGE_BYTES = 65_536;

/** Bytes of the vectors below: two 64-bit floats. */
export const VECTOR_BYTES = 16;

/** A number without sign in LEB128. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** A number with sign in LEB128. */
function signed(value: number): Code {
  const isLast = value >= -0x40 && value < 0x40;
  return isLast ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

function list(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

const simd = (operation: number): Code => [SIMD, ...unsigned(operation)];
const at = (offset: number): Code => [BYTE_ALIGNED, ...unsigned(offset)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const integer = (value: number): Code => [0x41, ...signed(value)];
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a];
export const multiply = (a: Code, b: Code): Code => [...a, ...b, 0x6c];
export const loadInteger = (pointer: Code, offset = 0): Code => [...pointer, 0x28, ...at(offset)];
export const loadShort = (pointer: Code, offset = 0): Code => [...pointer, 0x2f, ...at(offset)];

export const loadVector = (pointer: Code, offset: number): Code => [...pointer, ...simd(0x00), ...at(offset)];
/** A vector with the same float in both places. */
export const loadTwice = (pointer: Code, offset: number): Code => [...pointer, ...simd(0x0a), ...at(offset)];
export const storeVector = (pointer: Code, offset: number, value: Code): Code => [
  ...pointer,
  ...value,
  ...simd(0x0b),
  ...at(offset),
];
export const addVectors = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xf0)];
export const multiplyVectors = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xf2)];
/** In each place `b` where it is more than `a`, else `a`. */
export const larger = (a: Code, b: Code): Code => [...a, ...b, ...simd(0xf7)];
/** A vector with `value` in both places. */
export function vectorOf(value: number): Code {
  const bytes = [...new Uint8Array(Float64Array.of(value, value).buffer)];
  return [...simd(0x0c), ...bytes];
}

/** Does `body` and adds `step` to the local `pointer`, as long as it is under `end`. */
export function walk(pointer: number, end: Code, step: number, body: readonly Code[]): Code {
  const leaveBlock = [0x0d, 1];
  const again = [0x0c, 0];
  const isAtEnd = [...get(pointer), ...end, 0x4f];
  const round = [...isAtEnd, ...leaveBlock, ...body.flat(), ...advance(pointer, step), ...again];
  return [0x02, NO_RESULT, 0x03, NO_RESULT, ...round, 0x0b, 0x0b];
}

/** Adds to a local. */
export function advance(pointer: number, step: number): Code {
  return set(pointer, add(get(pointer), integer(step)));
}

/** Does `body` if `a` is under `b`. */
export function whenUnder(a: Code, b: Code, body: readonly Code[]): Code {
  return [...a, ...b, 0x49, 0x04, NO_RESULT, ...body.flat(), 0x0b];
}

/** A function of integers that answers nothing. Locals are counted: its parameters, `integers`, `vectors`. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly body: readonly Code[];
}

/** A module that exports these functions, and `memory` of at least `bytes`. */
export function moduleOf(functions: readonly WasmFunction[], bytes: number): Uint8Array<ArrayBuffer> {
  const name = (text: string): Code => list([...text].map((character) => [character.charCodeAt(0)]));
  const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
  const types = functions.map(({ parameters }) => [
    FUNCTION,
    ...list(Array.from({ length: parameters }, () => [I32])),
    0,
  ]);
  const bodies = functions.map(({ integers, vectors, body }) => {
    const locals = list([
      [...unsigned(integers), I32],
      [...unsigned(vectors), V128],
    ]);
    const code = [...locals, ...body.flat(), 0x0b];
    return [...unsigned(code.length), ...code];
  });
  const memory = [0, ...unsigned(Math.ceil(bytes / PAGE_BYTES))];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(3, list(functions.map((_, i) => unsigned(i)))),
    ...section(5, list([memory])),
    ...section(
      7,
      list([...functions.map((one, i) => [...name(one.name), 0, ...unsigned(i)]), [...name('memory'), 2, 0]]),
    ),
    ...section(10, list(bodies)),
  ]);
}
