// Packed into the registry runtime as resources/default_app.asar: gives that Electron the manners of
// the official one, which opens the app whose folder is its first argument.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** Splits argv as the official default app does: `-r module`, flags, then the app's folder. */
function parseArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-r' || argument === '--require') {
      index += 1;
      preloads.push(args[index]);
    } else if (!argument.startsWith('-')) {
      return { preloads, folder: path.resolve(argument) };
    }
  }
  return { preloads, folder: null };
}

async function openApp({ preloads, folder }) {
  const require = createRequire(path.join(process.cwd(), 'noop.js'));
  for (const preload of preloads) require(preload);
  if (folder === null) throw new Error('Give the folder of an app as the first argument.');

  let main = folder;
  const packagePath = path.join(folder, 'package.json');
  if (existsSync(packagePath)) {
    const manifest = JSON.parse(readFileSync(packagePath, 'utf8'));
    if (manifest.version) app.setVersion(manifest.version);
    app.setName(manifest.productName ?? manifest.name);
    if (manifest.desktopName) app.setDesktopName(manifest.desktopName);
    app.setAppPath(folder);
    main = path.join(folder, manifest.main ?? 'index.js');
  }
  await import(pathToFileURL(main).href);
}

process.defaultApp = true;
try {
  await openApp(parseArguments(process.argv.slice(1)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  app.exit(1);
}
