import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const source = join(import.meta.dirname, '../src');

/**
 * Puts the order of the cascade layers (`design/layers.css`) in front of every stylesheet of the app: whichever a browser
 * reads first, the order is the same.
 */
export function layerOrder(): Plugin {
  const order = readFileSync(join(source, 'design/layers.css'), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .trim();
  return {
    name: 'layer-order',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      if (!path.startsWith(source) || !path.endsWith('.css')) return null;
      return { code: `${order}\n${code}`, map: null };
    },
  };
}
