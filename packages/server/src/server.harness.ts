import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { type Config, readConfig } from './config.ts';
import { addUser } from './sign-in/add-user.ts';
import { createPasswords } from './sign-in/passwords.ts';
import { startServer } from './start-server.ts';
import { openWorkplace } from './workplace.ts';

export const goodPassword = 'vergeet-mij-nietje';

/** A real server on a free port, with data of its own and a clock that only moves when told to. */
export interface TestServer {
  readonly url: string;
  readonly setUpUrl: string | null;
  readonly config: Config;
  readonly clock: { now: number };
  /** Everything logged until now. */
  log(): string;
  /** A browser without cookies. */
  browser(): TestBrowser;
  /** Makes a user, by what the command line uses, and signs them in. */
  signIn(name: string): Promise<TestBrowser>;
  /** Stops serving; the data stays. */
  stop(): Promise<void>;
  /** Stops serving and removes the data. */
  close(): Promise<void>;
}

/** Sends what the app would send, and keeps its cookie. */
export interface TestBrowser {
  cookie: string | null;
  readonly book: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Below `/api/v1`; answers with the parsed body. */
  api<Answer>(method: string, path: string, body?: unknown): Promise<{ status: number; body: Answer }>;
  signIn(name: string, password?: string, device?: 'own' | 'passing'): Promise<Response>;
}

export async function startTestServer(env: Record<string, string> = {}, at?: number): Promise<TestServer> {
  const dataFolder = env.KENNIS_DATA ?? (await mkdtemp(join(tmpdir(), 'kennis-server-')));
  const read = readConfig({ PORT: '0', ...env, KENNIS_DATA: dataFolder });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const config = { ...read.value, appFolder: join(dataFolder, 'app') };
  const clock = { now: at ?? Date.now() };
  const logged: string[] = [];
  const logTo = new Writable({
    write: (chunk, _, done) => {
      logged.push(String(chunk));
      done();
    },
  });
  const server = await startServer({ ...config, logLevel: 'debug' }, { now: () => clock.now, logTo });
  const listening = /"listening":"([^"]+)"/.exec(logged.join(''))?.[1] ?? server.url;
  const browser = () => createBrowser(listening);
  return {
    url: listening,
    setUpUrl: server.setUpUrl,
    config,
    clock,
    log: () => logged.join(''),
    browser,
    async signIn(name) {
      await makeUser(config, name);
      const signedIn = browser();
      await signedIn.signIn(name);
      return signedIn;
    },
    stop: () => server.close(),
    async close() {
      await server.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function makeUser(config: Config, name: string): Promise<void> {
  const workplace = await openWorkplace(config);
  await addUser({ ...workplace, passwords: createPasswords() }, name, goodPassword);
  await workplace.close();
}

function createBrowser(url: string): TestBrowser {
  const known = { book: '' };
  return {
    cookie: null,
    get book() {
      return known.book;
    },
    async send(method, path, body, headers = {}) {
      const response = await fetch(url + path, {
        method,
        redirect: 'manual',
        ...content(body),
        headers: { ...content(body).headers, ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
      });
      const [set] = response.headers.getSetCookie();
      if (set) this.cookie = set.includes('Max-Age=0') ? null : set.replace(/;.*/, '');
      return response;
    },
    async api<Answer>(method: string, path: string, body?: unknown) {
      const response = await this.send(method, `/api/v1/${path}`, body);
      const text = await response.text();
      return { status: response.status, body: (text ? JSON.parse(text) : null) as Answer };
    },
    async signIn(name, password = goodPassword, device = 'own') {
      const response = await this.send('POST', '/api/v1/sessions', { name, password, device });
      if (response.ok) known.book = ((await response.clone().json()) as { book: string }).book;
      return response;
    },
  };
}

function content(body: unknown): { readonly body?: BodyInit; readonly headers?: Record<string, string> } {
  if (body === undefined) return {};
  if (body instanceof Uint8Array || typeof body === 'string') return { body: body as BodyInit };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
