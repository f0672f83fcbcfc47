import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImporterMessage, StorageMessage } from '../../../src/contract/importerPort';
import type { ImportId } from '../../../src/core/article';
import { addsUp } from '../../../src/core/importReport';
import { ImportRun } from '../../../src/main/importer/importRun';
import { StorageLink, type StoragePort } from '../../../src/main/importer/storageLink';
import { serveImporter } from '../../../src/renderer/storage/importerPort';
import type { Library } from '../../../src/renderer/storage/library';
import { aLibrary } from '../../renderer/storage/aLibrary';

const STORY = 'The sailing returns on the first Friday of the month, the operator said, with a smaller boat.';
const page = (name: string) =>
  `Ferry ${name} to resume\n\nFerry ${name} to resume\n\n14 September 2023\n\n${STORY}\n\n${STORY}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
  return at;
}

/** A Node port in the manner of Electron's: messages come as `{data}`. */
function importerSide(port: MessagePort): StoragePort {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (_event, listener) => port.on('message', (data: StorageMessage) => listener({ data })),
    start: () => port.start(),
    close: () => port.close(),
  };
}

function storageSide(port: MessagePort, library: Library, isSilent: () => boolean = () => false) {
  const served = {
    onmessage: null as ((event: MessageEvent<ImporterMessage>) => void) | null,
    postMessage: (message: StorageMessage) => {
      if (!isSilent()) port.postMessage(message);
    },
  };
  serveImporter(served, Promise.resolve(library), () => {});
  port.on('message', (data: ImporterMessage) =>
    served.onmessage?.({ data } as MessageEvent<ImporterMessage>),
  );
}

async function importing(library: Library, roots: readonly string[], id = 'import-1') {
  const { port1, port2 } = new MessageChannel();
  const link = new StorageLink();
  link.connect(importerSide(port1));
  storageSide(port2, library);
  const report = await new ImportRun(id as ImportId, roots, link).run();
  port1.close();
  return report;
}

describe('an import', () => {
  it('gives every file of a folder exactly one outcome', async () => {
    const { library } = await aLibrary();
    file('a/one.txt', page('one'));
    file('a/b/two.txt', page('two'));
    file('a/copy of one.txt', page('one'));
    file('empty.txt', '');
    file('blank.txt', ' \n\t\r\n ');
    file('photo.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1, 1, 0, 0, 1]));
    file('page.html', '<p>not yet</p>');
    file('.DS_Store', 'x');
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
    symlinkSync(folder, path.join(folder, 'loop'));
    symlinkSync('nowhere.txt', path.join(folder, 'dangling.txt'));
    const report = await importing(library, [folder]);
    expect(report).toMatchObject({ found: 11, imported: 2, duplicate: 1, skipped: 8, failed: 0 });
    expect(addsUp(report)).toBe(true);
    const codes = report.problems.map((problem) => [path.relative(folder, problem.path), problem.code]);
    expect(Object.fromEntries(codes)).toEqual({
      '.DS_Store': 'systemFile',
      'blank.txt': 'blank',
      'dangling.txt': 'notAFile',
      'empty.txt': 'empty',
      loop: 'linkLoop',
      'page.html': 'notText',
      'photo.txt': 'binary',
      'pipe.txt': 'notAFile',
    });
    expect(library.columns.size).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read as failed', async () => {
    const { library } = await aLibrary();
    chmodSync(file('secret.txt', page('secret')), 0);
    const report = await importing(library, [folder]);
    expect(report.problems).toMatchObject([{ outcome: 'failed', code: 'denied' }]);
  });

  it('reports a path that is not there', async () => {
    const { library } = await aLibrary();
    const report = await importing(library, [path.join(folder, 'gone.txt')]);
    expect(report).toMatchObject({ found: 1, failed: 1, problems: [{ code: 'vanished' }] });
  });

  it('run again brings nothing but duplicates', async () => {
    const { library } = await aLibrary();
    for (let n = 0; n < 450; n += 1) file(`${n}.txt`, page(String(n)));
    expect(await importing(library, [folder])).toMatchObject({ imported: 450, duplicate: 0 });
    const again = await importing(library, [folder], 'import-2');
    expect(again).toMatchObject({ found: 450, imported: 0, duplicate: 450 });
    expect(library.columns.size).toBe(450);
  });

  it('cancelled, reports what it did not reach and keeps what it stored', async () => {
    const { library } = await aLibrary();
    for (let n = 0; n < 300; n += 1) file(`${n}.txt`, page(String(n)));
    const { port1, port2 } = new MessageChannel();
    const link = new StorageLink();
    link.connect(importerSide(port1));
    storageSide(port2, library);
    const run = new ImportRun('import-1' as ImportId, [folder], link);
    const report = run.run();
    run.cancel();
    const ended = await report;
    expect(addsUp(ended)).toBe(true);
    expect(ended).toMatchObject({ found: 300, isCancelled: true });
    expect(ended.problems.every((problem) => problem.code === 'cancelled')).toBe(true);
    expect(library.columns.size).toBe(ended.imported);
    port1.close();
  });

  it('sends again what the window did not acknowledge before its process was replaced', async () => {
    const { library } = await aLibrary();
    for (let n = 0; n < 250; n += 1) file(`${n}.txt`, page(String(n)));
    const first = new MessageChannel();
    const link = new StorageLink();
    link.connect(importerSide(first.port1));
    let asked = 0;
    storageSide(first.port2, library, () => {
      asked += 1;
      return asked > 2;
    });
    const report = new ImportRun('import-1' as ImportId, [folder], link).run();
    await expect.poll(() => asked).toBeGreaterThan(2);
    const second = new MessageChannel();
    storageSide(second.port2, library);
    link.connect(importerSide(second.port1));
    const ended = await report;
    expect(addsUp(ended)).toBe(true);
    expect(ended.imported + ended.duplicate).toBe(250);
    expect(library.columns.size).toBe(250);
    second.port1.close();
  });
});
