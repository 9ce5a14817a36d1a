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
    const why = whyNotListening(error);
    if (why === null) throw error;
    const type = why === 'EADDRINUSE' ? 'port-taken' : 'cannot-listen';
    return refused(desk, { type, port: String(port), host, why });
  }
  shell.out(`${words.say('serve.at', { url: server.url })}\n`);
  if (server.setUpUrl) shell.out(`${words.say('serve.set-up', { url: server.setUpUrl })}\n`);
  if (!server.appBuilt) shell.out(`${words.say('serve.not-built')}\n`);
  await stopped;
  await server.close();
}

/** The system's code for why it does not listen at this host and port, or null where something else is the matter. */
function whyNotListening(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return null;
  return error.syscall === 'listen' || error.syscall === 'getaddrinfo' ? String(error.code) : null;
}
