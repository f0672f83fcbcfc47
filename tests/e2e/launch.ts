import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { test as base } from '@playwright/test';
import { openDisplay } from '../../scripts/display.mjs';
import { launch, type RunningApp } from './launchApp';
import { type LibraryName, putLibrary } from './madeLibrary';

export { expect } from '@playwright/test';

/** Playwright's test with a temporary folder, a data folder in it, libraries for that, and a way to start the app on it. */
export const test = base.extend<
  {
    folder: string;
    dataDir: string;
    library: (name: LibraryName) => Promise<void>;
    start: (...args: string[]) => Promise<RunningApp>;
  },
  { display: undefined }
>({
  // Focus, mouse and clipboard are one to a display: tests that run side by side have one each.
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: as below
    async ({}, use) => {
      const { env, stop } = await openDisplay({ isVirtual: true });
      for (const [name, value] of Object.entries(env)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      await use(undefined);
      stop();
    },
    { scope: 'worker', auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  dataDir: async ({ folder }, use) => {
    await use(path.join(folder, 'data'));
  },
  library: async ({ dataDir }, use, { project }) => {
    await use((name) => putLibrary(name, dataDir, path.join(project.outputDir, 'libraries')));
  },
  start: async ({ dataDir }, use) => {
    const running: RunningApp[] = [];
    await use(async (...args) => {
      const app = await launch(dataDir, ...args);
      running.push(app);
      return app;
    });
    for (const app of running) await app.close().catch(() => undefined);
  },
});
