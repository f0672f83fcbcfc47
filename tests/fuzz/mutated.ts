import { Buffer } from 'node:buffer';
import fc from 'fast-check';

type Change = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);
const noise = fc.uint8Array({ minLength: 1, maxLength: 24 });

/** Bytes that a format reads with care: ends, escapes, lengths, marks of an encoding. */
const STRANGE = [
  '\r\n\r\n',
  '\n',
  '\0',
  '"',
  '\\',
  '\ufeff',
  '</',
  '<!--',
  'PK\x05\x06',
  'Content-Length: 99999999999',
  '\u202e',
]
  .map((text) => Buffer.from(text))
  .concat([Buffer.from([0xff, 0xfe]), Buffer.from([0x80]), Buffer.alloc(64, 0xff)]);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([where, value]): Change =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        if (copy.length > 0) copy[at(bytes, where)] = value;
        return copy;
      },
  ),
  fc.tuple(place, fc.oneof(noise, fc.constantFrom(...STRANGE))).map(
    ([where, fresh]): Change =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, where)), fresh, bytes.subarray(at(bytes, where))]),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Change =>
      (bytes) => {
        const [a, b] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
        return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]);
      },
  ),
  fc.tuple(place, place, place).map(
    ([from, to, into]): Change =>
      (bytes) => {
        const [a, b] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
        const piece = bytes.subarray(a, Math.min(b, a + 4096));
        return Buffer.concat([bytes.subarray(0, at(bytes, into)), piece, bytes.subarray(at(bytes, into))]);
      },
  ),
  place.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
);

/** One of these, damaged in one to eight places: bytes changed, put in, taken out, doubled, cut off. */
export function mutated(bases: readonly Uint8Array[]): fc.Arbitrary<Buffer> {
  return fc
    .tuple(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([base, changes]) => {
      let bytes: Buffer = Buffer.from(base);
      for (const one of changes) bytes = one(bytes);
      return bytes;
    });
}
