import type { DestinationStream } from 'pino';
import { createApp } from './app.ts';
import { createAppFiles } from './app-files/app-files.ts';
import { buildTime } from './app-files/read-app.ts';
import type { Config } from './config.ts';
import { createListener } from './http/listener.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import { createParts, type Parts } from './parts.ts';
import { isSetUp } from './sign-in/first-user.ts';
import { openWorkplace } from './workplace.ts';

/** A running server. */
export interface RunningServer {
  /** Where people reach it. */
  readonly url: string;
  /** On an empty database: the one-time link that sets up the first user. */
  readonly setUpUrl: string | null;
  /** Whether the web app was built; without it only the API is served. */
  readonly appBuilt: boolean;
  /** Ends open streams, answers what is under way, closes the database. */
  close(): Promise<void>;
}

/** What tests give a server otherwise than it has by itself. */
export interface ServerOptions {
  /** Another clock than the machine's, for tests. Milliseconds since 1970. */
  readonly now?: () => number;
  readonly logTo?: DestinationStream;
}

/** Opens the installation and serves it. Rejects where the port is taken or the database cannot be opened. */
export async function startServer(config: Config, options: ServerOptions = {}): Promise<RunningServer> {
  const workplace = await openWorkplace(config, options.now);
  const log = createLog(config.logLevel, options.logTo);
  const closing = new AbortController();
  const address = { now: config.publicUrl ?? new URL('http://localhost') };
  const parts = createParts({ workplace, log, closing: closing.signal, address: () => address.now });
  const app = createApp(parts, createAppFiles(config.appFolder));
  const listening = await listen(config, createListener(app, parts.secure)).catch(async (error: unknown) => {
    await workplace.close();
    throw error;
  });
  address.now = config.publicUrl ?? listening.address;
  parts.work.start();
  log.debug({ event: 'started', listening: listening.address.origin, version: parts.version }, 'serving');
  return {
    url: address.now.origin,
    setUpUrl: await setUpUrl(parts),
    appBuilt: (await buildTime(config.appFolder)) !== null,
    async close() {
      closing.abort();
      parts.work.stop();
      await listening.close();
      await workplace.close();
      log.debug({ event: 'stopped' }, 'stopped');
    },
  };
}

async function setUpUrl({ store, links }: Parts): Promise<string | null> {
  if (await isSetUp(store.accounts)) return null;
  return (await links.make('set-up', null)).url;
}
