/** Characters of the bytes 0x80 to 0x9f (Encoding Standard, index windows-1252); unassigned ones stay control characters. */
const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const CHUNK = 8192;

/** Windows-1252 as text. By hand, because TextDecoder of some Node 20 releases takes it for ISO 8859-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const codes = new Uint16Array(CHUNK);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const length = Math.min(CHUNK, bytes.length - at);
    for (let i = 0; i < length; i += 1) {
      const byte = bytes[at + i] ?? 0;
      codes[i] = byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte;
    }
    parts.push(String.fromCharCode(...codes.subarray(0, length)));
  }
  return parts.join('');
}
