// How fast the best introduction paths are found among 50,000 people and 200,000 ties, beside what building the graph costs.
// Usage: node bench/paths.ts [--people 50000] [--ties 200000]
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { type Bond, BondGraph, type BondReason, findPaths } from '@kennis/domain';
import { median } from './median.ts';

const { values } = parseArgs({
  options: { people: { type: 'string', default: '50000' }, ties: { type: 'string', default: '200000' } },
});
const people = Number(values.people);
const ties = Number(values.ties);
const queries = 200;
const random = seeded(11);
const links = bonds();

const building = performance.now();
const graph = new BondGraph(links);
for (let at = 0; at < people; at++) graph.setOrganisation(`p${at}`, `org ${Math.floor(at / 20)}`);
print(`building: ${graph.size} people, ${links.length} ties`, performance.now() - building, null);

const changes = times(1000, () => graph.set(bond(pick(), pick(), together())));
print('one tie more or less', median(changes), 1);

for (const [name, ask] of [
  ['to a person', () => findPaths(graph, { person: pick() })],
  [
    'to an organisation',
    () => findPaths(graph, { organisation: `org ${Math.floor((random() * people) / 20)}` }),
  ],
  [
    'to a role that 1 in 500 has',
    () => findPaths(graph, { fits: (id) => id.endsWith('123') || id.endsWith('77') }),
  ],
  ['five paths to a person', () => findPaths(graph, { person: pick() }, { limit: 5 })],
] as const) {
  for (let warm = 0; warm < 20; warm++) ask();
  let found = 0;
  const taken = times(queries, () => {
    found += ask().length;
  });
  print(`${name} (${(found / queries).toFixed(1)} paths)`, median(taken), 100);
  print('   slowest of 20', taken.toSorted((a, b) => a - b)[Math.floor(queries * 0.95)] ?? 0, 100);
}

/** You know a few hundred; most others know somebody of their own circle, some are known to very many. */
function bonds(): readonly Bond[] {
  const made: Bond[] = [];
  for (let at = 0; at < Math.min(400, people); at++) made.push(bond('me', pick(), knownToYou()));
  while (made.length < ties) {
    const from = Math.floor(random() ** 3 * people);
    const near =
      random() < 0.6 ? (from + 1 + Math.floor(random() * 60)) % people : Math.floor(random() * people);
    made.push(bond(`p${from}`, `p${near}`, together()));
  }
  return made;
}

function bond(from: string, to: string, ...reasons: BondReason[]): Bond {
  return { from, to, reasons };
}

function knownToYou(): BondReason {
  return { type: 'known', met: 1 + Math.floor(random() * 9), lastOn: '2026-09-01', warmth: random() };
}

function together(): BondReason {
  return { type: 'together', times: 1 + Math.floor(random() * 3), lastOn: '2026-05-01' };
}

function pick(): string {
  return `p${Math.floor(random() * people)}`;
}

function times(count: number, work: () => void): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function print(name: string, milliseconds: number, bar: number | null): void {
  const figure = `${milliseconds.toFixed(milliseconds < 1 ? 3 : 1)} ms`;
  console.log(`${name.padEnd(48)} ${figure.padStart(10)}${bar === null ? '' : `   (bar ${bar} ms)`}`);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
