import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

// Everything is bundled, so a package holds out/ and nothing of node_modules. Targets are those of the oldest
// runtime the code must run on (docs/decisions/0001-electron-runtime.md).
const outDir = process.env['CUTTINGS_OUT_DIR'] ?? 'out';

export default defineConfig({
  main: {
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
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
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
    plugins: [react()],
    worker: { format: 'es', plugins: () => [withoutOtherSqlites()] },
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
