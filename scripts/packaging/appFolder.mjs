import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { tsImport } from 'tsx/esm/api';
import { setFuses } from './fuses.mjs';

/** What of the runtime's own folder is no part of an app. */
const leftOut = new Set(['resources', 'cuttings-runtime.json', 'LICENSE']);

/**
 * The name of a packaged app's folder and its version. A package on another Electron than the pinned
 * one carries "not-for-release" in both.
 *
 * @param {{ name: string, version: string }} manifest
 * @param {import('../electronRuntime.mjs').Runtime} runtime
 */
export function packageNames(manifest, runtime) {
  const version = runtime.isPinned ? manifest.version : `${manifest.version}-not-for-release`;
  const debianVersion = runtime.isPinned
    ? manifest.version
    : `${manifest.version}~electron${runtime.version}`;
  return {
    version,
    debianVersion,
    folder: `${manifest.name}-${version}-${process.platform}-${process.arch}`,
  };
}

/**
 * Makes the unpacked app: a copy of the runtime whose executable is called `cuttings`, and
 * resources/app.asar with what was built. The fuses leave it no way to run other code than that: not
 * as a Node, not by NODE_OPTIONS or --inspect, not from a folder beside the asar.
 *
 * @param {object} plan
 * @param {string} plan.root the checkout, built
 * @param {import('../electronRuntime.mjs').Runtime} plan.runtime
 * @param {string} plan.target the folder, which is replaced
 * @param {string} plan.version
 */
export async function makeAppFolder({ root, runtime, target, version }) {
  const work = `${target}.new`;
  rmSync(work, { recursive: true, force: true });
  const source = path.dirname(runtime.executable);
  cpSync(source, work, {
    recursive: true,
    filter: (file) => !leftOut.has(path.relative(source, file)),
  });
  const executable = path.join(work, 'cuttings');
  renameSync(path.join(work, 'electron'), executable);
  copyFileSync(path.join(source, 'LICENSE'), path.join(work, 'LICENSE.electron.txt'));
  copyFileSync(path.join(root, 'LICENSE'), path.join(work, 'LICENSE'));
  copyFileSync(path.join(root, 'resources/icons/icon-512.png'), path.join(work, 'cuttings.png'));
  copyFileSync(path.join(import.meta.dirname, 'launcher.sh'), path.join(work, 'launcher.sh'));
  chmodSync(path.join(work, 'launcher.sh'), 0o755);
  await writeAnswers({ root, runtime, target: work, version });
  if (!runtime.isPinned) writeFileSync(path.join(work, 'NOT-FOR-RELEASE.txt'), notForRelease(runtime));
  await packApp(root, path.join(work, 'resources'), version);
  await setFuses(executable);
  rmSync(target, { recursive: true, force: true });
  renameSync(work, target);
}

/**
 * What the launcher says to `--help` and `--version`.
 *
 * @param {Parameters<typeof makeAppFolder>[0]} plan
 */
async function writeAnswers({ root, runtime, target, version }) {
  const { USAGE } = await tsImport(path.join(root, 'src/main/cli/usage.ts'), import.meta.url);
  const { productName } = readManifest(root);
  writeFileSync(path.join(target, 'usage.txt'), `${USAGE}\n`);
  writeFileSync(
    path.join(target, 'version.txt'),
    `${productName} ${version} (Electron ${runtime.version})\n`,
  );
}

/** @param {import('../electronRuntime.mjs').Runtime} runtime */
function notForRelease(runtime) {
  return `This copy runs on Electron ${runtime.version}, which gets no security updates any more. It is for
trying things out on the machine that made it. Do not hand it on: a release is made where Electron's
own download works, by \`npm run package:release\`.
`;
}

/** @param {string} root @param {string} resources @param {string} version */
async function packApp(root, resources, version) {
  const staging = path.join(resources, 'app');
  mkdirSync(staging, { recursive: true });
  cpSync(path.join(root, 'out'), path.join(staging, 'out'), {
    recursive: true,
    filter: (file) => path.basename(file) !== '.sources-hash',
  });
  cpSync(path.join(root, 'resources/icons'), path.join(staging, 'resources/icons'), { recursive: true });
  const { name, productName, description, license, author, type, main } = readManifest(root);
  const manifest = { name, productName, version, description, license, author, type, main };
  writeFileSync(path.join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  // Beside the asar: they are read as any folder that is imported.
  cpSync(path.join(root, 'resources/samples'), path.join(resources, 'samples'), { recursive: true });
  await createPackage(staging, path.join(resources, 'app.asar'));
  rmSync(staging, { recursive: true });
}

/**
 * @typedef {{ name: string, version: string, productName: string, description: string, license: string,
 *   author: string, type: string, main: string, devDependencies: Record<string, string> }} Manifest
 */

/** @param {string} root @returns {Manifest} package.json */
export function readManifest(root) {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}
