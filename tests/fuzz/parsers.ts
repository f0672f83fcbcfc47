import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { BY_HAND, type LibraryEvent } from '../../src/core/event';
import { extract } from '../../src/core/extract/extract';
import { lines } from '../../src/core/extract/lines';
import { dumpHtml } from '../../src/core/htmlDump/dumpHtml';
import { pageText } from '../../src/core/htmlDump/pageText';
import { explainQuery } from '../../src/core/query/explainQuery';
import { parseQuery } from '../../src/core/query/parseQuery';
import { printQuery } from '../../src/core/query/printQuery';
import { readJournal } from '../../src/main/archive/journal';
import { toJournalLine } from '../../src/main/archive/journalLine';
import { idOf } from '../builders';
import { aZip } from '../main/importer/containers/aZip';
import { foundIn } from '../main/importer/containers/found';
import { mutated } from './mutated';

/** A parser with what it is given, and what has to hold of whatever it makes of that. */
export type Fuzzed = fc.IAsyncProperty<unknown[]>;

const PAGES = path.join(import.meta.dirname, '../fixtures/pages');
const pages = readdirSync(PAGES).map((name) => readFileSync(path.join(PAGES, name, 'source.txt')));
const folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Long enough for any of these inputs on a slow machine; what takes longer would hold a person up. */
const LIMIT_MS = 5000;

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

function fuzzed<T>(given: fc.Arbitrary<T>, check: (one: T) => Promise<void> | void): Fuzzed {
  return fc.asyncProperty(given, async (one) => {
    const begun = performance.now();
    await check(one);
    holds(performance.now() - begun < LIMIT_MS, `took longer than ${LIMIT_MS} ms`);
  }) as unknown as Fuzzed;
}

const event: LibraryEvent = {
  seq: 1,
  at: '2026-01-01T00:00:00.000Z',
  cause: BY_HAND,
  acts: [{ kind: 'starMarked', value: true, articleIds: [idOf('ferry')] }],
};
const journal = Buffer.from([1, 2, 3].map((seq) => toJournalLine({ ...event, seq })).join(''));

const record = (type: string, block: string) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://vell.example/a\r\nWARC-Date: 2023-09-14T05:06:07Z\r\nContent-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'text/plain'}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
const warc = Buffer.from(
  record('warcinfo', 'software: test\r\n') +
    record(
      'response',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>Ferry</title><p>The night ferry.',
    ) +
    record('conversion', 'The night ferry goes on Friday.'),
);
const zip = aZip({ name: 'a/one.txt', content: 'One page' }, { name: 'b.txt', content: 'Two', method: 0 });
const html = Buffer.from(
  '<!doctype html><html><head><title>Ferry</title><meta charset=windows-1252></head><body><h1>Night ferry</h1><p>The <b>night</b> ferry&nbsp;goes&hellip;</p><ul><li>One<li>Two</ul><table><tr><td>a<td>b</table><script>if (a < b) {}</script><pre>x\n  y</pre>',
);
const QUERY = [
  '(',
  ')',
  '"',
  'OR',
  'NOT',
  'AND',
  '*',
  '-',
  ':',
  'source:',
  'tag:"',
  'date:2023',
  'is:',
  'ferry',
  '潮',
  '\\',
  ' ',
];

async function scanned(name: string, bytes: Uint8Array): Promise<void> {
  const { lines: told } = await foundIn(name, bytes);
  holds(told.length > 0, 'nothing was said of the file');
  holds(
    told.every((line) => !line.includes('..')),
    'a path leads out of the container',
  );
}

/** Every parser that reads what came from outside. */
export const PARSERS: Readonly<Record<string, Fuzzed>> = {
  query: fuzzed(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...QUERY)).map((some) => some.join('')),
    ),
    (text) => {
      const { query } = parseQuery(text);
      const printed = printQuery(query);
      explainQuery(query);
      holds(
        printQuery(parseQuery(printed).query) === printed,
        `is read another way when printed: ${printed}`,
      );
    },
  ),
  warc: fuzzed(mutated([warc, Buffer.concat([warc, warc])]), (bytes) => scanned('a.warc', bytes)),
  warcgz: fuzzed(mutated([gzipSync(warc)]), (bytes) => scanned('a.warc.gz', bytes)),
  zip: fuzzed(mutated([zip]), (bytes) => scanned('a.zip', bytes)),
  journal: fuzzed(mutated([journal]), async (bytes) => {
    const file = path.join(folder, 'device.jsonl');
    writeFileSync(file, bytes);
    const events: LibraryEvent[] = [];
    const reading = await readJournal(file, (one) => events.push(one));
    holds(
      events.every(({ seq }, n) => n === 0 || seq > (events[n - 1]?.seq ?? 0)),
      'events out of order',
    );
    holds(reading.lastSeq >= (events.at(-1)?.seq ?? 0), 'read an event behind the last one');
  }),
  html: fuzzed(mutated([html]), (bytes) => {
    const text = bytes.toString('utf8');
    const dump = dumpHtml(text);
    holds(dumpHtml(text) === dump, 'another dump the second time');
  }),
  text: fuzzed(mutated([...pages, html]), (bytes) => {
    const decoded = pageText(bytes, 'a.txt');
    if (decoded.kind !== 'text') return;
    const { labels } = extract(decoded.text, { seenAt: null, folders: [] });
    holds(labels.length === lines(decoded.text).length, 'a line without a label');
  }),
};
