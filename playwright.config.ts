import { defineConfig } from '@playwright/test';

// Every test starts its own Electron with a fresh data folder, and every worker has a display of its own (launch.ts).
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  // A busy machine loses a key or a drop now and then. What needed a second try is named by `npm test`. Where a loss
  // once in many times is what is looked for (soak.spec.ts), there is none.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  // The longest first, so that at the end no worker waits long for the other.
  projects: [
    { name: 'long', grep: /@long/ },
    { name: 'short', grepInvert: /@long/ },
  ],
});
