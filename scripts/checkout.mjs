// Makes a checkout ready to run, once: installs what the lockfile says, finds a Node that can run Kennis, builds the app.
// Runs on the machine's own Node (20 or newer) before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..');

const oldestStarter = 20;
const runtime = 24;

/** The major version of a `vNN.…` text. */
const major = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** Ends with one sentence. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Installs the dependencies unless this lockfile's were installed already. */
export function install() {
  if (major(process.version) < oldestStarter) {
    stop(
      `Kennis needs Node ${oldestStarter} or newer to start; this is Node ${process.version}. Install a newer Node from nodejs.org.`,
    );
  }
  const mark = join(root, 'node_modules', '.kennis-lock');
  const wanted = hash([readFileSync(join(root, 'package-lock.json'))]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing what Kennis needs (once, about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(
    npm,
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    stop(
      `Installing failed${error ? ` (${error.message})` : ''}: see above. Kennis needs npm and the npm registry the first time.`,
    );
  }
  writeFileSync(mark, wanted);
}

/** The path of a Node that runs Kennis: this one where it is new enough, else the one that the install brought. */
export function findNode() {
  if (major(process.version) >= runtime) return process.execPath;
  const brought = join(
    root,
    'node_modules',
    `node-${platform()}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(brought)) return brought;
  return stop(
    `Kennis runs on Node ${runtime}; this is Node ${process.version}, and no Node ${runtime} comes as a package for ${process.platform} ${process.arch}. Install Node ${runtime} from nodejs.org.`,
  );
}

/** Builds the app unless these sources were built already. */
export function buildApp(node) {
  const app = join(root, 'packages', 'web');
  const mark = join(app, 'dist', '.sources');
  const wanted = sourcesHash();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Building the app …');
  const { status } = spawnSync(
    node,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: app,
      stdio: 'inherit',
    },
  );
  if (status !== 0) stop('Building the app failed: see above.');
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
}

/** Changes when a file that goes into the app changes: path, size and time of each, so that a start stays quick. */
function sourcesHash() {
  const folders = ['web', 'domain', 'vcard', 'sync', 'store'].map((name) => join(root, 'packages', name));
  const entries = folders.flatMap((folder) => [
    ...filesBelow(join(folder, 'src')),
    ...filesBelow(join(folder, 'public')),
    ...readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(folder, entry.name)),
  ]);
  return hash(
    [...entries, join(root, 'package-lock.json')].sort().map((path) => {
      const { size, mtimeMs } = statSync(path);
      return `${path}:${size}:${mtimeMs}\n`;
    }),
  );
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function platform() {
  return process.platform === 'win32' ? 'win' : process.platform;
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
