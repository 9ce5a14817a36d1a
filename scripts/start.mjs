// `npm start`: makes the checkout ready and serves. Signals and the exit code pass through.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildApp, findNode, install, root } from './checkout.mjs';

install();
const node = findNode();
buildApp(node);

const server = spawn(node, [join(root, 'packages', 'cli', 'src', 'kennis.ts'), 'serve'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'kennis') },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
});
