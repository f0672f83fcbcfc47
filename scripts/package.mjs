// `npm run package`: the unpacked app and a .deb of it, in dist/, on the runtime that is here. A release is
// made by `npm run package:release`.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './build.mjs';
import { runEntry, say } from './say.mjs';
import { root, setUp } from './setup.mjs';

await runEntry(async () => {
  const runtime = await setUp();
  await buildApp(root);
  // Only now: these need node_modules.
  const { makeAppFolder, packageNames, readManifest } = await import('./packaging/appFolder.mjs');
  const { tryPackedApp } = await import('./packaging/tryPackedApp.mjs');
  const { makeDebianPackage } = await import('./packaging/debianPackage.mjs');

  if (!runtime.isPinned) say(`! not for release: it runs on Electron ${runtime.version}`);
  const names = packageNames(readManifest(root), runtime);
  const dist = path.join(root, 'dist');
  const folder = path.join(dist, names.folder);
  mkdirSync(dist, { recursive: true });
  await step('unpacked app', async () => {
    await makeAppFolder({ root, runtime, target: folder, version: names.version });
    return `dist/${names.folder}, ${(bytesBelow(folder) / 1e6).toFixed(0)} MB`;
  });
  await step('the packaged app imports and searches', () => tryPackedApp(folder));
  if (!existsSync('/usr/bin/dpkg-deb')) {
    say('• Debian package: left out, there is no dpkg-deb here');
    return;
  }
  await step('Debian package', async () => {
    const deb = await makeDebianPackage({ root, folder, version: names.debianVersion, target: dist });
    return `${path.relative(root, deb)}, ${(statSync(deb).size / 1e6).toFixed(0)} MB`;
  });
});

/** @param {string} name @param {() => Promise<string | void>} work */
async function step(name, work) {
  const started = Date.now();
  const detail = await work();
  say(`✓ ${name}${detail ? `: ${detail}` : ''} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** @param {string} folder */
function bytesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
