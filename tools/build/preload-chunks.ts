import type { Plugin, Rolldown } from 'vite';

/**
 * Has a page fetch the chunks of modules that it will import dynamically at once, beside its own:
 * left to the import they would come one round of requests after another.
 * @param page the name of its HTML file's folder
 * @param module the end of the module's path
 */
export function preloadChunks(page: string, module: string): Plugin {
  return {
    name: 'preload-chunks',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (!bundle || !path.includes(page)) return html;
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const wanted = chunks.filter(({ moduleIds }) =>
          moduleIds.some((id) => id.endsWith(module)),
        );
        const files = withImports(wanted, bundle).filter((file) => !html.includes(file));
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** The files of chunks and of all that they import statically. */
function withImports(
  chunks: readonly Rolldown.OutputChunk[],
  bundle: Rolldown.OutputBundle,
): string[] {
  const found = new Set<string>();
  const open = chunks.map(({ fileName }) => fileName);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const chunk = bundle[file];
    if (found.has(file) || chunk?.type !== 'chunk') continue;
    found.add(file);
    open.push(...chunk.imports);
  }
  return [...found];
}
