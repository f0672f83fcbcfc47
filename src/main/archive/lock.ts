import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';

const shape = z.object({
  token: z.string(),
  host: z.string(),
  pid: z.number().int(),
  /** When that process began, in the system's own count, so that a reused pid is not mistaken for it. */
  begun: z.string(),
  heartbeat: z.string(),
});
export type Holder = z.infer<typeof shape>;

const HEARTBEAT_MS = 10_000;
/** A lock of another machine without a heartbeat for this long is abandoned. */
const ABANDONED_MS = 10 * 60_000;
/** A process whose program was killed may hold the lock a little longer: so long it is waited for. */
const LEAVING_MS = 3_000;
const LOOK_AGAIN_MS = 100;

/** The archive is in use by another process or machine. */
export class ArchiveInUse extends Error {
  constructor(readonly holder: Holder) {
    super(`in use by process ${holder.pid} on ${holder.host}`);
    this.name = 'ArchiveInUse';
  }
}

/** A lock that is held until it is released; its heartbeat tells other machines that it is alive. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock of an archive, or throws {@link ArchiveInUse}. The lock file is made by link(2), which fails when
 * the name is there: of two who try at once one gets it.
 */
export async function takeLock(folder: string): Promise<Lock> {
  const file = path.join(folder, 'lock');
  const mine = (): Holder => ({
    token,
    host: os.hostname(),
    pid: process.pid,
    begun: begunOf(process.pid),
    heartbeat: new Date().toISOString(),
  });
  const token = randomUUID();
  const fresh = `${file}.${token}`;
  await writeFile(fresh, JSON.stringify(mine()));
  try {
    await linkOrReplace(fresh, file);
  } finally {
    await unlink(fresh).catch(() => undefined);
  }
  const beat = setInterval(() => void renew().catch(() => undefined), HEARTBEAT_MS);
  beat.unref();
  async function renew(): Promise<void> {
    if ((await holderOf(file))?.token !== token) return;
    await writeFile(fresh, JSON.stringify(mine()));
    await rename(fresh, file);
  }
  return {
    async release() {
      clearInterval(beat);
      if ((await holderOf(file))?.token === token) await unlink(file);
    },
  };
}

/** Who holds the archive in a folder, as its lock says; null when nobody does. */
export function holderOfArchive(folder: string): Promise<Holder | null> {
  return holderOf(path.join(folder, 'lock'));
}

async function linkOrReplace(fresh: string, file: string): Promise<void> {
  const waitUntilMs = performance.now() + LEAVING_MS;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await link(fresh, file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 3) throw error;
      const holder = await holderOf(file);
      if (holder !== null && isAlive(holder)) {
        if (holder.pid === process.pid || performance.now() > waitUntilMs) throw new ArchiveInUse(holder);
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
        attempt = -1;
        continue;
      }
      // Moved away under a name of its own first: of two who find it abandoned only one moves it.
      await rename(file, `${fresh}.old`).catch(() => undefined);
      await unlink(`${fresh}.old`).catch(() => undefined);
    }
  }
}

async function holderOf(file: string): Promise<Holder | null> {
  try {
    const read = shape.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== os.hostname()) return Date.now() - Date.parse(holder.heartbeat) < ABANDONED_MS;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.begun === begunOf(holder.pid);
}

/**
 * When a process began: Linux tells it in /proc/PID/stat (field 22); elsewhere the pid must do. One that has ended
 * and waits to be reaped (state Z) began never: it holds nothing.
 */
function begunOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
