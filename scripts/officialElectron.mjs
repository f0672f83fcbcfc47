import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { cacheFolder } from './cacheFolder.mjs';
import { lastLines, say } from './say.mjs';

const probeTimeoutMs = 4_000;
const downloadTimeoutMs = 15 * 60_000;
const rememberFailureMs = 24 * 3_600_000;

/**
 * The Electron that the `electron` package has downloaded into itself, if it has.
 *
 * @param {string} root the checkout
 * @returns {string | null} its executable
 */
export function downloadedElectron(root) {
  const folder = path.join(root, 'node_modules/electron');
  try {
    const executable = path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8'));
    return existsSync(executable) ? executable : null;
  } catch {
    return null;
  }
}

/** @param {string} root @returns {string} the version package.json pins: the one a release must have */
export function pinnedElectronVersion(root) {
  return JSON.parse(readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8')).version;
}

/**
 * Tries Electron's own download (`install-electron`). A machine that cannot reach it finds out within
 * 4 s, and only once a day: the failure is remembered in the cache folder.
 *
 * @param {string} root
 * @returns {Promise<string | null>} its executable, or null where that did not work
 */
export async function downloadOfficialElectron(root) {
  const version = pinnedElectronVersion(root);
  if (hasFailedLately(version)) return null;
  say(`• Electron runtime: trying Electron’s own download of ${version} …`);
  const why = (await probe(version)) ?? install(root);
  const executable = why === null ? downloadedElectron(root) : null;
  if (executable === null) {
    rememberFailure(version, why ?? 'the installer left no executable');
    say(
      `• Electron runtime: that failed (${why}); not tried again for a day (npm run setup -- --official does)`,
    );
  }
  return executable;
}

const failureFile = () => path.join(cacheFolder(), 'official-download-failed.json');

/** Forgets a remembered failure, so that the next set-up tries again. */
export function forgetDownloadFailure() {
  rmSync(failureFile(), { force: true });
}

/** @param {string} version */
function hasFailedLately(version) {
  try {
    const failure = JSON.parse(readFileSync(failureFile(), 'utf8'));
    return failure.version === version && Date.now() - Date.parse(failure.at) < rememberFailureMs;
  } catch {
    return false;
  }
}

/** @param {string} version @param {string} why */
function rememberFailure(version, why) {
  mkdirSync(cacheFolder(), { recursive: true });
  const failure = { version, at: new Date().toISOString(), why };
  writeFileSync(failureFile(), `${JSON.stringify(failure, null, 2)}\n`);
}

/**
 * Asks for the file's first byte: offline machines often swallow packets, and the real download
 * would then hang for minutes.
 *
 * @param {string} version
 * @returns {Promise<string | null>} why it cannot be reached, or null
 */
async function probe(version) {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return null; // fetch would go past the proxy
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror;
  const base = mirror || 'https://github.com/electron/electron/releases/download/';
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const response = await fetch(`${base}v${version}/${file}`, {
      headers: { range: 'bytes=0-0' },
      signal: AbortSignal.timeout(probeTimeoutMs),
    });
    await response.body?.cancel();
    return response.ok ? null : `${new URL(base).host} answered ${response.status}`;
  } catch (error) {
    const detail = error.cause?.code ?? error.cause?.message ?? error.message;
    return `${new URL(base).host}: ${detail}`;
  }
}

/** @param {string} root @returns {string | null} why it failed, or null */
function install(root) {
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules/electron/install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: downloadTimeoutMs,
    });
    return null;
  } catch (error) {
    return reasonIn(String(error.stderr)) || error.message;
  }
}

/**
 * The installer prints the stack of its error: the line that names it is the reason.
 *
 * @param {string} stderr
 */
function reasonIn(stderr) {
  const named = stderr.split('\n').find((line) => /^\w*Error\b.*: /.test(line));
  return named?.trim() ?? lastLines(stderr);
}
