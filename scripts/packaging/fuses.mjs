import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** The fuses of a packaged app. They leave it no way to run other code than its own. */
const wanted = /** @type {const} */ ([
  ['RunAsNode', false],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
]);

/**
 * Sets the fuses and reads them back from the file.
 *
 * @param {string} executable
 */
export async function setFuses(executable) {
  const fuses = Object.fromEntries(wanted.map(([name, isOn]) => [FuseV1Options[name], isOn]));
  await flipFuses(executable, { version: FuseVersion.V1, ...fuses });
  const wrong = await wrongFuses(executable);
  if (wrong.length > 0) throw new Error(`These fuses of ${executable} could not be set: ${wrong.join(', ')}`);
}

/**
 * Which fuses of a program are not as they have to be.
 *
 * @param {string} executable @returns {Promise<string[]>}
 */
export async function wrongFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  return wanted
    .filter(([name, isOn]) => wire[FuseV1Options[name]] !== (isOn ? FuseState.ENABLE : FuseState.DISABLE))
    .map(([name]) => name);
}
