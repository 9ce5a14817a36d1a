import { readFile } from 'node:fs/promises';
import type { Server } from 'node:https';
import type { Config } from './config.ts';

type Files = NonNullable<Config['tls']>;

const renewEvery = 3_600_000;

/** The certificate and its key (PEM). Rejects where a file cannot be read. */
export async function readCertificate({ cert, key }: Files): Promise<{ cert: Buffer; key: Buffer }> {
  return { cert: await readFile(cert), key: await readFile(key) };
}

/** Reads the certificate again now and then: those of Tailscale and Let's Encrypt are renewed while we run. */
export function keepCertificate(server: Server, files: Files): NodeJS.Timeout {
  const renew = () =>
    readCertificate(files).then(
      (certificate) => server.setSecureContext(certificate),
      // While the files are being replaced the one that is held goes on.
      () => undefined,
    );
  return setInterval(renew, renewEvery).unref();
}
