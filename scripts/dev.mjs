// `npm run dev [-- ARGS]`: electron-vite's dev server with hot reload, on the same Electron as all else.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { forgetBuild } from './build.mjs';
import { openDisplay } from './display.mjs';
import { needsNoSandbox, passedOn } from './runApp.mjs';
import { runEntry, say } from './say.mjs';
import { root, setUp } from './setup.mjs';

await runEntry(async () => {
  const runtime = await setUp();
  const display = await openDisplay();
  if (display.virtualName !== null)
    say(`• no display: the window opens on a virtual one, ${display.virtualName}`);
  forgetBuild(root); // the dev build goes into out/ as well
  const args = process.argv.slice(2);
  const cli = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const server = spawn(process.execPath, [cli, 'dev', ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: root,
    env: {
      ...display.env,
      ELECTRON_EXEC_PATH: runtime.executable,
      NO_SANDBOX: needsNoSandbox() ? '1' : '0', // electron-vite's own switch
    },
    stdio: 'inherit',
  });
  for (const signal of passedOn) process.on(signal, () => server.kill(signal));
  process.exitCode = await new Promise((resolve) => server.on('close', (code) => resolve(code ?? 1)));
  display.stop();
});
