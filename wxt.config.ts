import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ENGINE, engineChunk } from './tools/build/engine-chunk';
import { inlineStyles } from './tools/build/inline-styles';
import { preloadChunks } from './tools/build/preload-chunks';

const STEMMERS = /@orama|porter2|text[\\/]stem\.ts/;
const isPopup = (entrypoints: readonly { type: string }[]) =>
  entrypoints.every(({ type }) => type === 'popup');

export default defineConfig({
  // Every name a file uses is imported by it: a newcomer can follow each one to its source.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact(), preloadChunks('popup', ENGINE), inlineStyles('popup')],
  }),
  hooks: {
    // Built by itself it asks for three files; what it shares with other screens would be in more.
    'entrypoints:grouped': (_, groups) => {
      for (const group of groups.filter(Array.isArray))
        for (const popup of group.filter(({ type }) => type === 'popup')) {
          group.splice(group.indexOf(popup), 1);
          groups.push([popup]);
        }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rolldownOptions?.output;
      // What is injected into pages is kept small: Terser behind the bundler's own minifier makes
      // 4 % less of it than that does alone (each on its own makes more than the two in a row).
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        config.build = {
          ...config.build,
          minify: 'terser',
          // Not `toplevel`: what the reader gives back is read after the file, and would be dropped.
          terserOptions: {
            ecma: 2020,
            compress: { passes: 2, keep_fargs: false, hoist_funs: true },
          },
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            output: { ...output, minify: { compress: true, mangle: false } },
          },
        };
      }
      // Scripts of one file cannot be split.
      if (!entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) return;
      const groups = isPopup(entrypoints)
        ? [{ name: engineChunk, debugName: 'engine' }]
        : [
            // Used by few screens and late; left alone it is in a chunk that all need at once.
            { name: 'stemmers', test: STEMMERS, priority: 1 },
            { name: 'screens', minShareCount: 2 },
          ];
      config.build = {
        ...config.build,
        // Every browser that the extension runs in knows preloaded modules.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          treeshake: { moduleSideEffects: [{ test: /@orama|porter2/, sideEffects: false }] },
          output: {
            ...output,
            codeSplitting: { groups, includeDependenciesRecursively: false },
          },
        },
      };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '128',
    // The whole list; test/unit/architecture.test.ts holds the built manifest to it.
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['tabs'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    icons: iconFiles(16, 32, 48, 128),
    // Firefox takes no icon of the extension for the button: without one of its own it shows a
    // puzzle piece until a tab has been read.
    action: { default_title: '__MSG_extName__', default_icon: iconFiles(16, 32) },
    commands: {
      _execute_action: { suggested_key: { default: keysOf(browser).popup } },
      'save-story': {
        suggested_key: { default: keysOf(browser).save },
        description: '__MSG_commandSave__',
      },
      'open-panel': {
        suggested_key: { default: keysOf(browser).panel },
        description: '__MSG_commandPanel__',
      },
    },
    omnibox: { keyword: 'bs' },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'backstory@backstory.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});

function iconFiles(...sizes: number[]): Record<number, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icon/icon-${size}.png`]));
}

/**
 * On Windows and Linux Firefox takes Alt+Shift and the letter of a menu for that menu, before an
 * extension sees the key: B and S opened Bookmarks and History (all letters were tried in an
 * English Firefox 153; B, E, F, H, S, T and V fail). L is a menu in German and Dutch, Y in Spanish.
 */
function keysOf(browser: string): { popup: string; save: string; panel: string } {
  return browser === 'firefox'
    ? { popup: 'Alt+Shift+J', save: 'Alt+Shift+K', panel: 'Alt+Shift+U' }
    : { popup: 'Alt+Shift+B', save: 'Alt+Shift+S', panel: 'Alt+Shift+L' };
}
