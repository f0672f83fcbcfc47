import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

/** Where downloads live that all checkouts of one user share. Honours XDG_CACHE_HOME. */
export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return path.join(base, 'cuttings');
}

const heartbeatMs = 2_000;
const staleAfterMs = 30_000;

/**
 * Runs `work` while holding the lock folder `lockPath`. Waits for as long as another living process
 * holds it; a lock whose process is dead, or that has had no heartbeat for 30 s, is taken over.
 *
 * @template T
 * @param {string} lockPath
 * @param {() => void} onWait called once, if there is someone to wait for
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(lockPath, onWait, work) {
  mkdirSync(path.dirname(lockPath), { recursive: true });
  let hasWaited = false;
  while (!tryLock(lockPath)) {
    if (isStale(lockPath)) {
      rmSync(lockPath, { recursive: true, force: true });
      continue;
    }
    if (!hasWaited) onWait();
    hasWaited = true;
    await delay(250);
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimesSync(lockPath, now, now);
  }, heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(lockPath, { recursive: true, force: true });
  }
}

/** @param {string} lockPath */
function tryLock(lockPath) {
  try {
    mkdirSync(lockPath);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(path.join(lockPath, 'pid'), String(process.pid));
  return true;
}

/** @param {string} lockPath */
function isStale(lockPath) {
  try {
    if (Date.now() - statSync(lockPath).mtimeMs > staleAfterMs) return true;
    const pid = Number(readFileSync(path.join(lockPath, 'pid'), 'utf8'));
    return pid > 0 && !isAlive(pid);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
