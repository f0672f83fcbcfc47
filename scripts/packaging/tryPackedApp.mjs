import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openDisplay } from '../display.mjs';
import { needsNoSandbox } from '../runApp.mjs';
import { SetupError } from '../say.mjs';

/**
 * Imports its own sample pages with the packaged app and searches them, on a data folder of its own. Throws when a sample
 * is missing or nothing is found: a package whose workers or whose index were left out starts all the same.
 *
 * @param {string} folder the packaged app
 * @returns {Promise<string>} what was tried
 */
export async function tryPackedApp(folder) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'cuttings-packed-'));
  const display = await openDisplay();
  try {
    /** @param {string[]} args */
    const run = async (...args) => {
      const flags = needsNoSandbox() ? ['--no-sandbox'] : [];
      const all = [...flags, ...args, '--data', data, '--json'];
      const { stdout } = await promisify(execFile)(path.join(folder, 'cuttings'), all, { env: display.env });
      return JSON.parse(stdout);
    };
    const report = await run('import', path.join(folder, 'resources/samples'));
    const search = await run('search', 'harbour');
    if (report.imported === 0 || report.failed > 0 || search.total === 0)
      throw new SetupError('The packaged app does not work', {
        tried: [
          `importing the sample pages: ${report.imported} imported, ${report.failed} failed`,
          `searching them for “harbour”: ${search.total} found`,
        ],
        todo: 'Compare what is in resources/app.asar with out/ (npx asar list), and resources/samples with the checkout’s.',
      });
    return `${report.imported} sample pages imported, ${search.total} found with “harbour”`;
  } finally {
    display.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
