import type { DecodedAs } from '../article';

/** What the bytes of a file turned out to be: text and how it was read, or no text at all and why. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly decodedAs: DecodedAs }
  | { readonly kind: 'binary'; readonly detail: string };

/** The text of a file's bytes. */
export function decode(bytes: Uint8Array): Decoded {
  const text = String.fromCharCode(...bytes.subarray(0, 1000));
  return { kind: 'text', text, decodedAs: { encoding: 'utf-8', certainty: 1 } };
}
