import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './cacheFolder.mjs';
import { npmComplaint } from './npmComplaint.mjs';
import { SetupError, say } from './say.mjs';

/**
 * Runs `npm ci` when node_modules is missing or does not hold what package-lock.json says. The lock
 * file's hash is kept inside node_modules, so deleting that folder deletes the stamp too.
 *
 * @param {string} root the checkout
 * @throws {SetupError} when npm fails
 */
export async function ensureNodeModules(root) {
  if (isUpToDate(root)) return;
  const waitLine = () => say('• node_modules: another set-up is installing, waiting');
  await withLock(path.join(root, '.npm-ci.lock'), waitLine, async () => {
    if (!isUpToDate(root)) install(root);
  });
}

/** @param {string} root */
const stampFile = (root) => path.join(root, 'node_modules/.cuttings-lock-hash');

/** @param {string} root */
function isUpToDate(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  try {
    if (readFileSync(stampFile(root), 'utf8') === hash) return true;
  } catch {
    // No stamp: never installed by these scripts.
  }
  if (!isInstalledByHand(root, JSON.parse(lock))) return false;
  writeFileSync(stampFile(root), hash);
  return true;
}

/**
 * Whether a plain `npm install` has already done it: npm writes what it has put there into
 * node_modules/.package-lock.json, last of all. Optional packages may be for other machines.
 *
 * @param {string} root
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock
 */
function isInstalledByHand(root, lock) {
  let installed;
  try {
    installed = JSON.parse(readFileSync(path.join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
  } catch {
    return false;
  }
  return Object.entries(lock.packages).every(
    ([place, wanted]) =>
      place === '' || wanted.optional === true || installed[place]?.version === wanted.version,
  );
}

/** @param {string} root */
function install(root) {
  const started = Date.now();
  say('• node_modules: npm ci …');
  const strict = npm(root, ['ci']);
  if (strict.isOk) return installed(root, started);
  const tried = [`npm ci: ${strict.complaint}`];
  if (strict.isOutOfSync) {
    // A registry without some optional package makes npm refuse a lock file that is good elsewhere.
    say('• node_modules: npm ci finds package-lock.json incomplete; npm install --no-save …');
    const lenient = npm(root, ['install', '--no-save']);
    if (lenient.isOk) return installed(root, started);
    tried.push(`npm install --no-save: ${lenient.complaint}`);
  }
  throw new SetupError('The npm packages could not be installed', {
    tried,
    todo: 'Check the network and that npm reaches its registry (npm ping); needed are Node 20.12 or newer and npm 10 or newer.',
  });
}

/** @param {string} root @param {number} started */
function installed(root, started) {
  isUpToDate(root); // leaves the stamp
  say(`✓ node_modules: installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** @param {string} root @param {string[]} args */
function npm(root, args) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const run = spawnSync('npm', [...args, ...quiet], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaint = npmComplaint(run.stderr ?? '') || run.error?.message || `exit ${run.status}`;
  return { isOk: run.status === 0, complaint, isOutOfSync: /code EUSAGE/.test(run.stderr ?? '') };
}
