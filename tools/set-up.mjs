/**
 * Sets up what a fresh clone lacks: the dependencies and a Chromium. Plain JavaScript with
 * nothing but Node, since it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const run = (command, args) =>
  execFileSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });

/** Installs the dependencies when they are missing or the lock file has changed since. */
export function installDependencies() {
  const lock = readFileSync(`${ROOT}/package-lock.json`, 'utf8');
  const stamp = `${ROOT}/node_modules/.backstory-lock`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, lock);
}

const SYSTEM_CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium that loads unpacked extensions, installed when there is none. Branded
 * Chrome does not serve: from version 137 on it ignores --load-extension.
 */
export async function findChromium() {
  const found = await lookForChromium();
  if (found) return found;
  console.log('Installing Chromium …');
  const root = process.getuid?.() === 0;
  const apt = root && spawnSync('apt-get', ['--version']).status === 0;
  if (apt) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  } else run('npx', ['playwright', 'install', 'chromium']);
  const installed = await lookForChromium();
  if (!installed) throw new Error('No Chromium was found. Set CHROMIUM_PATH to one.');
  return installed;
}

async function lookForChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const require = createRequire(`${ROOT}/package.json`);
  const { chromium } = require('@playwright/test');
  const candidates = [chromium.executablePath(), ...SYSTEM_CHROMIUMS];
  return candidates.find((path) => path && existsSync(path));
}

const SYSTEM_FIREFOXES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
  'C:/Program Files (x86)/Mozilla Firefox/firefox.exe',
];

/** The path of a Firefox, or undefined: it is asked for nothing and never installed. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const names = ['firefox-esr', 'firefox'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...SYSTEM_FIREFOXES].find((path) => existsSync(path));
}

/** A folder under .cache/, made when missing: for what commands keep between runs. */
export function cacheFolder(name) {
  const path = `${ROOT}/.cache/${name}`;
  mkdirSync(path, { recursive: true });
  return path;
}
