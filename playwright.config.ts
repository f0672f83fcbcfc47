import { defineConfig } from '@playwright/test';

// Every test starts its own Electron with a fresh data folder; two at once would only disturb each other.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  outputDir: 'test-results',
});
