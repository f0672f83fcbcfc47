/** How files of other formats begin; the names go after "begins like". */
const MAGICS: readonly (readonly [string, readonly (number | null)[]])[] = [
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a WebP image or a sound file', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['a gzip archive', [0x1f, 0x8b, 0x08]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68, null, 0x31, 0x41, 0x59]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a zstd archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a, null, 0x00]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74]],
  ['an MP3 sound file', [0x49, 0x44, 0x33]],
  ['an Ogg sound file', [0x4f, 0x67, 0x67, 0x53]],
  ['a video', [null, null, null, null, 0x66, 0x74, 0x79, 0x70]],
  ['a Matroska video', [0x1a, 0x45, 0xdf, 0xa3]],
  ['a compiled web module', [0x00, 0x61, 0x73, 0x6d]],
];
const SAMPLE_BYTES = 65_536;
const MOST_CONTROL_SHARE = 0.02;

/** The format whose first bytes a file has, with its article ("a JPEG image"); null when none is known. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, magic] of MAGICS)
    if (magic.every((byte, i) => byte === null || bytes[i] === byte) && bytes.length >= magic.length)
      return name;
  return null;
}

/**
 * True for bytes that no text in one-byte encodings or UTF-8 has: more than one NUL in two thousand, or two in a
 * hundred other control bytes. A stray NUL does not make a text binary.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let nuls = 0;
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte >= 0x20 && byte !== 0x7f) continue;
    if (byte === 0) nuls++;
    else if (byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return nuls * 2000 > sample.length || controls > sample.length * MOST_CONTROL_SHARE;
}
