import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { lastLines, SetupError, say } from './say.mjs';

/** What Electron's window needs on Debian, a virtual display included. */
const windowPackages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
];

/**
 * Installs those of them that are missing: at once as root, or through sudo where it asks for
 * no password. Elsewhere than on Debian and its relatives it does nothing.
 *
 * @throws {SetupError} with the exact command when it may not install, or apt fails
 */
export function ensureDebianPackages() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = missingPackages();
  if (missing.length === 0) return;

  const started = Date.now();
  const prefix = privilegePrefix();
  if (prefix === null) {
    throw new SetupError(`Debian packages are missing: ${missing.join(' ')}`, {
      tried: ['dpkg-query', 'sudo -n true: not root, and no sudo without a password'],
      todo: `Run this, then start again: ${commandForPeople(missing)}`,
    });
  }
  say(`• Debian packages: installing ${missing.join(' ')} …`);
  const updated = apt(prefix, ['update']);
  const installed = apt(prefix, ['install', '-y', '--no-install-recommends', ...missing]);
  const stillMissing = missingPackages();
  if (installed.status !== 0 || stillMissing.length > 0) {
    const failures = [updated, installed].filter((run) => run.status !== 0);
    throw new SetupError(`Debian packages could not be installed: ${stillMissing.join(' ')}`, {
      tried: failures.map((run) => `${run.command}: ${lastLines(run.output)}`),
      todo: `Run \`${installed.command}\` by hand, see what it says, then run this again.`,
    });
  }
  say(`✓ Debian packages: installed in ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/**
 * Which of the packages dpkg doesn't have. A name that another package provides (libasound2 by
 * libasound2t64 on newer releases) counts as there.
 */
function missingPackages() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const format = '${db:Status-Status}\\t${Package}\\t${Provides}\\n';
  const listed = spawnSync('dpkg-query', ['-W', '-f', format], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const present = new Set();
  for (const line of listed.stdout.split('\n')) {
    const [status, name, provides = ''] = line.split('\t');
    if (status !== 'installed') continue;
    present.add(name);
    for (const provided of provides.split(',')) present.add(provided.trim().split(' ')[0]);
  }
  return windowPackages.filter((name) => !present.has(name));
}

/** @param {readonly string[]} packages */
function commandForPeople(packages) {
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const program = existsSync('/usr/bin/sudo') ? 'sudo sh -c' : 'su -c';
  return `${program} '${command}'`;
}

/** @returns {string[] | null} what to put before a command to run it as root; null when that is not to be had */
function privilegePrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}

/** @param {string[]} prefix @param {string[]} args */
function apt(prefix, args) {
  // Five minutes' patience for another apt that holds dpkg's lock.
  const words = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...args,
  ];
  const [program = '', ...rest] = words;
  const run = spawnSync(program, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const output = run.error ? run.error.message : run.stderr || run.stdout;
  return { status: run.status, output, command: words.join(' ') };
}
