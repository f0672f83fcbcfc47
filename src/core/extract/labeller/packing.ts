/** A matrix as bytes: each row of `columns` numbers is 127ths of its own largest, which is in `scales` (float32). */
export interface PackedMatrix {
  readonly columns: number;
  readonly values: string;
  readonly scales: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text (RFC 4648). Characters outside the alphabet end it. */
export function decodeBase64(text: string): Uint8Array {
  const codes = new Int16Array(128).fill(-1);
  for (let i = 0; i < ALPHABET.length; i++) codes[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)] ?? -1;
    if (code < 0) break;
    held = (held << 6) | code;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = (held >> bits) & 0xff;
    }
  }
  return bytes.slice(0, length);
}

/** The base64 text of bytes, with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += ALPHABET.charAt(three >> 18) + ALPHABET.charAt((three >> 12) & 63);
    text += i + 1 < bytes.length ? ALPHABET.charAt((three >> 6) & 63) : '=';
    text += i + 2 < bytes.length ? ALPHABET.charAt(three & 63) : '=';
  }
  return text;
}

/** Numbers as 32-bit floats in base64. */
export function packFloats(values: Float64Array): string {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => {
    view.setFloat32(i * 4, value, true);
  });
  return encodeBase64(new Uint8Array(view.buffer));
}

/** The numbers of {@link packFloats}. */
export function unpackFloats(text: string): Float64Array {
  const bytes = decodeBase64(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float64Array(bytes.byteLength >> 2);
  for (let i = 0; i < values.length; i++) values[i] = view.getFloat32(i * 4, true);
  return values;
}

/** Rounds a matrix to bytes, row by row. */
export function packMatrix(values: Float64Array, columns: number): PackedMatrix {
  const rows = columns === 0 ? 0 : values.length / columns;
  const bytes = new Int8Array(values.length);
  const scales = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let top = 1e-9;
    for (let c = 0; c < columns; c++) top = Math.max(top, Math.abs(values[row * columns + c] ?? 0));
    scales[row] = Math.fround(top / 127);
    for (let c = 0; c < columns; c++) {
      bytes[row * columns + c] = Math.round((values[row * columns + c] ?? 0) / (scales[row] ?? 1));
    }
  }
  return { columns, values: encodeBase64(new Uint8Array(bytes.buffer)), scales: packFloats(scales) };
}

/** The matrix within a 254th of each row's largest number; empty for none. */
export function unpackMatrix(matrix: PackedMatrix | undefined): Float64Array {
  if (matrix === undefined) return new Float64Array(0);
  const bytes = decodeBase64(matrix.values);
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scales = unpackFloats(matrix.scales);
  // A loop: `from` with a function takes several times as long, in each thread that begins.
  const values = new Float64Array(signed.length);
  for (let row = 0, at = 0; row < scales.length; row++) {
    const scale = scales[row] ?? 0;
    for (const end = at + matrix.columns; at < end; at++) values[at] = (signed[at] ?? 0) * scale;
  }
  return values;
}
