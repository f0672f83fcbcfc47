// `npm run bench | screenshots`: set-up, build and a virtual display, then a TypeScript program that drives
// the real app. Its arguments are passed on, and its exit code is ours.
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { buildApp } from './build.mjs';
import { openDisplay } from './display.mjs';
import { runEntry } from './say.mjs';
import { root, setUp } from './setup.mjs';

await runEntry(async () => {
  const runtime = await setUp();
  await buildApp(root);
  const display = await openDisplay({ isVirtual: true });
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const program = spawn(process.execPath, [tsx, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...display.env, ELECTRON_EXEC_PATH: runtime.executable },
    stdio: 'inherit',
  });
  process.exitCode = await new Promise((resolve) => program.on('close', (code) => resolve(code ?? 1)));
  display.stop();
});
