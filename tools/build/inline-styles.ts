import type { Plugin } from 'vite';

/**
 * Puts the style sheet of a page into the page itself: one file less to ask for before anything
 * of it is shown.
 * @param page the name of its HTML file's folder
 */
export function inlineStyles(page: string): Plugin {
  return {
    name: 'inline-styles',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (!bundle || !path.includes(page)) return html;
        return html.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (_, file) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset')
            throw new Error(`${path} names ${file}, which is not there.`);
          // What would close the element stands nowhere in a style sheet but in a string.
          const css = String(sheet.source).replaceAll('</', '<\\/');
          delete bundle[file];
          return `<style>${css.trim()}</style>`;
        });
      },
    },
  };
}
