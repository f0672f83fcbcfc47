// `npm run package:check`: installs the .deb of dist/ with apt, uses it as a normal user with the sandbox
// on, and removes it. For a machine that may be changed: it needs root, and takes the package off again.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runEntry, SetupError, say } from './say.mjs';
import { root } from './setup.mjs';

await runEntry(async () => {
  const dist = path.join(root, 'dist');
  const [deb] = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith('.deb')) : [];
  if (process.getuid?.() !== 0 || deb === undefined)
    throw new SetupError('Nothing was checked', {
      tried: [deb === undefined ? 'there is no .deb in dist/' : 'this is not root, who alone can install it'],
      todo:
        deb === undefined
          ? 'Run `npm run package` first.'
          : 'Run it as root, on a machine for trying things out.',
    });
  const { checkDebianPackage } = await import('./packaging/checkDebianPackage.mjs');
  await checkDebianPackage({
    deb: path.join(dist, deb),
    pages: path.join(root, 'resources/samples'),
    step: async (name, work) => {
      const started = Date.now();
      const detail = await work();
      say(`✓ ${name}${detail ? `: ${detail}` : ''} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    },
  });
});
