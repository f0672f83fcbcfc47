import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/core/decode/decode';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittleEndian);
  return new Uint8Array(view.buffer);
}

function utf32(text: string, isLittleEndian: boolean): Uint8Array {
  const codes = [...text].map((char) => char.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(codes.length * 4));
  codes.forEach((code, i) => {
    view.setUint32(i * 4, code, isLittleEndian);
  });
  return new Uint8Array(view.buffer);
}

const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

function textOf(input: Uint8Array): { text: string; encoding: string; certainty: number } {
  const decoded = decode(input);
  if (decoded.kind === 'binary') throw new Error(`binary: ${decoded.detail}`);
  return { text: decoded.text, ...decoded.decodedAs };
}

const PAGE =
  'Ferry runs again\n\nÓlafur Ægisson sagði að “skipið” sigli í dag. €12 – 5 ½\n船は今日も出る😀\n';

describe('decode', () => {
  it('reads UTF-8 and is certain', () => {
    expect(textOf(utf8(PAGE))).toEqual({ text: PAGE, encoding: 'utf-8', certainty: 1 });
  });

  it('takes a UTF-8 mark off', () => {
    expect(textOf(join(bytes(0xef, 0xbb, 0xbf), utf8('Ä')))).toEqual({
      text: 'Ä',
      encoding: 'utf-8',
      certainty: 1,
    });
  });

  it('reads UTF-16 and UTF-32 by their marks', () => {
    expect(textOf(join(bytes(0xff, 0xfe), utf16(PAGE, true)))).toEqual({
      text: PAGE,
      encoding: 'utf-16le',
      certainty: 1,
    });
    expect(textOf(join(bytes(0xfe, 0xff), utf16(PAGE, false)))).toEqual({
      text: PAGE,
      encoding: 'utf-16be',
      certainty: 1,
    });
    expect(textOf(join(bytes(0xff, 0xfe, 0, 0), utf32(PAGE, true)))).toEqual({
      text: PAGE,
      encoding: 'utf-32le',
      certainty: 1,
    });
    expect(textOf(join(bytes(0, 0, 0xfe, 0xff), utf32(PAGE, false)))).toEqual({
      text: PAGE,
      encoding: 'utf-32be',
      certainty: 1,
    });
  });

  it('knows UTF-16 without a mark by where the NULs stand', () => {
    expect(textOf(utf16(PAGE, true))).toMatchObject({ text: PAGE, encoding: 'utf-16le' });
    expect(textOf(utf16(PAGE, false))).toMatchObject({ text: PAGE, encoding: 'utf-16be' });
    expect(textOf(utf16('今日の天気は 晴れ です。\n明日は 12 度。\n', true)).encoding).toBe('utf-16le');
  });

  it('reads old western pages as windows-1252, with less certainty', () => {
    const decoded = textOf(bytes(0x93, 0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x94, 0x20, 0x80));
    expect(decoded).toMatchObject({ text: '“Müller” €', encoding: 'windows-1252' });
    expect(decoded.certainty).toBeLessThan(1);
  });

  it('leaves line ends as they are', () => {
    expect(textOf(utf8('a\r\nb\rc\n')).text).toBe('a\r\nb\rc\n');
  });

  it('reads the shortest files', () => {
    expect(textOf(bytes()).text).toBe('');
    expect(textOf(bytes(0x41)).text).toBe('A');
    expect(textOf(bytes(0xe9)).text).toBe('é');
  });

  it('lets a stray NUL pass', () => {
    expect(textOf(join(utf8('x'.repeat(4000)), bytes(0))).text).toHaveLength(4001);
  });

  it('does not trip over lone surrogates and cut characters', () => {
    expect(textOf(join(bytes(0xff, 0xfe), bytes(0x00, 0xd8, 0x41, 0x00))).text).toBe('\ufffdA');
    expect(textOf(join(bytes(0xff, 0xfe, 0, 0), bytes(0, 0, 0x11, 0, 0x41))).text).toBe('\ufffd\ufffd');
  });

  it.each([
    ['a JPEG image', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ['a PDF document', utf8('%PDF-1.7\n')],
    ['a ZIP archive or an office document', bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ['a gzip archive', bytes(0x1f, 0x8b, 0x08, 0)],
    ['an SQLite database', join(utf8('SQLite format 3'), bytes(0))],
  ])('names %s', (name, input) => {
    expect(decode(input)).toEqual({ kind: 'binary', detail: `begins like ${name}` });
  });

  it('does not take words for formats', () => {
    expect(textOf(utf8('PKW-Maut kommt nicht')).text).toBe('PKW-Maut kommt nicht');
    expect(textOf(utf8('MZ und BMW, zwei Marken')).text).toBe('MZ und BMW, zwei Marken');
    expect(textOf(utf8('BZh ist keine Zeitung')).text).toBe('BZh ist keine Zeitung');
  });

  it('tells noise from text', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 2654435761) >>> 24);
    expect(decode(noise)).toEqual({ kind: 'binary', detail: 'holds bytes that no text has' });
    expect(decode(new Uint8Array(100)).kind).toBe('binary');
  });

  it('gives back any text written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/[\p{Cc}\ufeff]/u.test(text));
        expect(textOf(utf8(`Page: ${text}`)).text).toBe(`Page: ${text}`);
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        expect(['text', 'binary']).toContain(decode(input).kind);
      }),
    );
  });
});
