// Requests per second over HTTP with 50 connections: one person, lists of 20, creates. `node bench/http.ts [people]`.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from './median.ts';
import { type ServedKennis, serveKennis } from './served-kennis.ts';

const runs = 3;
const seconds = 4;
const connections = 50;
const people = Number(process.argv[2] ?? 2000);

interface Figures {
  readonly perSecond: number;
  readonly p99: number;
  readonly failed: number;
}

const served = await serveKennis(people, 2);
try {
  const paths = await personPaths(served);
  await measure(
    'reads of one person',
    8000,
    paths.map((path) => ({ method: 'GET', path })),
  );
  await measure('lists of 20', 3000, [
    { method: 'GET', path: `/api/v1/books/${served.book}/people?limit=20` },
  ]);
  await measure('creates', 1300, [
    {
      method: 'POST',
      path: `/api/v1/books/${served.book}/people`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Sanne de Vries', role: 'eigenaar', organisation: 'Bakkerij De Vries' }),
    },
  ]);
} finally {
  await served.stop();
}

async function measure(
  name: string,
  wanted: number,
  requests: readonly Record<string, unknown>[],
): Promise<void> {
  const figures: Figures[] = [];
  for (let run = 0; run < runs; run++) figures.push(await load(requests));
  const rate = Math.round(median(figures.map(({ perSecond }) => perSecond)));
  const p99 = median(figures.map(({ p99 }) => p99));
  const failed = figures.reduce((total, each) => total + each.failed, 0);
  console.log(`${name}: ${rate} per second (reach ${wanted}), p99 ${p99} ms, ${failed} failed`);
}

async function load(requests: readonly Record<string, unknown>[]): Promise<Figures> {
  const headers = { cookie: served.cookie };
  const asked = requests.map((request) => ({
    ...request,
    headers: { ...headers, ...(request.headers as object) },
  }));
  const work = JSON.stringify({ url: served.url, connections, seconds, requests: asked });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'load.mjs'), work],
    {
      maxBuffer: 10_000_000,
    },
  );
  return JSON.parse(stdout) as Figures;
}

async function personPaths({ url, cookie, book }: ServedKennis): Promise<string[]> {
  const response = await fetch(`${url}/api/v1/books/${book}/people?limit=100`, { headers: { cookie } });
  const { people: found } = (await response.json()) as { people: { id: string }[] };
  return found.map(({ id }) => `/api/v1/books/${book}/people/${id}`);
}
