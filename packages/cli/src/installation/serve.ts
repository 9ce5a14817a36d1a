import { readConfig, startServer } from '@kennis/server';
import type { Command } from 'commander';
import { type Desk, refused } from '../desk.ts';
import { installationCommand } from './installation-command.ts';

export function addServe(program: Command, desk: Desk): void {
  installationCommand(program, desk, { use: 'serve', about: desk.words.say('serve') }).action(() =>
    serve(desk),
  );
}

async function serve(desk: Desk): Promise<void> {
  const { shell, words } = desk;
  const config = readConfig(shell.env, shell.folder);
  if (!config.ok) return refused(desk, config.problem);
  const { port, host } = config.value;
  const stopped = shell.untilStopped();
  let server: Awaited<ReturnType<typeof startServer>>;
  try {
    server = await startServer(config.value);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    return refused(desk, { type: 'port-taken', port: String(port), host });
  }
  shell.out(`${words.say('serve.at', { url: server.url })}\n`);
  if (server.setUpUrl) shell.out(`${words.say('serve.set-up', { url: server.setUpUrl })}\n`);
  if (!server.appBuilt) shell.out(`${words.say('serve.not-built')}\n`);
  await stopped;
  await server.close();
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
