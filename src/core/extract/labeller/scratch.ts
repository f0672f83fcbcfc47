// Typed arrays that live as long as the reading of one page. A page takes dozens; each made for itself is memory that
// Electron's allocator asks of the system and gives back within milliseconds, which is slow.

/** Kept from page to page; a page that needs more takes blocks of its own. */
const KEPT_BYTES = 4 * 1024 * 1024;
const ALIGNMENT = 8;

let kept: ArrayBuffer | null = null;
/** The block in use and how far; null outside of {@link onScratch}. */
let block: ArrayBuffer | null = null;
let used = 0;
let turns = 0;

/**
 * Calls `read`, during which the arrays below are taken from memory that is used again afterwards. Nothing that it
 * answers may hold one of them. Outside of it they are arrays like any other. Calls may be nested.
 */
export function onScratch<T>(read: () => T): T {
  if (block !== null) return read();
  kept ??= new ArrayBuffer(KEPT_BYTES);
  turns++;
  block = kept;
  used = 0;
  try {
    return read();
  } finally {
    block = null;
  }
}

/** Another number for each outermost {@link onScratch}, as long as which its arrays live; 0 outside of it. */
export function scratchTurn(): number {
  return block === null ? 0 : turns;
}

/** Where `byteLength` bytes are free, all 0. */
function take(byteLength: number): { readonly buffer: ArrayBuffer; readonly offset: number } {
  if (block === null) return { buffer: new ArrayBuffer(byteLength), offset: 0 };
  if (used + byteLength > block.byteLength) {
    if (byteLength > KEPT_BYTES / 4) return { buffer: new ArrayBuffer(byteLength), offset: 0 };
    block = new ArrayBuffer(KEPT_BYTES);
    used = 0;
  }
  const offset = used;
  used += Math.ceil(byteLength / ALIGNMENT) * ALIGNMENT;
  new Uint8Array(block, offset, byteLength).fill(0);
  return { buffer: block, offset };
}

/** Integers of 32 bits, all 0. */
export function ints(count: number): Int32Array<ArrayBuffer> {
  const { buffer, offset } = take(count * 4);
  return new Int32Array(buffer, offset, count);
}

/** Numbers, all 0. */
export function floats(count: number): Float64Array<ArrayBuffer> {
  const { buffer, offset } = take(count * 8);
  return new Float64Array(buffer, offset, count);
}

/** Bytes, all 0. */
export function bytes(count: number): Uint8Array<ArrayBuffer> {
  const { buffer, offset } = take(count);
  return new Uint8Array(buffer, offset, count);
}

/** Integers of 16 bits without sign, all 0. */
export function shorts(count: number): Uint16Array<ArrayBuffer> {
  const { buffer, offset } = take(count * 2);
  return new Uint16Array(buffer, offset, count);
}
