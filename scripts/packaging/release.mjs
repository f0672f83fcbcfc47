import { pinnedElectronVersion } from '../officialElectron.mjs';
import { SetupError } from '../say.mjs';

/** The electron-builder that releases are made with. */
export const builderVersion = '26.17.0';

/** The systems of a release, as electron-builder calls them. */
const systems = { linux: '--linux', windows: '--win', mac: '--mac' };
const ofPlatform = { linux: 'linux', win32: 'windows', darwin: 'mac' };

/**
 * What electron-builder is asked for: every target of these systems (or of this one), for both processors.
 *
 * @param {readonly string[]} wanted @param {string} platform
 * @returns {string[]}
 * @throws {SetupError} for a system that there is no release for
 */
export function builderArguments(wanted, platform) {
  const here = ofPlatform[/** @type {keyof typeof ofPlatform} */ (platform)];
  const names = wanted.length > 0 ? wanted : here === undefined ? [] : [here];
  const unknown = names.find((name) => !Object.hasOwn(systems, name));
  if (names.length === 0 || unknown !== undefined)
    throw new SetupError(`There is no release for ${unknown ?? platform}`, {
      tried: [`npm run package:release -- ${wanted.join(' ')}`],
      todo: `Use one or more of: ${Object.keys(systems).join(', ')}.`,
    });
  return [...names.map((name) => systems[/** @type {keyof typeof systems} */ (name)]), '--x64', '--arm64'];
}

/**
 * Only the pinned Electron gets security updates, so only that is handed on.
 *
 * @param {import('../electronRuntime.mjs').Runtime} runtime @param {string} root the checkout
 * @throws {SetupError} for any other
 */
export function refuseOtherThanPinned(runtime, root) {
  if (runtime.isPinned) return;
  throw new SetupError('No release was packaged', {
    tried: [`the runtime here is Electron ${runtime.version} (${runtime.kind})`],
    todo: `Run this where Electron ${pinnedElectronVersion(root)} can be downloaded (npm run setup -- --official).`,
  });
}
