import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Act, BY_HAND, type LibraryEvent } from '../../../src/core/event';
import { Journal, readJournal } from '../../../src/main/archive/journal';
import { fromJournalLine, toJournalLine } from '../../../src/main/archive/journalLine';
import { idOf } from '../../builders';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-journal-'));
  file = path.join(folder, 'device.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const star = (name: string): Act => ({ kind: 'starMarked', value: true, articleIds: [idOf(name)] });
const AT = '2026-01-01T00:00:00.000Z';

async function written(count: number): Promise<void> {
  const journal = await Journal.open(file, await readJournal(file, () => {}), true);
  for (let n = 0; n < count; n += 1) await journal.append([star(String(n))], BY_HAND, AT);
  await journal.close();
}

async function read() {
  const events: LibraryEvent[] = [];
  return { reading: await readJournal(file, (event) => events.push(event)), events };
}

describe('a journal', () => {
  it('gives back what was appended, across openings', async () => {
    await written(3);
    await written(2);
    const { reading, events } = await read();
    expect(reading).toMatchObject({ lastSeq: 5, damage: [] });
    expect(events.map((event) => event.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(events[1]).toEqual({ seq: 2, at: AT, cause: BY_HAND, acts: [star('1')] });
  });

  it('cut anywhere, keeps every event that was whole, and goes on behind it', async () => {
    await written(4);
    const whole = readFileSync(file);
    const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1);
    for (let length = 0; length <= whole.length; length += 37) {
      writeFileSync(file, whole.subarray(0, length));
      const { reading } = await read();
      const kept = ends.filter((end) => end <= length).length;
      expect(reading).toMatchObject({ lastSeq: kept, damage: [] });
      await written(1);
      expect((await read()).reading).toMatchObject({ lastSeq: kept + 1, damage: [] });
    }
  });

  it('with a flipped byte in an earlier line, says which line is damaged', async () => {
    await written(3);
    const bytes = readFileSync(file);
    bytes[30] = (bytes[30] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const { reading } = await read();
    expect(reading.damage[0]).toEqual({ where: 'device.jsonl, line 1', what: 'damaged' });
  });

  it('with a missing line, says which events do not follow each other', async () => {
    await written(3);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [lines[0], lines[2], ''].join('\n'));
    expect((await read()).reading.damage).toEqual([
      { where: 'device.jsonl, line 2', what: 'event 3 follows event 1' },
    ]);
  });

  it('with several damaged lines at its end, calls that damage, not a torn tail', async () => {
    await written(1);
    appendFileSync(file, 'rubbish\nmore rubbish\n');
    expect((await read()).reading.damage).toHaveLength(2);
    truncateSync(file, 0);
  });
});

describe('a journal line', () => {
  it('reads back as the event, whatever text it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1 }), (text, seq) => {
        const event: LibraryEvent = {
          seq,
          at: AT,
          cause: BY_HAND,
          acts: [{ kind: 'importStarted', importId: text as never, roots: [text, '","sum":"'] }],
        };
        const line = toJournalLine(event);
        expect(line).not.toContain('\n');
        expect(fromJournalLine(line)).toEqual(event);
      }),
    );
  });

  it('is refused when any of its characters is changed', () => {
    const line = toJournalLine({ seq: 1, at: AT, cause: BY_HAND, acts: [star('ferry')] });
    fc.assert(
      fc.property(fc.nat(line.length - 1), (at) => {
        const other = line[at] === 'x' ? 'y' : 'x';
        expect(fromJournalLine(line.slice(0, at) + other + line.slice(at + 1))).toBeNull();
      }),
    );
  });
});
