/** The library's worker. The page imports it before all else, so that the library opens while the rest is still being loaded. */
export const storageWorker = new Worker(new URL('./storage/worker.ts', import.meta.url), { type: 'module' });
