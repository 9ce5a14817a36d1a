import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { keepCertificate, readCertificate } from './certificate.ts';
import type { Config } from './config.ts';

/** A server that accepts connections, and the address that it does so at. */
export interface Listening {
  readonly address: URL;
  /** Stops accepting; requests under way are answered, then connections end. */
  close(): Promise<void>;
}

const closeWithin = 5000;

/** Listens as `config` says, with its own certificate where it has one. Rejects where the port is taken. */
export async function listen(config: Config, listener: RequestListener): Promise<Listening> {
  const server = await createListening(config, listener);
  // Slow senders of headers and bodies must not hold connections for ever; streams of answers are not limited.
  server.headersTimeout = 20_000;
  server.requestTimeout = 300_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  const scheme = config.tls ? 'https' : 'http';
  return {
    address: new URL(`${scheme}://${reachableHost(config.host)}:${port}`),
    close: () => close(server),
  };
}

async function createListening({ tls }: Config, listener: RequestListener): Promise<Server> {
  if (!tls) return createServer(listener);
  const server = createTlsServer(await readCertificate(tls), listener);
  const renewing = keepCertificate(server, tls);
  server.once('close', () => clearInterval(renewing));
  return server;
}

/** An address that accepts from everywhere is not one to go to. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy at the first look is idle once its request was answered.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const forced = setTimeout(() => server.closeAllConnections(), closeWithin);
  await closed;
  clearInterval(idle);
  clearTimeout(forced);
}
