import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/main/archive/archive';
import { holderOfArchive, takeLock } from '../../../src/main/archive/lock';
import { aFolder, anArchive } from './anArchive';

function leave(folder: string, holder: Record<string, unknown>): void {
  const lock = {
    token: 'other',
    host: os.hostname(),
    pid: 1,
    begun: '0',
    heartbeat: new Date().toISOString(),
  };
  writeFileSync(path.join(folder, 'lock'), JSON.stringify({ ...lock, ...holder }));
}

function begunOf(pid: number | undefined): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
}

describe('the lock', () => {
  it('refuses a second opening and says who holds it', async () => {
    const folder = await anArchive('ferry');
    const archive = await Archive.open(folder, 'test');
    await expect(Archive.open(folder, 'test')).rejects.toMatchObject({
      name: 'ArchiveInUse',
      message: `in use by process ${process.pid} on ${os.hostname()}`,
    });
    expect(await holderOfArchive(folder)).toMatchObject({ pid: process.pid, host: os.hostname() });
    await archive.close();
    expect(await holderOfArchive(folder)).toBeNull();
    await (await Archive.open(folder, 'test')).close();
  });

  it('gives way to one of many who try at once, and to no more', async () => {
    const folder = aFolder();
    leave(folder, { pid: spawnSync('true').pid });
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
    const taken = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(taken).toHaveLength(1);
    await taken[0]?.release();
    expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  });

  it('of a process that ended is taken over', async () => {
    const folder = aFolder();
    leave(folder, { pid: spawnSync('true').pid });
    await (await takeLock(folder)).release();
  });

  it('of a process that is about to end is waited for', async () => {
    const folder = aFolder();
    const leaving = spawn('sleep', ['0.5']);
    leave(folder, { pid: leaving.pid, begun: begunOf(leaving.pid) });
    await (await takeLock(folder)).release();
  });

  it('of a process that has ended but is not reaped yet is taken over', async () => {
    const folder = aFolder();
    // The inner one is a child of the outer, which never asks how it ended.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 20']);
    const pid = Number(await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve)));
    leave(folder, { pid, begun: begunOf(pid) });
    await (await takeLock(folder)).release();
    parent.kill();
  });

  it('of a pid that has another process now is taken over', async () => {
    const folder = aFolder();
    leave(folder, { pid: process.pid, begun: 'long ago' });
    await (await takeLock(folder)).release();
  });

  it('of another machine holds while its heart beats, and is taken over when it has stopped', async () => {
    const folder = aFolder();
    leave(folder, { host: 'elsewhere' });
    await expect(takeLock(folder)).rejects.toMatchObject({ message: 'in use by process 1 on elsewhere' });
    leave(folder, { host: 'elsewhere', heartbeat: new Date(Date.now() - 3_600_000).toISOString() });
    const lock = await takeLock(folder);
    expect(JSON.parse(readFileSync(path.join(folder, 'lock'), 'utf8')).host).toBe(os.hostname());
    await lock.release();
  });
});
