import { access, constants, stat, statfs } from 'node:fs/promises';
import { buildTime } from '../app-files/read-app.ts';
import { databaseFile, type Workplace } from '../workplace.ts';

/** One thing that was looked at. `about` holds what was found, for the sentence of its name. */
export interface Checked {
  readonly name: 'node' | 'database' | 'data-folder' | 'private' | 'disk' | 'clock' | 'app' | 'address';
  readonly ok: boolean;
  readonly about: { readonly [detail: string]: string | number };
}

const wantedNode = 24;
const wantedMegabytes = 200;

/** Looks whether an installation can do its work: program, database, disk, permissions, clock, app, address. */
export async function checkInstallation(workplace: Workplace): Promise<readonly Checked[]> {
  const { config, store } = workplace;
  const database = (await store.check()).map(
    ({ name, ok, detail }): Checked => ({ name: 'database', ok, about: { part: name, detail } }),
  );
  const embedded = config.databaseUrl === null;
  return [
    checkNode(),
    ...database,
    ...(embedded
      ? [
          await checkFolder(config.dataFolder),
          await checkPrivate(config.dataFolder),
          await checkDisk(config.dataFolder),
        ]
      : []),
    checkClock(await buildTime(config.appFolder), workplace.now()),
    { name: 'app', ok: (await buildTime(config.appFolder)) !== null, about: { folder: config.appFolder } },
    checkAddress(workplace),
  ];
}

function checkNode(): Checked {
  const major = Number(process.versions.node.split('.')[0]);
  return {
    name: 'node',
    ok: major >= wantedNode,
    about: { version: process.versions.node, wanted: wantedNode },
  };
}

async function checkFolder(folder: string): Promise<Checked> {
  const ok = await access(folder, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
  return { name: 'data-folder', ok, about: { folder } };
}

/** Nobody else on the machine should be able to read what people wrote about people. */
async function checkPrivate(folder: string): Promise<Checked> {
  const open = (mode: number) => (mode & 0o077) !== 0;
  const [ofFolder, ofFile] = await Promise.all(
    [folder, databaseFile(folder)].map((path) =>
      stat(path).then(
        ({ mode }) => mode,
        () => 0,
      ),
    ),
  );
  const ok = process.platform === 'win32' || !open(ofFolder ?? 0) || !open(ofFile ?? 0);
  return { name: 'private', ok, about: { folder, mode: ((ofFolder ?? 0) & 0o777).toString(8) } };
}

async function checkDisk(folder: string): Promise<Checked> {
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.floor((bavail * bsize) / 1_000_000);
  return { name: 'disk', ok: megabytes >= wantedMegabytes, about: { megabytes, wanted: wantedMegabytes } };
}

/** A clock that stands before the program was built is wrong, and would make every device's changes look ahead of it. */
function checkClock(builtAt: number | null, now: number): Checked {
  const released = Math.max(builtAt ?? 0, Date.UTC(2026, 0, 1));
  return { name: 'clock', ok: now >= released - 86_400_000, about: { now: new Date(now).toISOString() } };
}

/** A phone keeps the app only where it comes over TLS, or from this machine. */
function checkAddress({ config }: Workplace): Checked {
  const loopback = /^(127\.|localhost$|::1$)/.test(config.host);
  const ok =
    config.tls !== null || config.publicUrl?.protocol === 'https:' || (loopback && !config.publicUrl);
  return {
    name: 'address',
    ok,
    about: { address: config.publicUrl?.origin ?? `${config.host}:${config.port}` },
  };
}
