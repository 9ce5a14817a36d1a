import { expect, test } from 'vitest';
import type { Book, PeopleQuery } from '../store.ts';
import { byEdit, change, encounter, idsOf, person, type Setup, write } from './contract-store.ts';

/** Lists of people: orders, filters, pages; and the candidates of Today. */
export function peopleContract(setup: Setup): void {
  test.each(['name', 'warmth', 'recent', 'added'] as const)(
    'pages by %s give everybody once, in order',
    async (order) => {
      const book = await filled(setup.book());
      const whole = idsOf((await book.people({ order, limit: 100 })).rows);
      expect(whole).toHaveLength(23);
      expect(new Set(whole).size).toBe(23);
      expect(await pagedIds(book, { order, limit: 4 })).toEqual(whole);
      expect((await book.people({ order, limit: 23 })).next).toBeNull();
    },
  );

  test('by name follows the folded family name, by warmth the day of cooling, by recent the last day, by added the id', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Zoë de Ångström'), person('p2', 'Mo Bakker'), person('p3', 'Ali Zwart'));
    await write(book, encounter('e1', '2026-11-01', ['p2']), encounter('e2', '2026-10-01', ['p3']));
    await write(book, encounter('e3', '2026-09-01', ['p3']), encounter('e4', '2026-08-01', ['p3']));
    const by = async (order: PeopleQuery['order']) => idsOf((await book.people({ order, limit: 9 })).rows);
    expect(await by('name')).toEqual(['p1', 'p2', 'p3']);
    expect(await by('recent')).toEqual(['p2', 'p3', 'p1']);
    expect(await by('added')).toEqual(['p3', 'p2', 'p1']);
    const ties = await book.ties(['p2', 'p3']);
    const warmest =
      (ties.get('p2')?.coolsOn ?? '') > (ties.get('p3')?.coolsOn ?? '') ? ['p2', 'p3'] : ['p3', 'p2'];
    expect(await by('warmth')).toEqual([...warmest, 'p1']);
  });

  test.each(['name', 'warmth', 'recent', 'added'] as const)(
    'filters narrow a list by %s, page for page',
    async (order) => {
      const book = await filled(setup.book());
      const has = async (query: Partial<PeopleQuery>) =>
        (await pagedIds(book, { order, limit: 3, ...query })).toSorted();
      expect(await has({ tag: 'borrel' })).toEqual(['p00', 'p03', 'p06', 'p09', 'p12', 'p15', 'p18', 'p21']);
      expect(await has({ organisation: 'bakkerij de vries' })).toEqual(['p00', 'p05', 'p10', 'p15', 'p20']);
      expect(await has({ tag: 'Borrel', organisation: 'Bakkerij De Vries' })).toEqual(['p00', 'p15']);
      expect(await has({ tag: 'nobody' })).toEqual([]);
      expect(await has({ unsortedFrom: 'i1' })).toEqual(['p01', 'p02']);
      const today = '2026-11-21';
      const groups = await Promise.all(
        (['warm', 'cool', 'new'] as const).map((is) => has({ warmth: { is, today } })),
      );
      expect(groups.map(({ length }) => length > 0)).toEqual([true, true, true]);
      expect(groups.flat().toSorted()).toEqual(await has({}));
      expect(await has({ tag: 'borrel', warmth: { is: 'new', today } })).toEqual([
        'p12',
        'p15',
        'p18',
        'p21',
      ]);
    },
  );

  test('a person renamed, retagged or sorted moves in lists', async () => {
    const book = setup.book();
    await write(
      book,
      person('p1', 'Sanne Aal', { 'tags/a': { label: 'a' }, import: 'i1' }),
      person('p2', 'Mo Baars'),
    );
    await write(book, {
      kind: 'person',
      id: 'p1',
      fields: {
        name: { full: 'Sanne Zalm', given: 'Sanne', family: 'Zalm' },
        'tags/a': null,
        sorted: { at: '2026-11-21T10:00:00.000Z', matters: true },
      },
    });
    expect(idsOf((await book.people({ order: 'name', limit: 9 })).rows)).toEqual(['p2', 'p1']);
    expect(idsOf((await book.people({ order: 'name', tag: 'a', limit: 9 })).rows)).toEqual([]);
    expect(idsOf((await book.people({ order: 'name', unsortedFrom: 'i1', limit: 9 })).rows)).toEqual([]);
    expect(await book.search('aal', 9)).toEqual([]);
    expect(idsOf(await book.search('zalm', 9))).toEqual(['p1']);
  });

  test('a filter that leaves many people gives them in order, page by page, and with a second filter', async () => {
    const book = setup.book();
    const many = Array.from({ length: 620 }, (_, n) =>
      person(`p${String(n).padStart(3, '0')}`, `Jan Bakker${String(619 - n).padStart(3, '0')}`, {
        ...(n % 31 !== 0 && { 'tags/veel': { label: 'Veel' } }),
        ...(n % 2 === 0 && { organisation: 'Werf' }),
      }),
    );
    await book.accept(
      many.map((patch, n) => change(patch, `c${n}`, n)),
      byEdit,
    );
    const tagged = many.map(({ id }) => id).filter((id) => Number(id.slice(1)) % 31 !== 0);
    const first = await book.people({ order: 'name', tag: 'veel', limit: 400 });
    const rest = await book.people({ order: 'name', tag: 'veel', limit: 400, after: first.next ?? '' });
    expect(idsOf([...first.rows, ...rest.rows])).toEqual([...tagged].reverse());
    const added = await book.people({ order: 'added', tag: 'veel', limit: 700 });
    expect(idsOf(added.rows)).toEqual([...tagged].reverse());
    const both = await book.people({ order: 'name', tag: 'veel', organisation: 'werf', limit: 700 });
    expect(idsOf(both.rows)).toEqual(tagged.filter((id) => Number(id.slice(1)) % 2 === 0).reverse());
  });

  test('a cursor that is no cursor starts at the beginning', async () => {
    const book = await filled(setup.book());
    expect((await book.people({ order: 'name', limit: 3, after: 'nonsense' })).rows).toHaveLength(3);
  });

  test('candidates that have cooled, whose rhythm is due, and that are dormant, in their order and number', async () => {
    const book = setup.book();
    await write(
      book,
      person('p1', 'A', { rhythm: 'month' }),
      person('p2', 'B', { rhythm: 'year' }),
      person('p3', 'C'),
      person('p4', 'D', { rhythm: 'none' }),
    );
    await write(
      book,
      encounter('e1', '2026-10-01', ['p1']),
      encounter('e2', '2025-01-01', ['p2']),
      encounter('e3', '2024-01-01', ['p3']),
    );
    await write(book, person('p5', 'E'), encounter('e5', '2025-06-01', ['p5']), {
      kind: 'person',
      id: 'p5',
      fields: {},
      deleted: true,
    });
    const ids = async (query: Parameters<Book['candidates']>[0]) => idsOf(await book.candidates(query));
    expect(await ids({ of: 'rhythm', to: '2026-11-21', limit: 9 })).toEqual(['p2', 'p1']);
    expect(await ids({ of: 'rhythm', to: '2026-11-21', limit: 1 })).toEqual(['p2']);
    expect(await ids({ of: 'dormant', before: '2026-01-01', limit: 9 })).toEqual(['p2', 'p3']);
    const cooled = await ids({ of: 'cooled', from: '2024-01-01', to: '2026-11-21', limit: 9 });
    expect(cooled).toEqual(['p1', 'p2', 'p3']);
    expect(await ids({ of: 'cooled', from: '2026-01-01', to: '2026-11-21', limit: 9 })).toEqual(['p1']);
  });

  test('a person with a rhythm who was never met has a tie that says when', async () => {
    const book = setup.book();
    await write(book, person('p1', 'A', { rhythm: 'month', metOn: '2026-05-05' }));
    expect((await book.person('p1'))?.tie).toMatchObject({ contactDays: 0, rhythmDueOn: '2026-05-05' });
  });
}

/** 23 people in five organisations; every third carries a tag, eleven were met. */
async function filled(book: Book): Promise<Book> {
  const people = Array.from({ length: 23 }, (_, n) =>
    person(`p${String(n).padStart(2, '0')}`, `Jan ${['Aal', 'Baars', 'Aal', 'Čech'][n % 4]}`, {
      ...(n % 3 === 0 && { 'tags/borrel': { label: 'Borrel' } }),
      organisation: n % 5 === 0 ? 'Bakkerij De Vries' : `Bedrijf ${n % 5}`,
      ...(n < 3 && { import: 'i1' }),
      ...(n === 0 && { sorted: { at: '2026-11-21T10:00:00.000Z', matters: true } }),
    }),
  );
  await write(book, ...people);
  const met = people
    .slice(0, 11)
    .map(({ id }, n) => encounter(`e${n}`, `2026-${String(1 + (n % 11)).padStart(2, '0')}-15`, [id]));
  await write(book, ...met, encounter('e99', '2026-11-18', ['p00', 'p01']));
  return book;
}

async function pagedIds(book: Book, query: PeopleQuery): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { rows, next } = await book.people({ ...query, ...(after !== null && { after }) });
    ids.push(...idsOf(rows));
    after = next;
  } while (after !== null && ids.length < 1000);
  return ids;
}
