import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../../../tools/set-up.mjs';

/** Notes when the popup first shows what an article is about: its stories and its actors. */
const MARKS = `
  const shown = () => document.querySelector('.actors') && !document.querySelector('[aria-busy]');
  new MutationObserver((_, observer) => {
    if (!shown()) return;
    observer.disconnect();
    performance.mark('context-shown');
  }).observe(document, { childList: true, subtree: true });
`;

/**
 * The extension as it ships, but for two things: word frequencies of the made-up language, since
 * with those of English every common word would count as rare; and a script in the popup that
 * notes when it shows its context.
 */
export function makeBenchExtension(folder: string, frequencies: string): void {
  const built = spawnSync('npx', ['wxt', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  cpSync(`${ROOT}/.output/chrome-mv3`, folder, { recursive: true });
  copyFileSync(frequencies, `${folder}/frequencies.bin`);
  writeFileSync(`${folder}/bench-marks.js`, MARKS);
  const popup = readFileSync(`${folder}/popup.html`, 'utf8');
  writeFileSync(
    `${folder}/popup.html`,
    popup.replace('<head>', '<head><script src="/bench-marks.js"></script>'),
  );
}
