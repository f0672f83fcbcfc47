import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toWarcInfo, toWarcRecord } from '../../../../src/main/archive/warcRecord';
import { foundIn } from './found';

interface Record {
  readonly type?: string;
  readonly contentType?: string;
  readonly uri?: string;
  readonly block: string | Uint8Array;
  readonly length?: number;
}

function aRecord({
  type = 'resource',
  contentType = 'text/plain',
  uri = 'https://vell.example/a',
  block,
  length,
}: Record): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    'WARC-Date: 2023-09-14T05:06:07Z',
    `Content-Type: ${contentType}`,
    `Content-Length: ${length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function anAnswer(headers: readonly string[], body: string | Uint8Array, status = '200 OK'): Record {
  const head = Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`);
  return {
    type: 'response',
    contentType: 'application/http; msgtype=response',
    block: Buffer.concat([head, Buffer.from(body)]),
  };
}

const members = (...records: readonly Buffer[]) => Buffer.concat(records.map((one) => gzipSync(one)));
const HTML = ['Content-Type: text/html; charset=utf-8'];

describe('a web archive', () => {
  it('gives extracted text, resources and answers as pages, packed or not', async () => {
    const records = [
      aRecord({ type: 'warcinfo', contentType: 'application/warc-fields', block: 'software: x' }),
      aRecord({ type: 'request', contentType: 'application/http; msgtype=request', block: 'GET / HTTP/1.1' }),
      aRecord({ type: 'conversion', block: 'Text', uri: 'https://vell.example/a?b=../c' }),
      aRecord({ block: 'Resource', uri: '<urn:x>' }),
      aRecord(anAnswer(HTML, '<p>Page')),
      aRecord({ type: 'metadata', block: 'x' }),
      aRecord({
        type: 'revisit',
        contentType: 'application/http; msgtype=response',
        block: 'HTTP/1.1 200 OK\r\n\r\n',
      }),
    ];
    const expected = (name: string) => [
      `page ${name}/https://vell.example/a?b=../c`,
      `page ${name}/urn:x`,
      `page ${name}/https://vell.example/a`,
      `warc ${name}: 3`,
    ];
    const plain = await foundIn('a.warc', Buffer.concat(records));
    expect(plain.lines).toEqual(expected('a.warc'));
    expect([...plain.pages.values()]).toEqual(['Text', 'Resource', '<p>Page']);
    expect(plain.dates[0]).toBe('2023-09-14T05:06:07.000Z');
    expect((await foundIn('a.warc.gz', members(...records))).lines).toEqual(expected('a.warc.gz'));
    expect((await foundIn('a.warc.wet.gz', members(...records))).lines).toEqual(expected('a.warc.wet.gz'));
    expect((await foundIn('a.warc.gz', gzipSync(Buffer.concat(records)))).lines).toEqual(
      expected('a.warc.gz'),
    );
  });

  it('that is a segment of our own gives the very same bytes back', async () => {
    const originals = ['One', 'Tw\u00f6', ''].map((text, n) => {
      const bytes = Buffer.from(text, n === 1 ? 'latin1' : 'utf8');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { sha256, path: `/pages/${n} & ü.txt`, modifiedAt: '2001-02-03T04:05:06.000Z', bytes };
    });
    const at = '2024-01-01T00:00:00.000Z';
    const segment = Buffer.concat([
      toWarcInfo('d-00001.warc.gz', at, 'test'),
      ...originals.map((original) => toWarcRecord(original, at)),
    ]);
    const { pages, dates } = await foundIn('d-00001.warc.gz', segment);
    expect([...pages.values()]).toEqual(originals.map(({ bytes }) => bytes.toString('latin1')));
    expect(dates).toEqual(originals.map(({ modifiedAt }) => modifiedAt));
  });

  it.each([
    ['gzip', ['Content-Encoding: gzip'], gzipSync('<p>Page')],
    ['deflate', ['Content-Encoding: deflate'], deflateSync('<p>Page')],
    ['brotli', ['Content-Encoding: br'], brotliCompressSync('<p>Page')],
    ['gzip that was unpacked already', ['Content-Encoding: gzip'], '<p>Page'],
    ['chunks', ['Transfer-Encoding: chunked'], '3;x=y\r\n<p>\r\n04\r\nPage\r\n0\r\n\r\n'],
    ['chunks that were joined already', ['Transfer-Encoding: chunked'], '<p>Page'],
    ['chunks without an end', ['Transfer-Encoding: chunked'], '3\r\n<p>\r\nff\r\nPage'],
  ])('gives the page out of %s', async (_, headers, body) => {
    const { pages } = await foundIn('a.warc', aRecord(anAnswer([...HTML, ...headers], body)));
    expect([...pages.values()]).toEqual(['<p>Page']);
  });

  it('says of each record why it is no page', async () => {
    const { lines } = await foundIn(
      'a.warc',
      Buffer.concat([
        aRecord(anAnswer(['Content-Type: image/png'], 'x')),
        aRecord(anAnswer(HTML, 'Gone', '404 Not Found')),
        aRecord(anAnswer([...HTML, 'Content-Encoding: zstd'], 'x')),
        aRecord(anAnswer([...HTML, 'Content-Encoding: br'], 'no brotli')),
        aRecord(anAnswer([...HTML, 'Content-Encoding: gzip'], gzipSync(Buffer.alloc(60_000_000)))),
        aRecord({ type: 'response', contentType: 'application/http', block: 'no answer' }),
        aRecord({ contentType: 'application/pdf', block: '%PDF-' }),
        aRecord({ block: Buffer.alloc(40_000_000, 'x') }),
        aRecord({ block: 'Good' }),
      ]),
    );
    expect(lines.map((line) => line.replace('https://vell.example/', ''))).toEqual([
      'skipped otherType a.warc/a: image/png',
      'skipped httpStatus a.warc/a: 404',
      'failed brokenEntry a.warc/a: packed as zstd',
      'failed brokenEntry a.warc/a: Decompression failed',
      'skipped tooLarge a.warc/a: 32 MB',
      'failed brokenEntry a.warc/a: not an answer of a web server',
      'skipped otherType a.warc/a: application/pdf',
      'skipped tooLarge a.warc/a: 38 MB',
      'page a.warc/a',
      'warc a.warc: 9',
    ]);
  });

  it.each([
    ['cut within a record', aRecord({ block: 'Cut', length: 100 }), 'the file ends within an entry'],
    ['with noise between records', Buffer.from('noise\r\n'), 'something that is no record'],
    ['with a length that is none', aRecord({ block: 'x', length: -5 }), 'a record without its length'],
    ['with an endless line', Buffer.alloc(300_000, 'x'), 'a line of more than 65536 bytes'],
    [
      'with endless headers',
      Buffer.from(`WARC/1.0\r\n${'a: b\r\n'.repeat(2000)}`),
      'a record of more than 1000 header lines',
    ],
  ])('%s is one failure behind what was read before', async (_, rest, why) => {
    const whole = Buffer.concat([aRecord({ block: 'One' }), rest]);
    const expected = [
      'page a.warc/https://vell.example/a',
      `failed brokenContainer a.warc: ${why}`,
      'warc a.warc: 2',
    ];
    expect((await foundIn('a.warc', whole)).lines).toEqual(expected);
  });

  it('whose packing is damaged is one failure behind what was read before', async () => {
    const two = members(aRecord({ block: 'One' }), aRecord({ block: 'Two'.repeat(1000) }));
    const { lines } = await foundIn('a.warc.gz', two.subarray(0, two.length - 30));
    expect(lines[0]).toBe('page a.warc.gz/https://vell.example/a');
    expect(lines[1]).toMatch(/^failed brokenContainer a.warc.gz: /u);
  });

  it('that unpacks without end is not read to its end', async () => {
    const record = gzipSync(aRecord({ type: 'metadata', block: Buffer.alloc(100_000_000) }));
    const bomb = Buffer.concat(Array.from({ length: 12 }, () => record));
    const { lines } = await foundIn('a.warc.gz', bomb);
    expect(lines[0]).toBe('skipped bomb a.warc.gz: more than 200 times its size');
  }, 60_000);
});
