import { expect, test } from 'vitest';
import { encounter, idsOf, person, type Setup, write } from './contract-store.ts';

/** Finding records by reference, day, attention, kind and key. */
export function lookupContract(setup: Setup): void {
  test('records gives those that there are, and erased ones are not', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne'), person('p2', 'Mo'), person('p3', 'Zoë'));
    await book.erase(['p3'], { cause: 'edit', user: null });
    expect(idsOf(await book.records(['p2', 'p9', 'p1', 'p3'])).toSorted()).toEqual(['p1', 'p2']);
    expect(await book.records([])).toEqual([]);
  });

  test('linked gives the latest day first, of one kind, and pages', async () => {
    const book = setup.book();
    const met = ['03', '01', '05', '02', '04'].map((day) =>
      encounter(`e${day}`, `2026-11-${day}`, ['p1', 'p2']),
    );
    await write(
      book,
      person('p1', 'Sanne'),
      person('p2', 'Mo'),
      ...met,
      encounter('x', '2026-11-09', ['p2']),
    );
    await write(book, {
      kind: 'promise',
      id: 'b1',
      fields: { by: 'me', person: 'p1', text: 't', madeOn: '2026-11-01' },
    });
    const first = await book.linked('encounter', 'p1', { limit: 3 });
    expect(idsOf(first)).toEqual(['e05', 'e04', 'e03']);
    expect(idsOf(await book.linked('encounter', 'p1', { limit: 3, before: 'e03' }))).toEqual(['e02', 'e01']);
    expect(idsOf(await book.linked('promise', 'p1'))).toEqual(['b1']);
    expect(await book.linked('memory', 'p1')).toEqual([]);
  });

  test('linkedOf gives what linked gives, of several kinds and records at once, those of aliases too', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne'), person('p2', 'Mo'), person('p3', 'S. de Vries'));
    await write(
      book,
      encounter('e1', '2026-11-01', ['p1']),
      encounter('e2', '2026-11-02', ['p1', 'p2']),
      encounter('e3', '2026-11-03', ['p3']),
      { kind: 'promise', id: 'b1', fields: { by: 'me', person: 'p2', text: 't', madeOn: '2026-11-01' } },
    );
    const kinds = ['encounter', 'promise'] as const;
    const idsBy = async (limit: number) =>
      [...(await book.linkedOf(kinds, ['p1', 'p2'], { limit }))].map(([id, { encounter, promise }]) => [
        id,
        idsOf(encounter),
        idsOf(promise),
      ]);
    expect(await idsBy(9)).toEqual([
      ['p1', ['e2', 'e1'], []],
      ['p2', ['e2'], ['b1']],
    ]);
    await write(book, { kind: 'person', id: 'p3', fields: { mergedInto: 'p1' } });
    expect(await idsBy(2)).toEqual([
      ['p1', ['e3', 'e2'], []],
      ['p2', ['e2'], ['b1']],
    ]);
    await write(book, person('p0', 'S. Vries'), encounter('e4', '2026-11-04', ['p0', 'p1']));
    await write(book, { kind: 'person', id: 'p0', fields: { mergedInto: 'p3' } });
    expect(await idsBy(3)).toEqual([
      ['p1', ['e4', 'e3', 'e2'], []],
      ['p2', ['e2'], ['b1']],
    ]);
    expect((await book.linkedOf(kinds, [], { limit: 9 })).size).toBe(0);
  });

  test('days gives a range of days in either direction', async () => {
    const book = setup.book();
    await write(book, ...['03', '01', '05', '02'].map((day) => encounter(`e${day}`, `2026-11-${day}`, [])));
    expect(idsOf(await book.days('encounter', { order: 'asc', limit: 9 }))).toEqual([
      'e01',
      'e02',
      'e03',
      'e05',
    ]);
    expect(idsOf(await book.days('encounter', { order: 'desc', limit: 2 }))).toEqual(['e05', 'e03']);
    const range = { from: '2026-11-02', to: '2026-11-03', order: 'asc', limit: 9 } as const;
    expect(idsOf(await book.days('encounter', range))).toEqual(['e02', 'e03']);
  });

  test('due gives what is open until a day, the earliest first', async () => {
    const book = setup.book();
    const promise = (id: string, dueOn: string | null) => ({
      kind: 'promise',
      id,
      fields: { by: 'me', person: 'p1', text: 't', madeOn: '2026-11-01', ...(dueOn && { dueOn }) },
    });
    await write(
      book,
      promise('b1', '2026-11-22'),
      promise('b2', '2026-11-20'),
      promise('b3', '2026-12-01'),
      promise('b4', null),
    );
    expect(idsOf(await book.due('promise', '2026-11-30', 9))).toEqual(['b2', 'b1']);
    await write(book, { kind: 'promise', id: 'b2', fields: { ending: { how: 'kept', on: '2026-11-21' } } });
    expect(idsOf(await book.due('promise', '2026-11-30', 9))).toEqual(['b1']);
  });

  test('all gives a kind in order of id, and pages', async () => {
    const book = setup.book();
    await write(
      book,
      ...['c', 'a', 'b'].map((id) => ({
        kind: 'ask',
        id,
        fields: { owner: 'me', text: id, on: '2026-11-01' },
      })),
    );
    expect(idsOf(await book.all('ask'))).toEqual(['a', 'b', 'c']);
    expect(idsOf(await book.all('ask', { limit: 2 }))).toEqual(['a', 'b']);
    expect(idsOf(await book.all('ask', { limit: 2, after: 'b' }))).toEqual(['c']);
  });

  test('linked finds your own asks and offers by `me`', async () => {
    const book = setup.book();
    const ask = (id: string, owner: string) => ({
      kind: 'ask',
      id,
      fields: { owner, text: id, on: '2026-11-01' },
    });
    await write(book, ask('a1', 'me'), ask('a2', 'p1'));
    expect(idsOf(await book.linked('ask', 'me'))).toEqual(['a1']);
  });

  test('keys counts tags and organisations, most used first, whatever their capitals', async () => {
    const book = setup.book();
    const tagged = (id: string, label: string) =>
      person(id, `Jan ${id}`, { [`tags/${label.toLowerCase()}`]: { label } });
    await write(book, tagged('p1', 'Borrel'), tagged('p2', 'borrel'), tagged('p3', 'Club'));
    await write(book, person('p4', 'Mo', { organisation: 'Warmtenet' }));
    expect(await book.keys('tag', 9)).toEqual([
      { key: 'borrel', count: 2 },
      { key: 'Club', count: 1 },
    ]);
    expect(await book.keys('tag', 1)).toHaveLength(1);
    expect(await book.keys('organisation', 9)).toEqual([{ key: 'Warmtenet', count: 1 }]);
    await write(book, { kind: 'person', id: 'p3', fields: { 'tags/club': null } });
    expect((await book.keys('tag', 9)).map(({ key }) => key)).toEqual(['borrel']);
  });

  test('peopleByKey finds people by mail, telephone, uid and name', async () => {
    const book = setup.book();
    await write(
      book,
      person('p1', 'Sanne de Vries', { 'emails/s@example.nl': { value: 's@example.nl' }, uid: 'urn:uuid:1' }),
      person('p2', 'Sanne de Vries', { 'phones/+31612345678': { value: '0612345678' } }),
    );
    const keys = [
      'email:s@example.nl',
      'phone:+31612345678',
      'uid:urn:uuid:1',
      'name:sanne de vries',
      'email:x@example.nl',
    ];
    expect(await book.peopleByKey(keys)).toEqual(
      new Map([
        ['email:s@example.nl', ['p1']],
        ['phone:+31612345678', ['p2']],
        ['uid:urn:uuid:1', ['p1']],
        ['name:sanne de vries', ['p1', 'p2']],
      ]),
    );
    expect(await book.peopleByKey([])).toEqual(new Map());
  });

  test('a reference is never taken for a filter, nor a filter for a reference', async () => {
    const book = setup.book();
    await write(
      book,
      person('p1', 'Sanne', { metThrough: '#tag:borrel' }),
      person('p2', 'Mo', { metThrough: 'tag:borrel' }),
    );
    expect(idsOf((await book.people({ order: 'name', tag: 'borrel', limit: 9 })).rows)).toEqual([]);
    expect(idsOf(await book.linked('person', 'tag:borrel'))).toEqual(['p2']);
  });
}
