import { Buffer } from 'node:buffer';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from '../../scripts/unzip.mjs';

interface Entry {
  readonly name: string;
  readonly content: string;
  readonly mode?: number;
  readonly isStored?: boolean;
}

/** A zip as APPNOTE.TXT describes it: local headers with data, central directory, end record. */
function aZip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, mode = 0o644, isStored = false } of entries) {
    const nameBytes = Buffer.from(name);
    const data = isStored ? Buffer.from(content) : deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(nameBytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(isStored ? 0 : 8, 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(Buffer.byteLength(content), 24);
    central.writeUInt16LE(nameBytes.length, 28);
    central.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 38);
    central.writeUInt32LE(at, 42);
    locals.push(local, nameBytes, data);
    directory.push(central, nameBytes);
    at += local.length + nameBytes.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

describe('unzip', () => {
  let folder: string;
  const zipped = (...entries: readonly Entry[]) => {
    const file = path.join(folder, 'some.zip');
    writeFileSync(file, aZip(entries));
    return file;
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-unzip-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes stored and deflated files with their permission bits', () => {
    const zip = zipped(
      { name: 'a/run', content: 'x'.repeat(10_000), mode: 0o755 },
      { name: 'a/read', content: 'plain', isStored: true },
    );
    expect(unzip(zip, path.join(folder, 'out'), (name: string) => name)).toBe(2);
    expect(readFileSync(path.join(folder, 'out/a/run'), 'utf8')).toBe('x'.repeat(10_000));
    expect(statSync(path.join(folder, 'out/a/run')).mode & 0o777).toBe(0o755);
    expect(readFileSync(path.join(folder, 'out/a/read'), 'utf8')).toBe('plain');
    expect(statSync(path.join(folder, 'out/a/read')).mode & 0o111).toBe(0);
  });

  it('leaves out and renames what it is told to', () => {
    const zip = zipped({ name: 'App/App', content: '1' }, { name: 'App/resources/app/x.js', content: '2' });
    const place = (name: string) => (name === 'App/App' ? 'electron' : null);
    unzip(zip, path.join(folder, 'out'), place);
    expect(readdirSync(path.join(folder, 'out'))).toEqual(['electron']);
  });

  it('refuses a file that would land outside the folder', () => {
    const zip = zipped({ name: '../outside', content: '1' });
    expect(() => unzip(zip, path.join(folder, 'out'), (name: string) => name)).toThrow(/outside its folder/);
    expect(readdirSync(folder)).toEqual(['some.zip']);
  });

  it('refuses what is no zip, or only the start of one', () => {
    const zip = zipped({ name: 'a', content: '1'.repeat(100), isStored: true });
    writeFileSync(zip, readFileSync(zip).subarray(0, 100));
    expect(() => unzip(zip, folder, (name: string) => name)).toThrow(/not a zip/);
  });
});
