// `npm start [-- ARGS]`: everything a fresh clone needs, a build if sources changed, then the app.
import process from 'node:process';
import { buildApp } from './build.mjs';
import { openDisplay } from './display.mjs';
import { needsNoSandbox, runApp } from './runApp.mjs';
import { runEntry, say } from './say.mjs';
import { root, setUp } from './setup.mjs';

await runEntry(async () => {
  const runtime = await setUp();
  await buildApp(root);
  const display = await openDisplay();
  if (display.virtualName !== null) {
    say(`• no display: the window opens on a virtual one, ${display.virtualName}, where nobody sees it`);
  }
  if (needsNoSandbox()) say('• running as root: Chromium’s sandbox is off (--no-sandbox)');
  say(`✓ Cuttings on Electron ${runtime.version}${runtime.isPinned ? '' : ' (not the one releases use)'}`);
  try {
    const args = process.argv.slice(2);
    process.exitCode = await runApp({ root, executable: runtime.executable, args, env: display.env });
  } finally {
    display.stop();
  }
});
