/**
 * `npm start`: sets up what is missing, builds, and shows Backstory on a demo news site with a
 * ready library. With a display the browser stays open for the reader; without one the same
 * journey runs headless, prints what it found, leaves pictures, and ends.
 */
import { spawnSync } from 'node:child_process';
import { findChromium, installDependencies, ROOT } from './set-up.mjs';

function run(command, args, env = {}) {
  const { status } = spawnSync('npx', [command, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

installDependencies();
const chromium = await findChromium();
run('wxt', ['prepare']);
run('wxt', ['build']);
run('tsx', ['tools/tour/main.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium });
