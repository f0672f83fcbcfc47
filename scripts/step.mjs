import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * What a step of `npm test` came to.
 *
 * @typedef {{ isOk: boolean, output: string, seconds: number }} Outcome
 */

/**
 * Runs one program of node_modules quietly and keeps what it says.
 *
 * @param {object} run
 * @param {string} run.root the checkout
 * @param {string} run.script path of the program's JavaScript or executable below node_modules
 * @param {readonly string[]} run.args
 * @param {NodeJS.ProcessEnv} [run.env] added to this process's own
 * @param {number} run.limitMinutes a program that hangs is ended then, with all it has started
 * @returns {Promise<Outcome>}
 */
export async function runProgram({ root, script, args, env = {}, limitMinutes }) {
  const started = Date.now();
  const child = spawn(process.execPath, [`${root}/node_modules/${script}`, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that the limit ends its children too
  });
  const endGroup = () => endProcessGroup(child.pid);
  process.once('exit', endGroup);
  let output = '';
  /** @param {Buffer} bytes */
  const collect = (bytes) => {
    output += bytes;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const limit = setTimeout(() => {
    output += `\nEnded after ${limitMinutes} minutes without a result.\n`;
    endGroup();
  }, limitMinutes * 60_000);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      resolve(1);
    });
    child.on('close', resolve);
  });
  clearTimeout(limit);
  process.off('exit', endGroup);
  return { isOk: code === 0, output, seconds: (Date.now() - started) / 1000 };
}

/** @param {number | undefined} pid */
function endProcessGroup(pid) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
