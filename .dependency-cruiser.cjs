const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** The arrows between the packages (ARCHITECTURE.md), and from what runs or measures them, checked. */
const allowed = {
  'packages/domain': [],
  'packages/sync': [],
  'packages/vcard': ['packages/domain'],
  'packages/store': ['packages/domain', 'packages/sync'],
  'packages/server': ['packages/domain', 'packages/vcard', 'packages/sync', 'packages/store'],
  'packages/web': ['packages/domain', 'packages/vcard', 'packages/sync', 'packages/store'],
  'packages/cli': ['packages/server'],
  journeys: [],
  bench: ['packages/domain', 'packages/sync', 'packages/store', 'journeys'],
};
const folders = [
  ...readdirSync(join(__dirname, 'packages')).map((name) => `packages/${name}`),
  'journeys',
  'bench',
];
const ruled = Object.keys(allowed);
const odd = [
  ...folders.filter((folder) => !ruled.includes(folder)),
  ...ruled.filter((folder) => !folders.includes(folder)),
];
if (odd.length > 0) throw new Error(`No folder, or no rule of what it may import: ${odd.join(', ')}`);

const layers = Object.entries(allowed).map(([from, to]) => ({
  name: `layer-${from.replace('packages/', '')}`,
  comment: `${from} may import ${to.join(', ') || 'no other package'}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(packages|journeys|bench)/', pathNot: [from, ...to].map((folder) => `^${folder}/`) },
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
      from: { path: '^(packages/[^/]+|journeys|bench)/' },
      to: {
        path: '^packages/',
        pathNot: [
          '^$1/',
          '^packages/[^/]+/src/index\\.ts$',
          '^packages/domain/src/(drilling|reading)/index\\.ts$',
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
