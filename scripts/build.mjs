import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { withLock } from './cacheFolder.mjs';
import { SetupError, say } from './say.mjs';

/** What the built app is made from. */
const sources = [
  ...['src', 'resources', 'docs/guide', 'docs/screenshots'],
  ...['electron.vite.config.ts', 'package.json', 'package-lock.json'],
];

/**
 * Builds the app into out/ unless no source has changed (by name, size and time) since the last
 * build. Needs node_modules.
 *
 * @param {string} root the checkout
 * @param {(line: string) => void} tell is told of a build, once it is done
 * @throws {SetupError} with the bundler's own words when the sources don't build
 */
export async function buildApp(root, tell = say) {
  if (isBuilt(root)) return;
  const waitLine = () => say('• build: another build is running, waiting');
  await withLock(path.join(root, 'node_modules/.cuttings-build.lock'), waitLine, async () => {
    if (!isBuilt(root)) build(root, tell);
  });
}

/**
 * Makes the next `buildApp` build: for whoever writes something else into out/.
 *
 * @param {string} root
 */
export function forgetBuild(root) {
  rmSync(stampFile(root), { force: true });
}

/** @param {string} root */
const stampFile = (root) => path.join(root, 'out/.sources-hash');

/** @param {string} root */
function isBuilt(root) {
  if (!existsSync(stampFile(root)) || !existsSync(path.join(root, 'out/main/index.js'))) return false;
  return readFileSync(stampFile(root), 'utf8') === sourcesHash(root);
}

/** @param {string} root @param {(line: string) => void} tell */
function build(root, tell) {
  const started = Date.now();
  const hash = sourcesHash(root); // before the build: an edit during it builds again
  forgetBuild(root);
  const cli = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const run = spawnSync(process.execPath, [cli, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    throw new SetupError('The app does not build', {
      tried: ['electron-vite build, whose output is above'],
      todo: 'Correct the source it names; `npm run check` shows type errors too.',
    });
  }
  writeFileSync(stampFile(root), hash);
  tell(`✓ build: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** @param {string} root */
function sourcesHash(root) {
  const hash = createHash('sha256');
  /** @param {string} relativePath */
  const add = (relativePath) => {
    const stats = statSync(path.join(root, relativePath), { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      for (const name of readdirSync(path.join(root, relativePath)).sort()) add(`${relativePath}/${name}`);
    } else if (stats) {
      hash.update(`${relativePath}\0${stats.size}\0${stats.mtimeMs}\n`);
    }
  };
  for (const source of sources) add(source);
  return hash.digest('hex');
}
