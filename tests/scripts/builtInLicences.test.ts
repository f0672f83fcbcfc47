import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licenceOf, licencesOf, packageFolders } from '../../scripts/builtInLicences.mjs';

describe('the licences of what is built in', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-licences-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function aPackage(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
    const place = path.join(folder, 'node_modules', name);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(place, file), text);
    return place;
  }

  it('come from the packages of the modules, scoped and nested ones too', () => {
    expect([
      ...packageFolders([
        '/app/src/core/event.ts',
        '/app/node_modules/dexie/dist/dexie.mjs?commonjs-module',
        '/app/node_modules/dexie/import.mjs',
        '\0/app/node_modules/@scope/fonts/index.css',
        '/app/node_modules/outer/node_modules/inner/a.js',
        'vite/preload-helper',
      ]),
    ]).toEqual([
      '/app/node_modules/dexie',
      '/app/node_modules/@scope/fonts',
      '/app/node_modules/outer/node_modules/inner',
    ]);
  });

  it('are given in full, with the notice that goes with them', () => {
    const place = aPackage(
      'ferry',
      { license: 'Apache-2.0' },
      { 'LICENSE.txt': 'You may.\n', NOTICE: 'By Ada.', 'licenses.js': 'code' },
    );
    expect(licenceOf(place)).toEqual({
      name: 'ferry',
      version: '1.2.3',
      licence: 'Apache-2.0',
      text: 'You may.\n\nBy Ada.',
    });
  });

  it('are named where a package does not bring them, and missed where it does not name them', () => {
    expect(licenceOf(aPackage('quay', { license: { type: 'ISC' } }))).toMatchObject({
      licence: 'ISC',
      text: 'ISC',
    });
    expect(() => licenceOf(aPackage('pier', {}))).toThrow('pier names no licence');
  });

  it('stand by name', () => {
    const places = ['quay', 'ferry'].map((name) => aPackage(name, { license: 'MIT' }));
    expect(licencesOf(places).map(({ name }) => name)).toEqual(['ferry', 'quay']);
  });
});
