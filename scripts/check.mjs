// Everything that is checked without running the program: types, lint and format, layers and cycles, absences,
// rules cited, unused code. Prints one line per check and ends with an error where one fails.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (path) => join(root, 'node_modules', path);

export function checks() {
  const projects = ['packages', '.'].flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && (folder === 'packages' || ['journeys', 'bench'].includes(entry.name)),
      )
      .flatMap((entry) =>
        ['tsconfig.json', 'tsconfig.test.json'].map((file) => join(folder, entry.name, file)),
      )
      .filter((file) => existsSync(join(root, file))),
  );
  return [
    ...projects.map((file) => [`types ${file}`, [bin('@typescript/native/bin/tsc'), '-p', file]]),
    ['lint and format', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
    [
      'layers and cycles',
      [
        bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        'packages',
        'journeys',
        'bench',
      ],
    ],
    ['absences', [join(root, 'scripts/check-absences.mjs')]],
    ['rules cited', [join(root, 'scripts/check-rules.mjs')]],
    ['unused code', [bin('knip/bin/knip.js'), '--no-progress']],
  ];
}

export function runCheck([name, command]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { name, passed: status === 0, output: `${stdout}${stderr}` };
}

if (process.argv[1] === import.meta.filename) {
  let failed = 0;
  for (const check of checks()) {
    const { name, passed, output } = runCheck(check);
    console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}`);
    if (!passed) {
      failed++;
      console.log(output);
    }
  }
  process.exitCode = failed ? 1 : 0;
}
