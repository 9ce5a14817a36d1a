import { expect, test } from 'vitest';
import { byEdit, change, encounter, idsOf, person, type Setup, write } from './contract-store.ts';

/** Deleting, bringing back, and what later references revive. */
export function deletingContract(setup: Setup): void {
  const remove = (id: string) => ({ kind: 'person', id, fields: {}, deleted: true });

  test('a deleted record leaves lists, search and counts, and is still read by its id', async () => {
    const book = setup.book();
    await write(
      book,
      person('p1', 'Sanne de Vries', { 'tags/borrel': { label: 'Borrel' } }),
      person('p2', 'Mo'),
    );
    await write(book, remove('p1'));
    expect((await book.record('p1'))?.deletedAt).toBe('2026-11-21T19:30:00.000Z');
    expect(idsOf((await book.people({ order: 'name', limit: 10 })).rows)).toEqual(['p2']);
    expect(idsOf((await book.people({ order: 'name', limit: 10, deleted: true })).rows)).toEqual(['p1']);
    expect(await book.search('sanne', 10)).toEqual([]);
    expect(await book.counts()).toEqual({ person: 1 });
    expect(await book.keys('tag', 10)).toEqual([]);
    expect(idsOf(await book.all('person'))).toEqual(['p2']);
    expect(await book.peopleByKey(['name:sanne de vries'])).toEqual(new Map());
  });

  test('what was deleted comes back whole', async () => {
    const book = setup.book();
    await write(
      book,
      person('p1', 'Sanne', { 'tags/borrel': { label: 'Borrel' } }),
      encounter('e1', '2026-11-01', ['p1']),
    );
    await write(book, remove('p1'));
    await write(book, { kind: 'person', id: 'p1', fields: {}, deleted: false });
    expect((await book.person('p1'))?.person.deletedAt).toBeNull();
    expect((await book.person('p1'))?.tie?.contactDays).toBe(1);
    expect(idsOf(await book.search('sanne', 10))).toEqual(['p1']);
    expect(await book.keys('tag', 10)).toEqual([{ key: 'Borrel', count: 1 }]);
  });

  test('an edit later than the deletion brings a record back, an earlier one does not', async () => {
    const book = setup.book();
    const deletion = change(remove('p1'), 'c2', 2000);
    await book.accept([change(person('p1', 'Sanne'), 'c1', 0), deletion], byEdit);
    await book.accept([change({ kind: 'person', id: 'p1', fields: { role: 'a' } }, 'c3', 1000)], byEdit);
    expect((await book.record('p1'))?.deletedAt).not.toBeNull();
    await book.accept([change({ kind: 'person', id: 'p1', fields: { role: 'b' } }, 'c4', 3000)], byEdit);
    expect((await book.record('p1'))?.deletedAt).toBeNull();
  });

  test('a reference later than the deletion brings a record back, in whichever order they come', async () => {
    const steps = [
      change(person('p1', 'Sanne'), 'c1', 0),
      change(remove('p1'), 'c2', 1000),
      change(encounter('e1', '2026-11-20', ['p1']), 'c3', 2000),
    ];
    for (const order of [
      steps,
      steps.toReversed(),
      [steps[0], steps[2], steps[1]].flatMap((step) => step ?? []),
    ]) {
      const book = setup.book();
      for (const step of order) await book.accept([step], byEdit);
      expect((await book.person('p1'))?.person.deletedAt).toBeNull();
      expect((await book.person('p1'))?.tie?.contactDays).toBe(1);
      expect(idsOf((await book.people({ order: 'name', limit: 9 })).rows)).toEqual(['p1']);
      expect(await book.counts()).toEqual({ person: 1, encounter: 1 });
    }
  });

  test('an earlier reference does not, and letting a reference go makes the deletion count again', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne'), encounter('e1', '2026-11-20', ['p1']));
    await write(book, remove('p1'));
    expect((await book.record('p1'))?.deletedAt).not.toBeNull();
    await write(book, encounter('e2', '2026-11-21', ['p1']));
    expect((await book.record('p1'))?.deletedAt).toBeNull();
    await write(book, { kind: 'encounter', id: 'e2', fields: { 'people/p1': null } });
    expect((await book.record('p1'))?.deletedAt).not.toBeNull();
    expect(idsOf((await book.people({ order: 'name', limit: 9 })).rows)).toEqual([]);
  });

  test('a deleted encounter no longer counts in the tie', async () => {
    const book = setup.book();
    await write(
      book,
      person('p1', 'Sanne'),
      encounter('e1', '2026-11-01', ['p1']),
      encounter('e2', '2026-11-02', ['p1']),
    );
    expect((await book.person('p1'))?.tie).toMatchObject({ contactDays: 2, lastOn: '2026-11-02' });
    await write(book, { kind: 'encounter', id: 'e2', fields: {}, deleted: true });
    expect((await book.person('p1'))?.tie).toMatchObject({ contactDays: 1, lastOn: '2026-11-01' });
    await write(book, { kind: 'encounter', id: 'e1', fields: { 'people/p1': null } });
    expect((await book.person('p1'))?.tie).toBeNull();
  });

  test('encounters with a merged person count for the one who remains, before and after', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne'), person('p2', 'Sanne de Vries'), person('p3', 'S. de Vries'));
    await write(book, encounter('e1', '2026-11-01', ['p1']), encounter('e2', '2026-11-02', ['p2']));
    await write(book, { kind: 'person', id: 'p1', fields: { mergedInto: 'p2' } });
    expect((await book.person('p2'))?.tie?.contactDays).toBe(2);
    expect(idsOf(await book.linked('encounter', 'p2'))).toEqual(['e2', 'e1']);
    await write(book, { kind: 'person', id: 'p2', fields: { mergedInto: 'p3' } });
    await write(book, encounter('e3', '2026-11-03', ['p1']));
    expect((await book.person('p3'))?.tie?.contactDays).toBe(3);
    expect(idsOf(await book.linked('encounter', 'p3'))).toEqual(['e3', 'e2', 'e1']);
    expect(idsOf((await book.people({ order: 'name', limit: 9 })).rows)).toEqual(['p3']);
    expect(await book.counts()).toEqual({ person: 1, encounter: 3 });
  });
}
