import type { ManifestOptions } from 'vite-plugin-pwa';

/** Texts in other languages than the manifest's own (Web Application Manifest, localizable members). */
interface Localized {
  readonly description_localized: { readonly [language: string]: string };
  readonly shortcuts: (Required<ManifestOptions>['shortcuts'][number] & {
    readonly name_localized: { readonly [language: string]: string };
  })[];
}

/** What an installed Kennis calls itself, and how it opens. */
export const manifest: Partial<Omit<ManifestOptions, keyof Localized>> & Localized = {
  id: '/',
  name: 'Kennis',
  short_name: 'Kennis',
  description: 'Onthoudt, zodat jij mensen kunt ontmoeten.',
  description_localized: { en: 'Does the remembering, so that you can do the meeting.' },
  lang: 'nl',
  start_url: '/',
  display: 'standalone',
  background_color: '#FBF8F3',
  theme_color: '#FBF8F3',
  // Text shared from another app becomes the line of a talk.
  share_target: { action: '/capture', method: 'GET', params: { title: 'title', text: 'text', url: 'url' } },
  shortcuts: [
    {
      name: 'Gesprek',
      name_localized: { en: 'Talk' },
      url: '/capture',
      icons: [{ src: '/icon-192.png', sizes: '192x192' }],
    },
  ],
  categories: ['productivity', 'social'],
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
};
