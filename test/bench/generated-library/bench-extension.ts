import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../../../tools/set-up.mjs';

/**
 * Reports when the popup first shows what an article is about, its stories and its actors: when its
 * document began and how long after it that was. It reports by itself, since a debugger attached to
 * a popup while it opens takes as long as the popup.
 */
const REPORT = (origin: string) => `
  const shown = () => document.querySelector('.actors') && !document.querySelector('[aria-busy]');
  new MutationObserver((_, observer) => {
    if (!shown()) return;
    observer.disconnect();
    const took = performance.now();
    fetch(\`${origin}/shown?begun=\${performance.timeOrigin}&took=\${took}\`, { mode: 'no-cors' });
  }).observe(document, { childList: true, subtree: true });
`;

/**
 * The extension as it ships, but for two things: word frequencies of the made-up language, since
 * with those of English every common word would count as rare; and a script in the popup that
 * reports when it shows its context.
 *
 * @param origin whom it reports to
 */
export function makeBenchExtension(folder: string, frequencies: string, origin: string): void {
  const built = spawnSync('npx', ['wxt', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  cpSync(`${ROOT}/.output/chrome-mv3`, folder, { recursive: true });
  copyFileSync(frequencies, `${folder}/frequencies.bin`);
  writeFileSync(`${folder}/bench-report.js`, REPORT(origin));
  const popup = readFileSync(`${folder}/popup.html`, 'utf8');
  writeFileSync(
    `${folder}/popup.html`,
    // Last: the popup's own first script must not wait for it.
    popup.replace('</head>', '<script src="/bench-report.js"></script></head>'),
  );
}
