import { defineConfig } from '@playwright/test';

// One browser at a time: each journey drives a whole Chromium, and small machines have two cores.
export default defineConfig({
  testDir: 'test/e2e',
  workers: 1,
  timeout: 120_000,
  // A machine that builds and browses at the same time is slow, not wrong.
  expect: { timeout: 20_000 },
  // The counts for tools/test.mjs go to a file; without one they would fill the terminal.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  outputDir: '.cache/e2e',
  forbidOnly: true,
});
