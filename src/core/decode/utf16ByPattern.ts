const SAMPLE_BYTES = 4096;
const LEAST_BYTES = 4;
/** Even text without one Latin letter has spaces, digits and line ends, whose high byte is NUL. */
const LEAST_NUL_SHARE = 0.05;
/** A few characters (U+4E00, some emoji) have a NUL as their low byte. */
const STRAY_SHARE = 0.1;

/**
 * UTF-16 without a byte order mark, known by where its NUL bytes stand: nearly all at odd places (little endian) or
 * at even ones (big endian). Null for anything else.
 */
export function utf16ByPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < LEAST_BYTES || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++)
    if (sample[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  const pairs = sample.length / 2;
  const least = pairs * LEAST_NUL_SHARE;
  if (odd > least && even <= odd * STRAY_SHARE && hasLineOrSpace(sample, 0)) return 'utf-16le';
  if (even > least && odd <= even * STRAY_SHARE && hasLineOrSpace(sample, 1)) return 'utf-16be';
  return null;
}

/** True when the sample holds a space, a line end or a letter with a NUL beside it: numbers in tables do not. */
function hasLineOrSpace(sample: Uint8Array, low: 0 | 1): boolean {
  let control = 0;
  let plain = 0;
  for (let i = low; i < sample.length; i += 2) {
    const high = sample[low === 0 ? i + 1 : i - 1];
    const byte = sample[i] ?? 0;
    if (high !== 0) continue;
    if (byte >= 0x20 || byte === 9 || byte === 10 || byte === 13) plain++;
    else control++;
  }
  return plain > 0 && control * 20 <= plain;
}
