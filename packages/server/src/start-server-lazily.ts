import type { Config } from './config.ts';
import type { RunningServer, ServerOptions } from './start-server.ts';

/** `startServer`, its libraries loaded only when it is called: most commands serve nothing. */
export async function startServer(config: Config, options?: ServerOptions): Promise<RunningServer> {
  const server = await import('./start-server.ts');
  return server.startServer(config, options);
}
