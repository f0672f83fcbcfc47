import { createHash } from 'node:crypto';
import { type FileHandle, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type ArticleId, articleIdOfSha256 } from '../../core/article';
import { pathsIn, withoutPurged } from '../../core/purge';
import { replaceDurably, syncFolder } from './durable';
import { fillerMember } from './filler';
import { readJournal } from './journal';
import { toJournalLine } from './journalLine';
import { readWhole } from './readWhole';
import { uuidOf } from './warcRecord';

const placeShape = z.object({
  segment: z.string().regex(/^[0-9a-f]{8}-\d{5,}\.warc\.gz$/),
  offset: z.number().int().nonnegative(),
  length: z.number().int().positive(),
});
const shape = z.object({
  at: z.string(),
  articleIds: z.array(z.string()),
  paths: z.array(z.string()),
  places: z.array(placeShape),
});

/**
 * What is being purged, written down before anything is changed: whatever interrupts it, it is done to the end when
 * the archive is opened again. Every step can be repeated.
 */
export type Purging = Omit<z.infer<typeof shape>, 'articleIds'> & { readonly articleIds: ArticleId[] };

const LINES_AT_ONCE = 500;

/** The files that a purge changes. */
export interface PurgePaths {
  readonly originals: string;
  readonly journal: string;
  readonly rewriting: string;
  readonly purging: string;
}

/** Plans a purge: reads in the journal where the originals lie and under which paths they came. */
export async function planPurge(
  journal: string,
  articleIds: readonly ArticleId[],
  at: string,
): Promise<Purging> {
  const ids = new Set(articleIds);
  const quoted = new Set<string>();
  const places: Purging['places'] = [];
  await readJournal(journal, ({ acts }) => {
    for (const act of acts) {
      for (const one of pathsIn(act, ids)) quoted.add(one);
      if (act.kind === 'originalsAdded')
        for (const { sha256, segment, offset, length } of act.originals)
          if (ids.has(articleIdOfSha256(sha256))) places.push({ segment, offset, length });
    }
  });
  quoted.delete('');
  for (const place of places) fillerOf(place, at);
  return { at, articleIds: [...ids], paths: [...quoted], places };
}

/** Bytes that the copies need at once: the largest segment, then the journal. */
export async function roomForPurge(
  originals: string,
  { places }: Purging,
  journalBytes: number,
): Promise<number> {
  const names = [...new Set(places.map(({ segment }) => path.join(originals, segment)))];
  const sizes = await Promise.all(names.map(async (name) => (await stat(name)).size));
  return Math.max(journalBytes, ...sizes);
}

/** Writes the plan down. From here on the purge is done, sooner or later. */
export async function beginPurge(paths: PurgePaths, purging: Purging): Promise<void> {
  await replaceDurably(paths.purging, paths.rewriting, (handle) => handle.writeFile(JSON.stringify(purging)));
}

/** The purge that was begun and not ended; null when there is none. */
export async function purgeUnderWay(paths: PurgePaths): Promise<Purging | null> {
  const text = await readFile(paths.purging, 'utf8').catch(() => null);
  return text === null ? null : (shape.parse(JSON.parse(text)) as Purging);
}

/**
 * Overwrites the originals with fillers and takes their paths out of the journal, each on a copy that then takes the
 * file's place. `step` is told before each change (tests stop there). Returns nothing left to do but the event.
 */
export async function purgeFiles(
  paths: PurgePaths,
  purging: Purging,
  step: (name: string) => void = () => {},
): Promise<void> {
  for (const segment of [...new Set(purging.places.map((place) => place.segment))].sort()) {
    step(segment);
    await fillSegment(paths, segment, purging);
  }
  step('journal');
  await rewriteJournal(paths, purging);
  step('event');
}

/** The purge is done and journaled. */
export async function endPurge(paths: PurgePaths): Promise<void> {
  await rm(paths.purging, { force: true });
  await rm(paths.rewriting, { recursive: true, force: true });
  await syncFolder(path.dirname(paths.purging));
}

function fillerOf({ segment, offset, length }: Purging['places'][number], at: string): Buffer {
  const id = uuidOf(createHash('sha256').update(`purged ${segment} ${offset}`).digest('hex'));
  return fillerMember(length, id, at);
}

async function fillSegment(paths: PurgePaths, segment: string, { places, at }: Purging): Promise<void> {
  const file = path.join(paths.originals, segment);
  await replaceDurably(file, paths.rewriting, async (handle) => {
    await copyInto(handle, file);
    for (const place of places)
      if (place.segment === segment) await writeAll(handle, fillerOf(place, at), place.offset);
  });
}

async function copyInto(handle: FileHandle, file: string): Promise<void> {
  let offset = 0;
  for await (const chunk of readWhole(file)) {
    await writeAll(handle, chunk, offset);
    offset += chunk.length;
  }
}

async function rewriteJournal(paths: PurgePaths, { articleIds, paths: quoted }: Purging): Promise<void> {
  const purged = { articleIds: new Set(articleIds), paths: new Set(quoted) };
  await replaceDurably(paths.journal, paths.rewriting, async (handle) => {
    const lines: string[] = [];
    await readJournal(paths.journal, (event, line) => {
      const acts = event.acts.map((act) => withoutPurged(act, purged));
      const isSame = acts.every((act, n) => act === event.acts[n]);
      lines.push(isSame ? line : toJournalLine({ ...event, acts }));
    });
    let offset = 0;
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
      const bytes = Buffer.from(`${lines.slice(from, from + LINES_AT_ONCE).join('\n')}\n`);
      await writeAll(handle, bytes, offset);
      offset += bytes.length;
    }
  });
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, offset + written);
    written += bytesWritten;
  }
}
