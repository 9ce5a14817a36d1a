// `npm test`: makes the checkout ready, then the checks, the unit, property and contract tests, and the browser journeys.
// The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, findNode, install, root } from './checkout.mjs';

install();
const node = findNode();
const reports = mkdtempSync(join(tmpdir(), 'kennis-test-'));
const total = { passed: 0, failed: 0 };

runChecks();
runVitest();
buildApp(node);
runFirstScreen();
runJourneys();

rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** What the first screen loads stays within its budget. */
function runFirstScreen() {
  const { status } = run(['packages/web/check/first-screen.mjs', '--built']);
  add(status === 0 ? 1 : 0, status === 0 ? 0 : 1);
}

/** Each check is one test. */
function runChecks() {
  console.log('Checking types, lint, layers, rules and unused code …');
  const { stdout } = run(['scripts/check.mjs'], { stdio: ['ignore', 'pipe', 'inherit'] });
  process.stdout.write(stdout);
  add((stdout.match(/^ok /gm) ?? []).length, (stdout.match(/^FAIL /gm) ?? []).length);
}

function runVitest() {
  const report = join(reports, 'vitest.json');
  const { status } = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests, numFailedTests } = read(report) ?? { numPassedTests: 0, numFailedTests: 0 };
  add(numPassedTests, status !== 0 && numFailedTests === 0 ? 1 : numFailedTests);
}

function runJourneys() {
  const report = join(reports, 'journeys.json');
  const { status } = run(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'journeys/playwright.config.ts',
      '--reporter=list,json',
    ],
    {
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  );
  const { expected = 0, flaky = 0, unexpected = 0 } = read(report)?.stats ?? {};
  add(expected + flaky, status !== 0 && unexpected === 0 ? 1 : unexpected);
}

function run(command, options = {}) {
  return spawnSync(node, command, { cwd: root, stdio: 'inherit', encoding: 'utf8', ...options });
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function add(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}
