import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { SetupError } from './say.mjs';

/**
 * A display that windows can be opened on.
 *
 * @typedef {object} Display
 * @property {NodeJS.ProcessEnv} env the environment for programs that use it
 * @property {string | null} virtualName ":99" of a virtual display that was started for this, or null
 * @property {() => unknown} stop ends a virtual display; does nothing to a real one
 */

/**
 * The display of this session; without one, or when a virtual one is wanted, a virtual display (Xvfb,
 * 1440 × 900) that only this user can reach. That ends with `stop`, and also when this process dies in
 * whatever way.
 *
 * @param {{ isVirtual?: boolean }} wanted
 * @returns {Promise<Display>}
 */
export async function openDisplay({ isVirtual = false } = {}) {
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.platform !== 'linux' || (hasDisplay && !isVirtual))
    return { env: process.env, virtualName: null, stop: () => {} };

  const folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-display-'));
  const authority = path.join(folder, 'xauthority');
  const cookie = randomBytes(16).toString('hex');
  writeFileSync(authority, '', { mode: 0o600 });
  addCookie(authority, ':0', cookie); // the server takes any entry's cookie, whatever its display
  const { lifeline, displayNumber } = startServer(folder, authority);
  const stop = () => lifeline.destroy();
  try {
    const name = `:${await displayNumber}`;
    addCookie(authority, name, cookie);
    // Newer Electrons prefer Wayland where a session has one.
    const session = { WAYLAND_DISPLAY: undefined, XDG_SESSION_TYPE: 'x11' };
    const env = { ...process.env, ...session, DISPLAY: name, XAUTHORITY: authority };
    return { env, virtualName: name, stop };
  } catch (cause) {
    stop();
    throw new SetupError('No display, and no virtual one could be started', {
      tried: ['DISPLAY and WAYLAND_DISPLAY: not set', `Xvfb: ${cause.message}`],
      todo: 'Run `Xvfb :99` by hand to see what it says, or set DISPLAY to a display you have.',
      cause,
    });
  }
}

/** @param {string} authority @param {string} display @param {string} cookie */
function addCookie(authority, display, cookie) {
  execFileSync('xauth', ['-q', '-f', authority, 'add', display, '.', cookie], { stdio: 'ignore' });
}

/**
 * Xvfb under a shell that waits for its stdin to close: so it ends with this process even after
 * kill -9, and Ctrl+C, which goes to the whole foreground group, doesn't take it from under the app.
 *
 * @param {string} folder is deleted at the end
 * @param {string} authority
 */
function startServer(folder, authority) {
  const options = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-auth', authority];
  const script =
    'folder=$1; shift; Xvfb "$@" </dev/null & server=$!; exec 3>&-; read -r _; kill $server; wait; rm -rf "$folder"';
  const server = spawn('sh', ['-c', script, 'sh', folder, ...options], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const [lifeline, , complaints, numbers] = /** @type {import('node:net').Socket[]} */ (
    /** @type {unknown} */ (server.stdio)
  );
  if (!lifeline || !complaints || !numbers) throw new Error('Xvfb was started without pipes');
  lifeline.on('error', () => {});
  for (const held of [server, lifeline, complaints]) held.unref();

  let complaint = '';
  complaints.on('data', (bytes) => {
    complaint += bytes;
  });
  let number = '';
  /** @type {Promise<string>} */
  const displayNumber = new Promise((resolve, reject) => {
    numbers.on('data', (bytes) => {
      number += bytes;
      if (!number.endsWith('\n')) return;
      resolve(number.trim());
      numbers.destroy();
    });
    numbers.on('end', () => reject(new Error(complaint.trim() || 'it ended at once')));
    server.on('error', reject);
  });
  return { lifeline, displayNumber };
}
