// An import over HTTP of 10,000 vCards into a new book: how long it and undoing it take, how much memory the server takes, and how long others wait
// meanwhile. `node bench/import.ts [cards]`.
import { readFile } from 'node:fs/promises';
import { median } from './median.ts';
import { type ServedKennis, serveKennis } from './served-kennis.ts';

const runs = 3;
const cards = Number(process.argv[2] ?? 10_000);

interface Figures {
  readonly previewed: number;
  readonly applied: number;
  readonly undone: number;
  readonly megabytes: number;
  readonly waits: readonly number[];
}

const figures: Figures[] = [];
for (let run = 0; run < runs; run++) {
  const served = await serveKennis(0, 0);
  try {
    figures.push(await measure(served));
  } finally {
    await served.stop();
  }
}
const all = figures.flatMap(({ waits }) => waits).sort((a, b) => a - b);
const middle = (of: (figure: Figures) => number) => median(figures.map(of));
console.log(`preview of ${cards} vCards: ${(middle(({ previewed }) => previewed) / 1000).toFixed(2)} s`);
console.log(`applied: ${(middle(({ applied }) => applied) / 1000).toFixed(2)} s (reach 6)`);
console.log(`undone as a whole: ${(middle(({ undone }) => undone) / 1000).toFixed(2)} s`);
console.log(`most memory of the server: ${middle(({ megabytes }) => megabytes)} MB (reach 400)`);
console.log(`other requests meanwhile: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (reach 50), of ${all.length}`);

function at(share: number): string {
  return (all[Math.floor(all.length * share)] ?? Number.NaN).toFixed(1);
}

async function measure(served: ServedKennis): Promise<Figures> {
  const waits: number[] = [];
  const others = { asking: true };
  const asked = askOthers(served, waits, others);
  const started = performance.now();
  const { id } = await call(served, 'POST', 'imports?name=contacts.vcf', manyCards());
  const previewed = performance.now() - started;
  const before = performance.now();
  await call(served, 'POST', `imports/${id}/apply`);
  while ((await call(served, 'GET', `imports/${id}`)).phase !== 'applied') await pause(20);
  const applied = performance.now() - before;
  const megabytes = await mostMemory(served.pid);
  const undoing = performance.now();
  await call(served, 'POST', `imports/${id}/undo`);
  while ((await call(served, 'GET', `imports/${id}`)).phase !== 'undone') await pause(20);
  const undone = performance.now() - undoing;
  others.asking = false;
  await asked;
  return { previewed, applied, undone, megabytes, waits };
}

/** The most memory that a process has held, in MB. */
async function mostMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN);
  return Math.round(kilobytes / 1000);
}

/** Lists of 20 people, one after the other, as somebody else would ask. */
async function askOthers(
  served: ServedKennis,
  waits: number[],
  others: { readonly asking: boolean },
): Promise<void> {
  while (others.asking) {
    const before = performance.now();
    await call(served, 'GET', 'people?limit=20');
    waits.push(performance.now() - before);
    await pause(5);
  }
}

async function call(
  { url, book, cookie }: ServedKennis,
  method: string,
  path: string,
  body?: string,
): Promise<{ id: string; phase: string }> {
  const response = await fetch(`${url}/api/v1/books/${book}/${path}`, {
    method,
    headers: { cookie, origin: url },
    ...(body !== undefined && { body }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as { id: string; phase: string };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function manyCards(): string {
  return Array.from({ length: cards }, (_, index) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:de Vries ${index};Sanne;;;`,
      `FN:Sanne de Vries ${index}`,
      `ORG:Bakkerij ${index % 300};Oven`,
      'TITLE:eigenaar',
      `EMAIL;TYPE=WORK:sanne${index}@example.nl`,
      `TEL;TYPE=CELL:+316${10_000_000 + index}`,
      `ADR;TYPE=HOME:;;Markt ${index};Zwolle;;8011 AA;Nederland`,
      'BDAY:1980-02-29',
      'CATEGORIES:Borrel,Noord',
      `UID:uid-${index}`,
      'END:VCARD',
      '',
    ].join('\r\n'),
  ).join('');
}
