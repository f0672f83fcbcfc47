import path from 'node:path';
import { readManifest } from './appFolder.mjs';
import { setFuses } from './fuses.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { devDependencies } = readManifest(root);

/** What electron-builder makes a release from. Everything is bundled into out/, so no node_modules go in. */
// biome-ignore lint/style/noDefaultExport: electron-builder reads a default export
export default {
  appId: 'org.cuttings.Cuttings',
  productName: 'Cuttings',
  copyright: 'The Cuttings authors',
  electronVersion: devDependencies['electron'],
  directories: { output: 'dist/release', buildResources: 'resources/icons' },
  files: ['out/**', '!out/.sources-hash', 'resources/icons/**', 'package.json', '!node_modules/**'],
  extraResources: [{ from: 'resources/samples', to: 'samples' }],
  asar: true,
  npmRebuild: false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills it in
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  // Before anything is signed.
  afterPack: (/** @type {AfterPack} */ context) => setFuses(executableOf(context)),
  protocols: [{ name: 'Cuttings article', schemes: ['cuttings'] }],
  fileAssociations: [
    { ext: 'txt', name: 'Saved page', mimeType: 'text/plain', role: 'Viewer' },
    { ext: 'warc', name: 'Web archive', mimeType: 'application/warc', role: 'Viewer' },
  ],
  linux: {
    target: ['deb', 'AppImage', 'rpm'],
    executableName: 'cuttings',
    category: 'Office;Viewer',
    icon: 'resources/icons',
    maintainer: 'The Cuttings authors <cuttings@localhost>',
    synopsis: 'An archive for news pages saved as plain text',
  },
  deb: { depends: ['libasound2t64 | libasound2', 'libgtk-3-0', 'libnss3', 'libgbm1'], recommends: ['xvfb'] },
  win: { target: ['nsis'], icon: 'resources/icons/icon-512.png' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.productivity',
    icon: 'resources/icons/icon-512.png',
    hardenedRuntime: true,
  },
};

/**
 * @typedef {{ appOutDir: string, electronPlatformName: string,
 *   packager: { appInfo: { productFilename: string }, executableName?: string } }} AfterPack
 */

/**
 * The program in an unpacked app.
 *
 * @param {AfterPack} context @returns {string}
 */
export function executableOf({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin')
    return path.join(appOutDir, `${productFilename}.app/Contents/MacOS/${productFilename}`);
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${productFilename}.exe`);
  return path.join(appOutDir, packager.executableName ?? 'cuttings');
}
