import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureDebianPackages } from './debianPackages.mjs';
import { resolveRuntime } from './electronRuntime.mjs';
import { ensureNodeModules } from './nodeModules.mjs';
import { forgetDownloadFailure } from './officialElectron.mjs';
import { runEntry, SetupError, say } from './say.mjs';

/** The checkout these scripts belong to. */
export const root = path.dirname(import.meta.dirname);

/**
 * Everything a fresh clone lacks to build, start and test: npm packages, Debian packages, Electron.
 * What is there already costs some milliseconds and prints nothing.
 *
 * @returns {Promise<import('./electronRuntime.mjs').Runtime>}
 */
export async function setUp() {
  refuseOldNode();
  // First what may need somebody's password, not after minutes of downloads.
  ensureDebianPackages();
  await ensureNodeModules(root);
  return resolveRuntime(root);
}

/** Only what runs without a window: npm packages. */
export async function setUpWithoutWindow() {
  refuseOldNode();
  await ensureNodeModules(root);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 12)) return;
  throw new SetupError(`Node ${process.versions.node} is too old`, {
    tried: [process.execPath],
    todo: 'Install Node 20.12 or newer.',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runEntry(async () => {
    if (process.argv.includes('--official')) forgetDownloadFailure();
    const runtime = await setUp();
    say(`✓ ready: Electron ${runtime.version} (${runtime.kind}) at ${runtime.executable}`);
  });
}
