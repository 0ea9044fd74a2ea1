import { defineConfig } from '@playwright/test';

// Playwright's runner only, for its fixtures, waiting and counts; Firefox as it ships is driven by
// tools/browser/firefox. One launch serves all journeys, a new one only follows a failure.
export default defineConfig({
  testDir: 'test/firefox',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : 'list',
  outputDir: '.cache/firefox-results',
  forbidOnly: true,
});
