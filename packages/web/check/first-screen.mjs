// How much JavaScript the first screen takes, gzipped: builds the app, follows what each first screen imports, prints the
// figures, and ends with an error above the limit. With --built it takes `dist` as it is.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const limit = 230_000;
const web = join(import.meta.dirname, '..');

/** What is loaded to show each screen on which one may begin. Everything beyond it is loaded when it is needed. */
const firstScreens = {
  'sign in': ['index.html', 'src/screens/sign-in/sign-in-screen.tsx'],
  people: ['index.html', 'src/offline/opened-book.ts', 'src/screens/people/people-screen.tsx'],
  today: ['index.html', 'src/offline/opened-book.ts', 'src/screens/today/today-screen.tsx'],
};

if (!process.argv.includes('--built')) build();
const manifest = JSON.parse(readFileSync(join(web, 'dist/.vite/manifest.json'), 'utf8'));
for (const [screen, entries] of Object.entries(firstScreens)) {
  const files = new Set(entries.flatMap((entry) => [...reached(entry)]));
  const bytes = [...files].reduce((sum, file) => sum + gzippedBytes(file), 0);
  console.log(`${screen.padEnd(8)} ${(bytes / 1000).toFixed(1)} kB gzip of at most ${limit / 1000}`);
  if (bytes > limit) process.exitCode = 1;
}

function build() {
  const vite = join(web, '../../node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: web,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The app does not build:\n${stderr}`);
}

/** The files of `entry` and of everything that it imports at once. */
function reached(entry, seen = new Set()) {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`${entry} is not in the build`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) reached(next, seen);
  return seen;
}

function gzippedBytes(file) {
  return file.endsWith('.js') ? gzipSync(readFileSync(join(web, 'dist', file)), { level: 9 }).length : 0;
}
