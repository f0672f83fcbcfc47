import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangedFiles } from '../../../src/main/watching/changedFiles';
import { WatchedFolder } from '../../../src/main/watching/watchedFolder';

let folder: string;
let note: string;
let watched: WatchedFolder | null = null;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-watched-'));
  note = path.join(folder, '../', `${path.basename(folder)}.json`);
});
afterEach(() => {
  watched?.stop();
  rmSync(folder, { recursive: true, force: true });
  rmSync(note, { force: true });
});

const file = (name: string, content = 'A page.') => {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
  return at;
};

describe('what comes into a folder', () => {
  it('is told once it has come to rest, and not again', async () => {
    const files = new ChangedFiles(folder, 0);
    const one = file('a/one.txt');
    const two = file('two.txt', 'half');
    expect(await files.look()).toEqual({ settled: [], unsettled: 2 });
    file('two.txt', 'half and the rest');
    expect(await files.look()).toEqual({ settled: [one], unsettled: 1 });
    expect(await files.look()).toEqual({ settled: [two], unsettled: 0 });
    expect(await files.look()).toEqual({ settled: [], unsettled: 0 });
  });

  it('is told again when it has changed', async () => {
    const files = new ChangedFiles(folder, 0);
    const one = file('one.txt');
    await files.look();
    await files.look();
    file('one.txt', 'Another text.');
    await files.look();
    expect(await files.look()).toEqual({ settled: [one], unsettled: 0 });
  });

  it('is not told of what was there before, nor of what is no page', async () => {
    file('one.txt');
    file('.DS_Store');
    file('feed.xml');
    const files = new ChangedFiles(folder, Date.now() + 1000);
    expect(await files.look()).toEqual({ settled: [], unsettled: 0 });
    expect(await new ChangedFiles(folder, 0).look()).toEqual({ settled: [], unsettled: 1 });
  });
});

describe('a watched folder', () => {
  const watching = (take: (files: readonly string[]) => boolean) => {
    watched = new WatchedFolder(note, take, () => undefined, 50);
    return watched;
  };

  it('offers what is in it, then what comes', async () => {
    const taken: string[] = [];
    const one = file('one.txt');
    watching((files) => taken.push(...files) > 0).choose(folder);
    await vi.waitFor(() => expect(taken).toEqual([one]), { timeout: 5000 });
    const two = file('sub/two.txt');
    await vi.waitFor(() => expect(taken).toEqual([one, two]), { timeout: 5000 });
  });

  it('offers again what could not be taken', async () => {
    const one = file('one.txt');
    const offers: (readonly string[])[] = [];
    watching((files) => offers.push(files) > 2).choose(folder);
    await vi.waitFor(() => expect(offers).toEqual([[one], [one], [one]]), { timeout: 5000 });
  });

  it('goes on after a restart with what came meanwhile, and only that', async () => {
    const taken: string[] = [];
    const take = (files: readonly string[]) => taken.push(...files) > 0;
    file('one.txt');
    const first = watching(take);
    first.choose(folder);
    await vi.waitFor(() => expect(taken).toHaveLength(1), { timeout: 5000 });
    first.stop();
    const two = file('two.txt');
    const second = watching(take);
    expect(second.folder).toBe(folder);
    second.start();
    await vi.waitFor(() => expect(taken.slice(1)).toEqual([two]), { timeout: 5000 });
  });

  it('is none until it is chosen, and none again', () => {
    const one = watching(() => true);
    expect(one.folder).toBeNull();
    one.choose(folder);
    expect(one.folder).toBe(folder);
    one.choose(null);
    expect(one.folder).toBeNull();
  });
});
