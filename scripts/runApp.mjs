import { spawn } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { say } from './say.mjs';

/**
 * What Chromium says about a machine without a graphics card or a system bus, in any app and of no
 * use to anybody.
 */
const chromiumNoise =
  /^\[\d+:\d+\/[\d.]+:(ERROR|WARNING|INFO):[^\]]*\b(bus|object_proxy|viz_main_impl|gpu_process_host|command_buffer_proxy_impl|vaapi_wrapper|angle_platform_impl|gl_display|gl_factory|sandbox_linux|gpu_memory_buffer_support_x11)\.cc/;

/** Signals to a script that are meant for the program it runs. @type {readonly NodeJS.Signals[]} */
export const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @returns {boolean} whether Chromium's sandbox has to be off, which it insists on for root */
export const needsNoSandbox = () => process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Runs the built app until it ends: stdin and stdout are its own, stderr too but for Chromium's
 * noise. Signals to this process go to the app. The app sees the folder the user called from.
 *
 * @param {object} run
 * @param {string} run.root the checkout
 * @param {string} run.executable of Electron
 * @param {readonly string[]} run.args for the app
 * @param {NodeJS.ProcessEnv} run.env
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it
 */
export function runApp({ root, executable, args, env }) {
  const flags = needsNoSandbox() ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...flags, root, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(), // npm itself changes to the checkout
    env: withoutRunAsNode(env),
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!chromiumNoise.test(line)) process.stderr.write(`${line}\n`);
    if (line.includes('Missing X server')) say(`  to do: ${deadDisplay(env)}`);
  });
  for (const signal of passedOn) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + os.constants.signals[signal ?? 'SIGKILL']));
  });
}

/** @param {NodeJS.ProcessEnv} env */
function deadDisplay(env) {
  return `nothing answers at DISPLAY=${env.DISPLAY}. Correct it, or unset it to get a virtual display.`;
}

/**
 * An editor's terminal may carry ELECTRON_RUN_AS_NODE, which would make Electron a plain Node.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withoutRunAsNode(env) {
  const { ELECTRON_RUN_AS_NODE: _dropped, ...rest } = env;
  return rest;
}
