import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

const executable = join(import.meta.dirname, '..', 'packages', 'cli', 'src', 'kennis.ts');

/** A real Kennis on a free port of 127.0.0.1 with a data folder of its own. */
export interface KennisServer {
  readonly url: string;
  readonly data: string;
  /** The one-time link that an empty database prints. */
  readonly setUpLink: string;
  /** Stops the server; what is in the data folder stays. */
  stop(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** Starts a server on an empty data folder and waits until it answers. */
export async function startKennis(): Promise<KennisServer> {
  const data = await mkdtemp(join(tmpdir(), 'kennis-journey-'));
  const port = await freePort();
  let running = await serve(data, port);
  const setUpLink = await printedLink(running.output);
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    setUpLink,
    stop: () => running.stop(),
    start: async () => {
      running = await serve(data, port);
    },
    remove: async () => {
      await running.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Runs a `kennis` command on the data folder of a server; gives what it printed. */
export async function kennis(data: string, ...words: string[]): Promise<string> {
  const child = spawn(process.execPath, [executable, ...words], {
    env: { ...process.env, KENNIS_DATA: data },
  });
  const output = collect(child);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`kennis ${words.join(' ')} ended with ${code}: ${output()}`);
  return output();
}

async function serve(data: string, port: number) {
  const child = spawn(process.execPath, [executable, 'serve'], {
    env: { ...process.env, KENNIS_DATA: data, PORT: String(port), HOST: '127.0.0.1' },
  });
  const output = collect(child);
  await answer(`http://127.0.0.1:${port}/healthz`, child, output);
  return {
    output,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = [];
  child.stdout?.on('data', (chunk) => parts.push(String(chunk)));
  child.stderr?.on('data', (chunk) => parts.push(String(chunk)));
  return () => parts.join('');
}

async function answer(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`kennis serve ended: ${output()}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`kennis serve did not answer: ${output()}`);
}

/** What the server prints comes a moment after its first answer. */
async function printedLink(output: () => string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const link = output().match(/https?:\/\/\S+\/set-up#\S+/)?.[0];
    if (link) return link;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no set-up link was printed: ${output()}`);
}
