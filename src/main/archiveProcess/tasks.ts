import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../contract/appError';
import type { ArchiveTasks, Damage, TaskName, TaskProgress, Verification } from '../../contract/archiveTasks';
import type { ArticleId } from '../../core/article';
import { type ImportReport, pathsToRetry } from '../../core/importReport';
import type { Archive } from '../archive/archive';
import { backUpArchive } from '../archive/backup';
import { planMove } from '../archive/moveArchive';
import { type ArchiveCheck, verifyArchive } from '../archive/verify';
import { exportArticles } from '../export/exportArticles';
import { mirrorFolders } from '../importer/mirrorFolders';
import type { ParserPool } from '../importer/parserPool';
import type { ClosedTask } from './closedTasks';
import type { Feed } from './feed';
import { learnedLines } from './learnedLines';
import { previewRereading } from './previewRereading';
import { previewRules } from './previewRules';
import type { Settler } from './settling/settler';
import type { SignsFile } from './settling/signsFile';
import { sourceHosts } from './sourceHosts';
import { taskError } from './taskError';

/** What tasks work with. */
export interface TaskDesk {
  readonly archive: Archive;
  readonly feed: Feed;
  readonly settler: Pick<Settler, 'settled'>;
  readonly pool: Pick<ParserPool, 'parse'>;
  readonly signs: Pick<SignsFile, 'read'>;
  /** Name and version of this program. */
  readonly software: string;
  readonly isImporting: () => boolean;
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignal;
}

/** Work on an open archive; the rest stands in closedTasks.ts. */
export type OpenTask = Exclude<TaskName, ClosedTask>;

type Task<N extends TaskName> = (
  desk: TaskDesk,
  request: ArchiveTasks[N]['request'],
) => Promise<ArchiveTasks[N]['answer']>;

/** So many articles that differ are named one by one. */
const DRIFT_NAMED = 50;
/** So long a library that is behind gets to catch up before that is called drift. */
const CATCH_UP_MS = 30_000;
/** The same when the archive is damaged, and the library may never get further. */
const DAMAGED_CATCH_UP_MS = 2000;
const LOOK_EVERY_MS = 25;

/** Everything that works on an open archive. */
const tasks: { readonly [N in OpenTask]: Task<N> } = {
  verify,
  async rebuild({ archive, feed }) {
    const begun = performance.now();
    await feed.rebuild();
    return { articles: archive.size, seconds: Number(((performance.now() - begun) / 1000).toFixed(3)) };
  },
  backup: ({ archive, onProgress, signal }, { file }) => backUpArchive(archive, file, { onProgress, signal }),
  planMove: ({ archive }, { to }) => planMove({ folder: archive.folder, to }),
  async stats(desk) {
    const { archive, feed } = desk;
    await allThere(desk);
    let bytes = 0;
    for (const { sizeBytes } of archive.originals()) bytes += sizeBytes;
    return {
      ...(await feed.ask('stats')),
      originals: { count: archive.size, bytes },
      journal: { events: archive.lastSeq, lastSeq: archive.lastSeq },
    };
  },
  async dump(desk) {
    await allThere(desk);
    return desk.feed.ask('dump');
  },
  async retryPaths({ archive }, { importId, path }) {
    const report = await reportOf(archive, importId);
    const paths = report === null ? [] : pathsToRetry(report, path);
    if (paths.length === 0) throw new AppError('nothingToRetry', '');
    return { paths };
  },
  async mirrorFolders({ archive, feed }, { importId }) {
    const report = await reportOf(archive, importId);
    const event = report === null ? null : await mirrorFolders(archive, report);
    if (event === null) return { collections: 0 };
    feed.announce(event);
    return { collections: event.acts.filter((act) => act.kind === 'collectionMarked').length };
  },
  async search(desk, request) {
    await allThere(desk);
    return desk.feed.ask('search', request);
  },
  async tag(desk, request) {
    const { archive, feed } = desk;
    // Without a place for the event nothing is even looked for.
    if (archive.state.kind === 'readOnly') throw new AppError('archiveReadOnly', archive.folder);
    await allThere(desk);
    return feed.ask('tag', request);
  },
  async export(desk, request) {
    const { archive, feed, software, onProgress, signal } = desk;
    // What the window names it has seen in the library.
    if (request.of.kind === 'search') await allThere(desk);
    const found = (query: string) => feed.ask('found', query);
    const exported = (ids: readonly ArticleId[]) => feed.ask('exported', ids);
    return exportArticles({ archive, software, found, exported, onProgress, signal }, request);
  },
  previewRules: ({ archive, pool, signs, onProgress, signal }, request) =>
    previewRules({ archive, pool, signs, onProgress, signal }, request),
  previewRereading: (desk, { source }) => previewRereading(desk, source),
  learnedLines: (desk, { source }) => learnedLines(desk, source),
  sourceHosts: (desk, { source }) => sourceHosts(desk, source),
  trash: async ({ archive }, { before }) => ({ articles: archive.catalogue.trash(before).length }),
  async purgeTrash({ archive, feed, isImporting }, { before }) {
    if (isImporting()) throw new AppError('importRunning', '');
    const trash = archive.catalogue.trash(before);
    const event = await archive.purge(trash);
    if (event === null) return { articles: 0 };
    feed.announce(event);
    return { articles: trash.length };
  },
};

/** The report of an import as the journal has it; null while it has not ended. */
async function reportOf(archive: Archive, importId: string): Promise<ImportReport | null> {
  const seq = archive.catalogue.reportSeq(importId);
  const acts = seq === undefined ? [] : (await archive.event(seq)).acts;
  return acts.flatMap((act) => (act.kind === 'importEnded' ? [act.report] : []))[0] ?? null;
}

/** Does a task on an open archive. Rejects with an AppError. */
export async function runTask<N extends OpenTask>(
  name: N,
  desk: TaskDesk,
  request: ArchiveTasks[N]['request'],
): Promise<ArchiveTasks[N]['answer']> {
  try {
    return await (tasks[name] as unknown as Task<N>)(desk, request);
  } catch (error) {
    throw taskError(error, desk.signal);
  }
}

async function verify({ archive, feed, onProgress, signal }: TaskDesk): Promise<Verification> {
  const check = await verifyArchive(archive.folder, { onProgress, signal });
  const { originals, events } = check;
  const drift = await driftOf(check, archive, feed);
  // What only opening or the library could tell.
  const known = archive.state.kind === 'readOnly' ? archive.state.damage : [];
  const damage = check.damage.length > 0 ? check.damage : known;
  return { clean: damage.length === 0 && drift.length === 0, originals, events, damage, drift };
}

/** Where the library is not what the archive says. */
async function driftOf(check: ArchiveCheck, archive: Archive, feed: Feed): Promise<readonly Damage[]> {
  await caughtUp(archive, feed);
  const library = await feed.ask('ids').catch(() => null);
  if (library === null) return [{ where: 'library', what: 'cannot be opened' }];
  const drift: Damage[] = [];
  if (library.lastSeq < check.lastSeq)
    drift.push({ where: 'library', what: `is at event ${library.lastSeq} of ${check.lastSeq}` });
  // What came while the check ran is in the library and behind the end that was checked.
  const there = new Set(library.ids);
  const wanted = new Set(check.ids);
  for (const id of wanted) if (!there.has(id)) drift.push({ where: id, what: 'not in the library' });
  for (const id of there)
    if (!wanted.has(id) && !archive.has(id)) drift.push({ where: id, what: 'not in the archive' });
  const more = drift.length - DRIFT_NAMED;
  return more > 0 ? [...drift.slice(0, DRIFT_NAMED), { where: 'library', what: `and ${more} more` }] : drift;
}

/** Waits until the library has all there is, with what its sources' profiles hold against it. */
async function allThere({ archive, feed, settler }: TaskDesk): Promise<void> {
  await caughtUp(archive, feed);
  await settler.settled();
}

/** Waits for the library until it has all there is, or has come no further for a while. */
async function caughtUp(archive: Archive, feed: Feed): Promise<void> {
  const patienceMs = archive.state.kind === 'sound' ? CATCH_UP_MS : DAMAGED_CATCH_UP_MS;
  let reached = feed.reached;
  let sinceMs = performance.now();
  while (feed.reached < archive.lastSeq && performance.now() - sinceMs < patienceMs) {
    await wait(LOOK_EVERY_MS);
    if (feed.reached === reached) continue;
    reached = feed.reached;
    sinceMs = performance.now();
  }
}
