// `npm run --silent electron-path`: prints the executable of the Electron in use, and nothing else.
import process from 'node:process';
import { resolveRuntime } from './electronRuntime.mjs';
import { runEntry } from './say.mjs';
import { root, setUpWithoutWindow } from './setup.mjs';

await runEntry(async () => {
  await setUpWithoutWindow();
  const runtime = await resolveRuntime(root);
  process.stdout.write(`${runtime.executable}\n`);
});
