import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until';

/** A launch on a busy machine of two cores took up to 25 s. */
const PATIENCE = 90_000;

const PREFERENCES: Record<string, boolean | number | string> = {
  // A free port, written to MarionetteActivePort in the profile.
  'marionette.port': 0,
  // The journeys decide what is open: no start page, no welcome, no offers.
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.newtabpage.enabled': false,
  'browser.newtab.preload': false,
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'browser.search.update': false,
  // Suggestions of the address bar come from us alone.
  'browser.search.suggest.enabled': false,
  'browser.urlbar.suggest.engines': false,
  'browser.urlbar.suggest.topsites': false,
  'browser.urlbar.quicksuggest.enabled': false,
  // Our own package is unsigned; where Firefox insists, it is installed for the session alone.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  // So that a library outlives the session where that was the only way to install.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Dialogues may be answered at once; a reader is protected from that for a second.
  'security.notification_enable_delay': 0,
  'widget.macos.native-context-menus': false,
  'ui.prefersReducedMotion': 1,
  // A machine without a graphics card or a sound card has nothing to check there.
  'gfx.canvas.accelerated': false,
  'media.autoplay.default': 5,
};

export interface FirefoxProcess {
  port: number;
  /** Resolves when the process has gone; kills it when it does not go by itself. */
  ended(): Promise<void>;
}

/** Starts Firefox on a profile and resolves once it can be connected to. */
export async function startFirefox(options: {
  executablePath: string;
  profile: string;
  headless: boolean;
}): Promise<FirefoxProcess> {
  const { executablePath, profile, headless } = options;
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    executablePath,
    [
      '--marionette',
      // Scripts in the browser's own windows are refused without it.
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(headless ? ['--headless'] : []),
    ],
    { stdio: 'ignore' },
  );
  // A run that is broken off must not leave a browser behind.
  process.once('exit', () => child.kill('SIGKILL'));
  const port = await until(async () => {
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}.`);
    return existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
  }, PATIENCE).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return { port, ended: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
}
