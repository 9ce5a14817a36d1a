import type { Plugin, Rolldown } from 'vite';

/**
 * What the installed app opens with, beside what `index.html` loads itself: told in `index.html`, it is fetched and compiled
 * while the first scripts run, instead of after them.
 */
const start = ['src/offline/opened-book.ts', 'src/screens/today/today-screen.tsx'];

/** Adds a `modulepreload` for each file that `start` needs. */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const needed = (files: Set<string>, chunk: Rolldown.OutputChunk | undefined): Set<string> => {
          if (!chunk || files.has(chunk.fileName)) return files;
          files.add(chunk.fileName);
          return chunk.imports.reduce((sofar, next) => needed(sofar, byName.get(next)), files);
        };
        const told = chunks.filter(({ isEntry }) => isEntry).reduce(needed, new Set());
        const files = chunks
          .filter(({ facadeModuleId }) => start.some((path) => facadeModuleId?.endsWith(path)))
          .reduce(needed, new Set());
        return [...files.difference(told)].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
