import { rankPeople } from '../packages/domain/src/index.ts';
import type { Book, ServerStore } from '../packages/store/src/index.ts';
import { readToday } from '../packages/store/src/index.ts';
import { bookId, filledStore } from './store-fill.ts';
import { printFigure, quantile, timesOf } from './store-measure.ts';

/** Reading a small and a large book: the time of each, and how it grows. */
export async function benchReads(small: number, large: number): Promise<void> {
  const figures = new Map<
    string,
    { readonly reach: number; readonly p95: number[]; readonly middle: number[] }
  >();
  for (const people of [small, large]) {
    const store = await filledStore(people);
    for (const { name, reach, act } of await actsOn(store.book(bookId))) {
      await timesOf(act, 20);
      const times = await timesOf(act, 200);
      const held = figures.get(name) ?? { reach, p95: [], middle: [] };
      held.p95.push(quantile(times, 0.95));
      held.middle.push(quantile(times, 0.5));
      figures.set(name, held);
    }
    await readsPerSecond(store, people);
    await store.close();
  }
  for (const [name, { reach, p95, middle }] of figures) {
    const [atSmall = 0, atLarge = 0] = middle;
    printFigure(
      `${name}, ${large} people`,
      `p95 ${(p95[1] ?? 0).toFixed(2)} ms, ${(atLarge / atSmall).toFixed(2)} x ${small}`,
      `${reach} ms${name.startsWith('list') || name.startsWith('Today') ? ', 1.5 x' : ''}`,
    );
  }
}

interface Act {
  readonly name: string;
  /** p95 in ms. */
  readonly reach: number;
  readonly act: (run: number) => Promise<unknown>;
}

async function actsOn(book: Book): Promise<readonly Act[]> {
  const some = await samplePeople(book);
  const at = <Item>(items: readonly Item[], run: number) => items[run % items.length] as Item;
  const ids = some.map(({ person }) => person.id);
  const words = some
    .flatMap(({ person }) => person.fields.name.full.split(' '))
    .filter((word) => word.length > 3);
  const organisations = some.flatMap(({ person }) => person.fields.organisation ?? []);
  const search = (text: string) => book.search(text, 200).then((rows) => rankPeople(text, rows));
  const { rows: tags } = { rows: await book.keys('tag', 20) };
  const today = '2026-11-21';
  const now = `${today}T19:30:00.000Z`;
  const deep = await deepPlaces(book);
  return [
    { name: 'list by name', reach: 20, act: () => book.people({ order: 'name', limit: 50 }) },
    {
      name: 'list by name, further on',
      reach: 20,
      act: (run) => book.people({ order: 'name', limit: 50, after: at(deep, run) }),
    },
    { name: 'list by warmth', reach: 20, act: () => book.people({ order: 'warmth', limit: 50 }) },
    {
      name: 'list of a tag',
      reach: 20,
      act: (run) => book.people({ order: 'name', tag: at(tags, run)?.key ?? '', limit: 50 }),
    },
    {
      name: 'list of the cooled',
      reach: 20,
      act: () => book.people({ order: 'name', warmth: { is: 'cool', today }, limit: 50 }),
    },
    {
      name: 'list of an organisation',
      reach: 20,
      act: (run) => book.people({ order: 'recent', organisation: at(organisations, run), limit: 50 }),
    },
    { name: 'Today', reach: 20, act: () => readToday(book, { now, zone: 'Europe/Amsterdam' }) },
    { name: 'search for a word', reach: 50, act: (run) => search(at(words, run)) },
    { name: 'search for two letters', reach: 50, act: (run) => search(at(words, run).slice(0, 2)) },
    { name: 'search with a typo', reach: 50, act: (run) => search(swapped(at(words, run))) },
    {
      name: 'search for two words',
      reach: 50,
      act: (run) => search(`${at(words, run)} ${at(organisations, run).slice(0, 5)}`),
    },
    { name: 'one person’s page', reach: 10, act: (run) => personPage(book, at(ids, run)) },
  ];
}

async function personPage(book: Book, id: string): Promise<unknown> {
  const page = { limit: 100 };
  return Promise.all([
    book.person(id),
    book.linked('encounter', id, page),
    book.linked('promise', id, page),
    book.linked('memory', id, page),
    book.linked('note', id, page),
    book.linked('ask', id, page),
    book.linked('offer', id, page),
    book.linked('snooze', id, page),
  ]);
}

async function samplePeople(book: Book) {
  const { rows: first } = await book.people({ order: 'name', limit: 200 });
  const { rows: last } = await book.people({ order: 'recent', limit: 200 });
  return [...first, ...last];
}

async function deepPlaces(book: Book): Promise<readonly string[]> {
  const places: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 20; page++) {
    const { next } = await book.people({ order: 'name', limit: 200, ...(after !== null && { after }) });
    after = next;
    if (after !== null) places.push(after);
  }
  return places;
}

function swapped(word: string): string {
  return `${word.slice(0, 1)}${word[2]}${word[1]}${word.slice(3)}`;
}

async function readsPerSecond(store: ServerStore, people: number): Promise<void> {
  const book = store.book(bookId);
  const ids = (await samplePeople(book)).map(({ person }) => person.id);
  for (const [name, read] of [
    ['person(id)', (id: string) => book.person(id)],
    ['record(id)', (id: string) => book.record(id)],
  ] as const) {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const started = performance.now();
      for (let each = 0; each < 20_000; each++) await read(ids[each % ids.length] ?? '');
      times.push((performance.now() - started) / 20);
    }
    const middle = quantile(
      times.sort((a, b) => a - b),
      0.5,
    );
    printFigure(`${name}, ${people} people`, `${middle.toFixed(1)} µs`, '20 µs');
  }
}
