import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { layerOrder } from './build/layer-order.ts';
import { manifest } from './build/manifest.ts';
import { preloadStart } from './build/preload-start.ts';

// By their invariants the other packages do nothing by being imported: what a screen doesn't use stays out of it.
const treeshake = {
  moduleSideEffects: [{ test: /packages\/(domain|store|sync|vcard)\/src/, sideEffects: false }],
};

// What no screen needs on which one begins; without this it would share a file with what they all need.
const later =
  /domain\/src\/((asks|attendees|capture|drilling(?!\/drill-due-on)|giving(?!\/favours-of-talk)|goals|hosting|interviews|introductions(?!\/(due|introduction-stage))|looking-back|matching|one-to-ones|paths|pitches|reading|rounds)\/|coaching\/(?!tone)|events\/(briefing|event-intent|event-operations|floor|target-[a-z]+)|encounters\/(memory-operations|six)|keeping-warm\/nudge-advice|me\/write|people\/merge-people|wording\/((nl|en)\.json|wording\.ts|(giving|introduction|looking-back|path|drill)[^/]*\.ts))|store\/src\/(drilling\/|reading\/(recognise-in|read-(asking|described|event|goals|grown|guests|harvest|interviews|introduction|ladder|one-to-ones|paths|series|speurlijst|year)))|src\/messages\/whole-wording/;

const api = process.env.KENNIS_API ?? 'http://127.0.0.1:4747';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    layerOrder(),
    preloadStart(),
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
        rollupFormat: 'iife',
      },
    }),
  ],
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Few files, so that an installed app starts with few reads: what every screen stands on, and the parts.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'ground',
              test: /node_modules\/(react|react-dom|scheduler|wouter|intl-messageformat|@formatjs)\//,
              priority: 3,
            },
            // Names of places, trades and people, by which texts are read: of several screens, of no first one.
            { name: 'names', test: /domain\/src\/capture\/words\//, minShareCount: 2, priority: 4 },
            {
              name: 'method',
              test: (id) => /packages\/(domain|store|sync)\/src\//.test(id) && !later.test(id),
              minShareCount: 3,
              priority: 1,
            },
            {
              name: 'parts',
              test: (id) =>
                /src\/(design|messages)\/|node_modules\/(@?react-aria|@?react-stately|@internationalized)/.test(
                  id,
                ) && !later.test(id),
              minShareCount: 3,
              priority: 2,
            },
            { name: 'later', test: later, minShareCount: 3, priority: 0 },
          ],
        },
      },
      treeshake,
    },
  },
  worker: { format: 'es', rolldownOptions: { treeshake } },
  server: { proxy: { '/api': api } },
});
