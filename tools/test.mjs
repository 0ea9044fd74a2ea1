/** `npm test`: sets up what is missing, then runs everything and counts it in one last line. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { cacheFolder, findChromium, findFirefox, installDependencies, ROOT } from './set-up.mjs';

const totals = { passed: 0, failed: 0 };

function run(name, command, args, env = {}) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync('npx', [command, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A step that either holds or not. */
function check(name, command, ...args) {
  totals[run(name, command, args) ? 'passed' : 'failed']++;
}

/** A test runner that writes its own counts; when it writes none, that is one failure. */
function suite(name, command, args, report, count, env) {
  rmSync(report, { force: true });
  const fine = run(name, command, args, env);
  let counted = { passed: 0, failed: 0 };
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    counted.failed = 1;
  }
  // A runner can fail outside of any test, e.g. in a file that does not load.
  if (!fine && counted.failed === 0) counted.failed = 1;
  totals.passed += counted.passed;
  totals.failed += counted.failed;
}

/** What Playwright's report says; a journey that passes only at the second try has failed. */
function countJourneys({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

installDependencies();
const chromium = await findChromium();
const reports = cacheFolder('reports');

check('types', 'wxt', 'prepare');
check('types', 'tsc', '--noEmit');
check('lint', 'biome', 'check', '.');
check('nothing unused', 'knip');
check('build for Chrome and Edge', 'wxt', 'build');
check('build for Firefox', 'wxt', 'build', '--browser', 'firefox', '--mv3');
check(
  'web-ext lint',
  'web-ext',
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--no-config-discovery',
);
suite(
  'unit',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
  `${reports}/unit.json`,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
suite('end to end', 'playwright', ['test'], `${reports}/e2e.json`, countJourneys, {
  CHROMIUM_PATH: chromium,
  PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/e2e.json`,
});
const firefox = findFirefox();
if (firefox)
  suite(
    'journeys in Firefox',
    'playwright',
    ['test', '--config', 'playwright.firefox.config.ts'],
    `${reports}/firefox.json`,
    countJourneys,
    { FIREFOX_PATH: firefox, PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/firefox.json` },
  );
else console.log('\nFirefox not found: its journeys are skipped.');

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
