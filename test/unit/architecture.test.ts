import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// The walls of the house (see DESIGN.md). A rule that is not held here is only a wish.

const ROOT = resolve(__dirname, '../..');
const SHIPPED = ['entrypoints', 'components', 'lib'];

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

interface SourceFile {
  path: string;
  text: string;
  code: string;
}

const files: SourceFile[] = SHIPPED.flatMap(filesBelow).map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, code: withoutCommentsAndStrings(text) };
});

/** Comments, strings and patterns blanked: a word in them is no breach. Good enough for our style. */
function withoutCommentsAndStrings(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[\s;{}()])\/\/[^\n]*/g, '$1')
    .replace(/([=(,:!&|?[]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g, '$1/x/')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** The part of the house a file or an import belongs to. */
function areaOf(path: string): string {
  const [top, second] = path.split('/');
  if (top !== 'lib') return top ?? '';
  return second?.includes('.') ? path.replace(/\.ts$/, '') : `lib/${second}`;
}

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf({ path, text }: SourceFile): Import[] {
  const found: Import[] = [];
  const statement =
    /(?:^|\n)\s*(import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g;
  for (const match of text.matchAll(statement)) {
    const target = match[3] ?? match[4] ?? '';
    const to = target.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(path), target)).replaceAll('\\', '/')
      : target;
    found.push({ from: path, to, typeOnly: match[2] !== undefined });
  }
  return found;
}

// Domain types and the words of the protocol carry no behaviour of a context.
const TYPES = ['lib/article', 'lib/analysis'];
const PURE = ['lib/extract', 'lib/text', 'lib/actors', 'lib/related', 'lib/summary'];

const MAY_IMPORT: Record<string, string[]> = {
  entrypoints: ['entrypoints', 'components', 'lib/*'],
  components: [
    'components',
    'lib/store',
    // A file is read and written where it can be chosen and downloaded: in a page.
    'lib/transfer',
    'lib/messages',
    'lib/settings',
    'lib/shortcuts',
    'lib/sites',
    'lib/reanalysis-progress',
    'lib/models',
    'lib/no-article-text',
    'lib/tab-reading',
    'lib/waiting-articles',
    ...PURE,
    ...TYPES,
  ],
  'lib/background': [
    'lib/background',
    'lib/reading',
    'lib/waiting-articles',
    'lib/store',
    'lib/messages',
    'lib/settings',
    'lib/sites',
    'lib/reanalysis-progress',
    'lib/models',
    'lib/no-article-text',
    'lib/tab-reading',
    'lib/tab-script',
    ...PURE,
    ...TYPES,
  ],
  'lib/transfer': ['lib/transfer', 'lib/store', ...TYPES],
  // Ranking and signatures are pure; the store keeps and reads their rows.
  'lib/store': ['lib/store', ...PURE, ...TYPES],
  'lib/related': ['lib/related', 'lib/text', ...TYPES],
  'lib/actors': ['lib/actors', 'lib/text', ...TYPES],
  'lib/summary': ['lib/summary', 'lib/text', ...TYPES],
  'lib/extract': ['lib/extract', 'lib/text', ...TYPES],
  'lib/text': ['lib/text', ...TYPES],
  'lib/article': [],
  'lib/analysis': [],
  'lib/models': ['lib/packed-bytes', ...PURE],
  'lib/settings': [],
  'lib/shortcuts': [],
  'lib/sites': [],
  'lib/prepare-page': ['lib/settings'],
  'lib/browser-windows': [],
  'lib/early-reading': [
    'lib/browser-windows',
    'lib/packed-bytes',
    'lib/tab-reading',
    'lib/tab-script',
  ],
  'lib/packed-bytes': [],
  // What a page said, checked and analysed, in the background or in a page of ours.
  'lib/reading': ['lib/reading', 'lib/store', 'lib/models', 'lib/tab-reading', ...PURE, ...TYPES],
  'lib/waiting-articles': [...TYPES],
  'lib/no-article-text': ['lib/tab-reading', ...TYPES],
  'lib/tab-script': ['lib/tab-reading'],
  'lib/reanalysis-progress': [],
  'lib/tab-reading': ['lib/related', ...TYPES],
  'lib/messages': ['lib/store', 'lib/tab-reading', ...TYPES],
};

function allowed(area: string, target: string): boolean {
  const rules = MAY_IMPORT[area];
  if (!rules) return false;
  return rules.some((rule) => rule === target || (rule === 'lib/*' && target.startsWith('lib/')));
}

const NAMES_THE_BROWSER = [
  'lib/messages.ts',
  'lib/settings.ts',
  'lib/shortcuts.ts',
  'lib/sites.ts',
  'lib/browser-windows.ts',
  'lib/tab-script.ts',
  'lib/reading/check-reading.ts',
  'lib/background/tabs.ts',
  'lib/background/toolbar.ts',
];

describe('the house', () => {
  it('has a rule for every part', () => {
    const areas = new Set(files.map(({ path }) => areaOf(path)));
    expect([...areas].filter((area) => !MAY_IMPORT[area])).toEqual([]);
  });

  it('imports only along the arrows of the design', () => {
    const breaches = files.flatMap(importsOf).filter(({ from, to, typeOnly }) => {
      if (!/^(entrypoints|components|lib)\//.test(to)) return false;
      const target = areaOf(existsSync(join(ROOT, `${to}.ts`)) ? `${to}.ts` : to);
      if (typeOnly && TYPES.includes(target)) return false;
      return !allowed(areaOf(from), target);
    });
    expect(breaches).toEqual([]);
  });

  it('lets the store know Dexie, texts their stemmers, and the pure folders nothing else', () => {
    const packages: Record<string, RegExp> = {
      'lib/extract': /^$/,
      'lib/text': /^(?:porter2|@orama\/stemmers\/.+)$/,
      'lib/actors': /^$/,
      'lib/related': /^$/,
      'lib/summary': /^$/,
      'lib/store': /^dexie$/,
      'lib/transfer': /^(?:fflate|papaparse)$/,
    };
    const breaches = files.flatMap(importsOf).filter(({ from, to }) => {
      const rule = packages[areaOf(from)];
      return rule && !/^(entrypoints|components|lib)\//.test(to) && !rule.test(to);
    });
    expect(breaches).toEqual([]);
  });

  it('names the browser only where contexts meet it', () => {
    const breaches = files.filter(
      ({ path, code }) =>
        /(?<![\w.])(?:browser|chrome)\s*\./.test(code) &&
        !path.startsWith('entrypoints/') &&
        !NAMES_THE_BROWSER.includes(path),
    );
    expect(breaches.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the pure folders pure', () => {
    const banned =
      /(?<![\w.])(?:browser|chrome|window|indexedDB|fetch|localStorage|globalThis)\b(?!\s*[:?]?\s*[:,)])|Date\.now|Math\.random|new Date\(\)|(?<![\w.])document\.|crypto\./;
    const breaches = files
      .filter(({ path }) => PURE.includes(areaOf(path)))
      .flatMap(({ path, code }) =>
        code.split('\n').flatMap((line, index) => {
          // A parameter or local called `document` is the point: only the global is banned.
          if (!banned.test(line)) return [];
          if (/(?<![\w.])document\./.test(line) && /\bdocument\s*[:,)}]/.test(code)) {
            const rest = line.replaceAll(/(?<![\w.])document\./g, '');
            if (!banned.test(rest)) return [];
          }
          return [`${path}:${index + 1} ${line.trim()}`];
        }),
      );
    expect(breaches).toEqual([]);
  });

  it('never writes markup', () => {
    const markup =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML)\b/;
    expect(files.filter(({ code }) => markup.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('counts the library in one place, which nothing waits for', () => {
    const counted = files.filter(({ code }) =>
      /\b(?:stories|texts|signatures)[\s')]*\.count\(/.test(code),
    );
    expect(counted.map(({ path }) => path)).toEqual(['components/story-count.tsx']);
  });

  it('has no drawer for odds and ends, and no barrels', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.tsx?$)/;
    // WXT finds an entry point of several files by its index.
    const barrel = /^(?!entrypoints\/).*\/index\.tsx?$/;
    expect(
      files.map(({ path }) => path).filter((path) => drawer.test(path) || barrel.test(path)),
    ).toEqual([]);
  });

  it('keeps files short and named in kebab-case', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
    const odd = files.filter(
      ({ path }) => !/^[a-z0-9-]+(?:\.content)?\.tsx?$/.test(path.split('/').at(-1)!),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('keeps entry points to wiring', () => {
    const entries = files.filter(({ path }) => path.startsWith('entrypoints/'));
    const long = entries.filter(({ path, text }) => {
      const entry = /(?:index|main|\.content)\.tsx?$/.test(path);
      return text.split('\n').length > (entry ? 45 : 80);
    });
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest for %s', (target) => {
  const path = join(ROOT, '.output', target, 'manifest.json');
  const manifest = () => {
    if (!existsSync(path)) throw new Error('Not built yet: run `npm run build` first.');
    return JSON.parse(readFileSync(path, 'utf8'));
  };

  it('asks for no site and for nothing beyond the list', () => {
    const listed = [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      'sidePanel',
    ];
    expect(manifest().host_permissions ?? []).toEqual([]);
    expect(manifest().content_scripts ?? []).toEqual([]);
    expect(manifest().permissions.filter((name: string) => !listed.includes(name))).toEqual([]);
  });

  it('opens none of its files to pages', () => {
    expect(manifest().web_accessible_resources ?? []).toEqual([]);
    expect(manifest().externally_connectable).toBeUndefined();
  });
});
