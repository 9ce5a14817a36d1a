/** The arrows between the packages (ARCHITECTURE.md), checked. */
const allowed = {
  domain: [],
  sync: [],
  vcard: ['domain'],
  store: ['domain', 'sync'],
  dav: ['vcard'],
  server: ['domain', 'vcard', 'sync', 'store', 'dav'],
  web: ['domain', 'vcard', 'sync', 'store'],
  cli: ['server'],
};
const layers = Object.entries(allowed).map(([from, to]) => ({
  name: `layer-${from}`,
  comment: `${from} may import ${to.join(', ') || 'no other package'}`,
  severity: 'error',
  from: { path: `^packages/${from}/` },
  to: { path: '^packages/', pathNot: [from, ...to].map((name) => `^packages/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-inside',
      comment: "nobody imports another package's inside",
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: [
          '^packages/$1/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/sync/src/simulation/index\\.ts$',
          '^packages/store/src/[^/]+/index\\.ts$',
        ],
      },
    },
    {
      name: 'web-browser-store',
      comment: 'the app uses only the browser and memory adapters of the store',
      severity: 'error',
      from: { path: '^packages/web/' },
      to: { path: '^packages/store/src/(sqlite|postgres)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|dist' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
