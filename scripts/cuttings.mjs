// `npm run --silent cuttings -- COMMAND …`: the app's command line in a checkout. Set-up and build
// speak on stderr; stdout and the exit code are the app's.
import process from 'node:process';
import { buildApp } from './build.mjs';
import { openDisplay } from './display.mjs';
import { runApp } from './runApp.mjs';
import { runEntry } from './say.mjs';
import { root, setUp } from './setup.mjs';

await runEntry(async () => {
  const runtime = await setUp();
  await buildApp(root);
  const display = await openDisplay();
  try {
    const args = process.argv.slice(2);
    process.exitCode = await runApp({ root, executable: runtime.executable, args, env: display.env });
  } finally {
    display.stop();
  }
});
