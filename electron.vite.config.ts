import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

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
    worker: { format: 'es' },
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
