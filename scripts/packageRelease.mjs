// `npm run package:release [-- linux | windows | mac]`: the installers of a release, in dist/release, by
// electron-builder. Refuses any other Electron than the pinned one. electron-builder is fetched when it is
// asked for: docs/decisions/0011-electron-builder-on-demand.md.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { buildApp } from './build.mjs';
import { builderArguments, builderVersion, refuseOtherThanPinned } from './packaging/release.mjs';
import { runEntry, SetupError, say } from './say.mjs';
import { root, setUp } from './setup.mjs';

await runEntry(async () => {
  const wanted = process.argv.slice(2);
  const args = builderArguments(wanted, process.platform);
  refuseOtherThanPinned(await setUp(), root);
  await buildApp(root);
  say(`• electron-builder ${builderVersion}: ${args.join(' ')}`);
  const config = path.join(import.meta.dirname, 'packaging/electronBuilder.mjs');
  const { status } = spawnSync(
    process.platform === 'win32' ? 'npx.cmd' : 'npx',
    ['--yes', `electron-builder@${builderVersion}`, ...args, '--publish', 'never', '--config', config],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0)
    throw new SetupError('The release was not packaged', {
      tried: [`electron-builder ${args.join(' ')}, whose output is above`],
      todo: 'Mend what it names; what a system can build is in docs/releasing.md.',
    });
  say('✓ release: dist/release');
});
