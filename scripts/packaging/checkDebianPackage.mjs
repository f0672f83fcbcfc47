import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lastLines, SetupError } from '../say.mjs';

const user = 'cuttings-check';
const home = `/home/${user}`;
const port = 19_222;

/**
 * Installs a .deb with apt and uses the app as a newcomer would: as a normal user made for it, with the sandbox on, in
 * its own data folder. It imports a folder, shows it in a window, and again in a second one; then the package is removed.
 * Throws at the first thing that is not as it has to be. Cleans up in any case.
 *
 * @param {object} check
 * @param {string} check.deb
 * @param {string} check.pages a folder with pages
 * @param {(name: string, work: () => Promise<string | void> | string | void) => Promise<void>} check.step
 */
export async function checkDebianPackage({ deb, pages, step }) {
  try {
    await step('installed with apt', () =>
      must('apt-get', ['install', '-y', '--no-install-recommends', deb]),
    );
    await step(`user ${user}`, () => {
      must('useradd', ['--create-home', '--home-dir', home, user]);
      cpSync(pages, `${home}/pages`, { recursive: true });
      must('chown', ['-R', `${user}:${user}`, `${home}/pages`]);
    });
    await step('its usage, as root and without a display', () => {
      const usage = spawnSync('env', ['-i', `PATH=${process.env.PATH}`, 'cuttings', '--help'], {
        encoding: 'utf8',
      });
      if (usage.status !== 0 || !usage.stdout.startsWith('Usage:')) throw new Error(usage.stderr);
    });
    await step('what the desktop knows of it', () => {
      const kinds = readFileSync('/usr/share/applications/cuttings.desktop', 'utf8');
      for (const kind of ['text/plain', 'application/warc', 'x-scheme-handler/cuttings'])
        if (!kinds.includes(`${kind};`)) throw new Error(`it does not open ${kind}`);
      const known = readFileSync('/usr/share/applications/mimeinfo.cache', 'utf8');
      if (!/^x-scheme-handler\/cuttings=.*cuttings\.desktop/m.test(known))
        throw new Error('its links open nothing');
      for (const file of [
        'man/man1/cuttings.1.gz',
        'bash-completion/completions/cuttings',
        'mime/packages/cuttings.xml',
      ])
        if (!existsSync(`/usr/share/${file}`)) throw new Error(`${file} is missing`);
      const globs = '/usr/share/mime/globs2';
      if (existsSync(globs) && !readFileSync(globs, 'utf8').includes('application/warc:*.warc'))
        throw new Error('web archives have no kind');
    });
    await step('the command extracts', () => {
      const out = `${home}/articles`;
      const report = JSON.parse(
        asUser('cuttings', 'extract', `${home}/pages`, '--out', out, '--jobs', '2', '--json'),
      );
      if (report.extracted === 0 || report.failed > 0) throw new Error(JSON.stringify(report));
      return `${report.extracted} pages`;
    });
    await step('the command imports', () => {
      const report = JSON.parse(asUser('cuttings', 'import', `${home}/pages`, '--json'));
      if (report.imported === 0 || report.failed > 0) throw new Error(JSON.stringify(report));
      return `${report.imported} pages`;
    });
    const first = await look(step, 'a window shows them, sandboxed');
    const second = await look(step, 'after a restart they are still there');
    if (first !== second) throw new Error(`${first} before, ${second} after`);
  } finally {
    spawnSync('pkill', ['-KILL', '-u', user]);
    await step('removed with apt', () => {
      must('apt-get', ['remove', '-y', 'cuttings']);
      if (existsSync('/usr/lib/cuttings') || existsSync('/usr/bin/cuttings'))
        throw new Error('files are left');
      if (!existsSync(`${home}/.config`)) throw new Error('what the user had is gone too');
    });
    spawnSync('userdel', ['-r', user]);
  }
}

/**
 * Opens the window, and answers what its list says.
 *
 * @param {Parameters<typeof checkDebianPackage>[0]['step']} step @param {string} name
 */
async function look(step, name) {
  let shown = '';
  await step(name, async () => {
    const child = spawn(
      'runuser',
      ['-u', user, '--', 'xvfb-run', '-a', 'cuttings', `--remote-debugging-port=${port}`],
      { detached: true, stdio: 'ignore', cwd: home, env: { ...process.env, HOME: home, DISPLAY: '' } },
    );
    try {
      const { chromium } = await import('@playwright/test');
      const browser = await connected(chromium);
      const [page] = browser.contexts().flatMap((context) => context.pages());
      if (page === undefined) throw new Error('there is no window');
      const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
      await rows.first().waitFor({ timeout: 30_000 });
      const seconds = secondsRunning().toFixed(1);
      shown = (await rows.allTextContents()).join('\n');
      const held = renderers();
      if (held.length === 0 || held.includes(false)) throw new Error('a page runs without a sandbox');
      await browser.close();
      return `the first articles ${seconds} s after its program was started`;
    } finally {
      spawnSync('pkill', ['-TERM', '-u', user, '-f', 'lib/cuttings/cuttings']);
      await ended(child);
    }
  });
  return shown;
}

/** @param {import('@playwright/test').BrowserType} chromium */
async function connected(chromium) {
  for (let tries = 0; ; tries += 1) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      if (browser.contexts().some((context) => context.pages().length > 0)) return browser;
      await browser.close();
    } catch (error) {
      if (tries > 300) throw error;
    }
    await wait(100);
  }
}

/** How long the app's first process has been running: the virtual display before it is no part of a start. */
function secondsRunning() {
  const [uptime] = readFileSync('/proc/uptime', 'utf8').split(' ');
  const starts = readdirSync('/proc').flatMap((pid) => {
    try {
      const [program] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (!program?.endsWith('lib/cuttings/cuttings')) return [];
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The 22nd field of proc(5), in hundredths of a second since the machine was started.
      return [Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]) / 100];
    } catch {
      return [];
    }
  });
  return Number(uptime) - Math.min(...starts);
}

/** Of each of the app's renderers whether the kernel holds it in a sandbox (a seccomp filter). */
function renderers() {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('lib/cuttings/cuttings') || !command.includes('--type=renderer')) return [];
      return [/^Seccomp:\t2$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))];
    } catch {
      return [];
    }
  });
}

/** @param {import('node:child_process').ChildProcess} child */
async function ended(child) {
  for (let tries = 0; tries < 40 && child.exitCode === null && child.signalCode === null; tries += 1)
    await wait(250);
}

/** @param {string} command @param {readonly string[]} args */
function must(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new SetupError(`${path.basename(command)} did not do it`, {
      tried: [`${command} ${args.join(' ')}: ${lastLines(`${stdout}\n${stderr}`, 5)}`],
      todo: 'Run that by hand and see what it says.',
    });
}

/** @param {readonly string[]} args @returns {string} what the command printed */
function asUser(...args) {
  const { status, stdout, stderr } = spawnSync('runuser', ['-u', user, '--', ...args], {
    encoding: 'utf8',
    cwd: home,
    env: { ...process.env, HOME: home, DISPLAY: '' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${lastLines(stderr, 5)}`);
  return stdout;
}
