import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setFuses, wrongFuses } from '../../scripts/packaging/fuses.mjs';

/** What marks the fuses in a runtime; then their version, their number and their states. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

describe('the fuses of a packaged app', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-fuses-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A program with fuses like a runtime's: as Node it runs, other code it loads. */
  function aProgram(states: string): string {
    const file = path.join(folder, 'electron');
    const wire = Buffer.from([1, states.length, ...Buffer.from(states)]);
    writeFileSync(
      file,
      Buffer.concat([Buffer.alloc(5000, 7), Buffer.from(SENTINEL), wire, Buffer.alloc(9000)]),
    );
    return file;
  }

  it('are set, and read back', async () => {
    const file = aProgram('10110001');
    expect(await wrongFuses(file)).toEqual([
      'RunAsNode',
      'EnableNodeOptionsEnvironmentVariable',
      'EnableNodeCliInspectArguments',
      'OnlyLoadAppFromAsar',
      'GrantFileProtocolExtraPrivileges',
    ]);
    await setFuses(file);
    expect(await wrongFuses(file)).toEqual([]);
  });

  it('that a runtime does not have stop the packaging', async () => {
    await expect(setFuses(aProgram('101'))).rejects.toThrow();
  });
});
