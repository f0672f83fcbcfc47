import type { Archive } from '../archive/archive';

/** How far a library says it is: the last event that it has, and when that was. */
interface Position {
  readonly lastSeq: number;
  readonly lastAt: string | null;
}

/** Whether the archive has that event too; if not, the library is of another history of it. */
export async function isOfHistory(archive: Archive, { lastSeq, lastAt }: Position): Promise<boolean> {
  if (lastSeq === 0 || lastAt === null || lastSeq > archive.lastSeq) return true;
  const event = await archive.event(lastSeq).catch(() => null);
  return event === null || event.at === lastAt;
}
