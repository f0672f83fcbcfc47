import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { licencesOf, packageFolders } from './scripts/builtInLicences.mjs';

// Everything is bundled, so a package holds out/ and nothing of node_modules. Targets are those of the oldest
// runtime the code must run on (docs/decisions/0001-electron-runtime.md).
/** The packages that were bundled, of all parts of the app. */
const bundled = new Set<string>();
const outDir = process.env['CUTTINGS_OUT_DIR'] ?? 'out';

export default defineConfig({
  main: {
    define: { BUILT_AT: JSON.stringify(builtAt()) },
    plugins: [notedPackages()],
    build: {
      target: 'node20.18',
      outDir: `${outDir}/main`,
      externalizeDeps: false,
      minify: false,
      sourcemap: true,
      rollupOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          archive: resolve('src/main/archiveProcess/index.ts'),
          parser: resolve('src/main/importer/parserThread.ts'),
          reader: resolve('src/main/importer/readerThread.ts'),
          extract: resolve('src/main/extract/extractThread.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    plugins: [notedPackages()],
    build: {
      target: 'node20.18',
      outDir: `${outDir}/preload`,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react(), notedPackages(), writtenLicences()],
    worker: { format: 'es', plugins: () => [withoutOtherSqlites(), notedPackages()] },
    // The page's own origin is app://cuttings in development too, so the hot reload client must be told where the
    // server is. One fixed port: the content security policy names it.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    build: {
      target: 'chrome130',
      outDir: `${outDir}/renderer`,
      emptyOutDir: true,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});

/** Now, unless the build is to be the same again (reproducible-builds.org). */
function builtAt(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return (epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)).toISOString();
}

/** Notes from which packages a bundle was made: its modules, and the files it brings along (fonts). */
function notedPackages(): Plugin {
  return {
    name: 'noted-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle)
        .flatMap((one) => (one.type === 'asset' ? one.originalFileNames : []))
        .map((name) => resolve('src/renderer', name));
      for (const folder of packageFolders([...this.getModuleIds(), ...files])) bundled.add(folder);
    },
  };
}

/** Writes the licences of all packages that are built in. The window is built last, so it has them all. */
function writtenLicences(): Plugin {
  return {
    name: 'written-licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler() {
        const source = JSON.stringify(licencesOf(bundled));
        this.emitFile({ type: 'asset', fileName: 'licences.json', source });
      },
    },
  };
}

/**
 * SQLite brings two more ways to run it, in workers of its own that Vite would bundle (680 kB). The index uses neither;
 * a build with a version that has them elsewhere fails.
 */
function withoutOtherSqlites(): Plugin {
  const unused = ['sqlite3-worker1.mjs', 'sqlite3-opfs-async-proxy.js'];
  return {
    name: 'without-other-sqlites',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@sqlite.org/sqlite-wasm/dist/index.mjs')) return null;
      return unused.reduce((text, file) => {
        const url = `new URL("${file}", import.meta.url)`;
        if (!text.includes(url)) this.error(`${file} is no longer asked for as it was`);
        return text.replaceAll(url, `new URL("${file}", "app://unused")`);
      }, code);
    },
  };
}
