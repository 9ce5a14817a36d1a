// Runs the `kennis` command with a Node that is new enough. Signals and the exit code pass through.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { root } from './checkout.mjs';

/** Megabytes for what was just made: half of Node's own choice, which keeps the memory of a large import under 400 MB. */
const young = '--max-semi-space-size=16';

/** Milliseconds between looks at whether who started us is still there. */
const lookEvery = 300;

export function runKennis(node, words) {
  const command = spawn(node, [young, join(root, 'packages', 'cli', 'src', 'kennis.ts'), ...words], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'kennis'), ...process.env },
  });
  // npm ends at a signal without telling what it started, which would serve on, unseen.
  const parent = process.ppid;
  const orphaned = setInterval(() => process.ppid !== parent && command.kill('SIGTERM'), lookEvery);
  orphaned.unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
  command.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
