import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Damage, TaskProgress } from '../../contract/archiveTasks';
import type { ArticleId } from '../../core/article';
import type { LibraryEvent } from '../../core/event';
import type { ArchivedOriginal } from '../../core/original';
import { archivePaths, inspectArchive } from './archiveFormat';
import { Catalogue } from './catalogue';
import { readJournal } from './journal';
import { type Piece, verifySegment } from './verifySegment';

/** What checking the files of an archive came to. */
export interface ArchiveCheck {
  readonly originals: number;
  readonly events: number;
  readonly lastSeq: number;
  readonly ids: readonly ArticleId[];
  readonly damage: readonly Damage[];
}

/** How to follow a check, and to end it early (it then rejects with the signal's reason). */
export interface CheckOptions {
  readonly onProgress?: (progress: TaskProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads a whole archive and names everything that is wrong: each line of the journal by its sum, each original by its
 * digest, each place by its neighbours. Writes nothing, takes no lock, and may run beside a writer: what that adds
 * meanwhile is behind the end that is checked. Throws ArchiveUnreadable for a newer format.
 */
export async function verifyArchive(folder: string, options: CheckOptions = {}): Promise<ArchiveCheck> {
  const inspection = await inspectArchive(folder);
  if (inspection === null) return { originals: 0, events: 0, lastSeq: 0, ids: [], damage: [] };
  const damage: Damage[] = [...inspection.damage];
  const paths = archivePaths(folder, inspection.card.id);
  const catalogue = new Catalogue();
  const places: ArchivedOriginal[] = [];
  let events = 0;
  const take = (event: LibraryEvent) => {
    events += 1;
    catalogue.take(event);
    for (const act of event.acts) if (act.kind === 'originalsAdded') places.push(...act.originals);
  };
  if ((await stat(paths.journal).catch(() => null)) === null)
    damage.push({ where: `journal/${path.basename(paths.journal)}`, what: 'missing' });
  const reading = await readJournal(paths.journal, take);
  damage.push(...reading.damage);
  damage.push(...(await checkSegments(paths.originals, places, catalogue, options)));
  return {
    originals: catalogue.size,
    events,
    lastSeq: reading.lastSeq,
    ids: [...catalogue.ids()],
    damage,
  };
}

async function checkSegments(
  folder: string,
  places: readonly ArchivedOriginal[],
  catalogue: Catalogue,
  { onProgress, signal }: CheckOptions,
): Promise<readonly Damage[]> {
  const bySegment = new Map<string, Piece[]>();
  for (const original of places) {
    const pieces = bySegment.get(original.segment) ?? [];
    pieces.push({ original, isHeld: catalogue.holds(original) });
    bySegment.set(original.segment, pieces);
  }
  const damage: Damage[] = [];
  let done = 0;
  const tick = () => {
    signal?.throwIfAborted();
    done += 1;
    if (done % 100 === 0 || done === places.length) onProgress?.({ done, total: places.length });
  };
  for (const [segment, pieces] of [...bySegment].sort(([a], [b]) => (a < b ? -1 : 1)))
    damage.push(...(await verifySegment(folder, segment, pieces, tick)));
  return damage;
}
