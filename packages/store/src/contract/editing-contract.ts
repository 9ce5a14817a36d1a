import { ok, refuse } from '@kennis/domain';
import { expect, test } from 'vitest';
import { byEdit, idsOf, person, type Setup, write } from './contract-store.ts';

/** `edit`: what is decided is written at once, or nothing is. */
export function editingContract(setup: Setup): void {
  test('an edit gives the records that it wrote, and they are read again', async () => {
    const book = setup.book();
    const [written] = await write(book, person('p1', 'Sanne de Vries', { role: 'eigenaar' }));
    expect(written).toMatchObject({
      kind: 'person',
      id: 'p1',
      fields: { role: 'eigenaar' },
      rev: 1,
      deletedAt: null,
    });
    expect(await book.record('p1')).toEqual(written);
    expect(await book.person('p1')).toEqual({ person: written, tie: null });
    expect(await book.record('p2')).toBeNull();
    expect(await book.person('p2')).toBeNull();
  });

  test('a later edit changes only the fields that it names, and null clears one', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne', { role: 'eigenaar', place: 'Zwolle' }));
    await write(book, { kind: 'person', id: 'p1', fields: { role: 'bakker', place: null } });
    const record = await book.record('p1');
    expect(record?.fields).toEqual({ name: { full: 'Sanne', given: 'Sanne' }, role: 'bakker' });
    expect(record?.rev).toBe(2);
  });

  test('two patches of one record in one edit count in order', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne', { role: 'a' }), {
      kind: 'person',
      id: 'p1',
      fields: { role: 'b' },
    });
    expect((await book.record('p1'))?.fields.role).toBe('b');
    expect((await book.position()).rev).toBe(2);
  });

  test('a problem of the decision writes nothing', async () => {
    const book = setup.book();
    const result = await book.edit(byEdit, () => refuse({ type: 'no-name' }));
    expect(result).toEqual({ ok: false, problem: { type: 'no-name' } });
    expect((await book.position()).rev).toBe(0);
  });

  test('a decision that throws rejects, writes nothing and leaves other edits alone', async () => {
    const book = setup.book();
    const outcomes = await Promise.allSettled([
      write(book, person('p1', 'Sanne')),
      book.edit(byEdit, () => {
        throw new Error('broken');
      }),
      write(book, person('p2', 'Mo')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(idsOf(await book.records(['p1', 'p2']))).toEqual(['p1', 'p2']);
  });

  test('a path or id that no record may have is refused', async () => {
    const book = setup.book();
    for (const patch of [
      { kind: 'person', id: 'p1', fields: JSON.parse('{"__proto__":{"polluted":true}}') },
      { kind: 'person', id: 'p1', fields: { 'Bad path': 1 } },
      { kind: 'person', id: '#tag:x', fields: { role: 'x' } },
    ]) {
      expect(await book.edit(byEdit, () => ok([patch]))).toMatchObject({
        ok: false,
        problem: { type: 'malformed' },
      });
    }
    expect((await book.position()).rev).toBe(0);
  });

  test('the decision reads what edits before it wrote', async () => {
    const book = setup.book();
    const counted = Array.from({ length: 20 }, () =>
      book.edit(byEdit, async (reading) => {
        const held = (await reading.record('n1'))?.fields.count;
        return ok([
          { kind: 'counter', id: 'n1', fields: { count: (typeof held === 'number' ? held : 0) + 1 } },
        ]);
      }),
    );
    await Promise.all(counted);
    expect((await book.record('n1'))?.fields.count).toBe(20);
  });

  test('kinds and fields that nothing knows are kept untouched', async () => {
    const book = setup.book();
    const fields = { text: 'x', 'set/één sleutel': { deep: [1, null, { a: 'b' }] }, nothing: false };
    await write(book, { kind: 'later-kind', id: 'x1', fields });
    expect((await book.record('x1'))?.fields).toEqual(fields);
  });

  test('letters that no text should hold are kept and found', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Nul\0Letter 🧁', { organisation: 'A\0B', does: 'half \ud83e' }));
    const record = await book.record('p1');
    expect(record?.fields).toMatchObject({ organisation: 'A\0B', does: 'half \ud83e' });
    expect(await book.search('letter', 9)).toHaveLength(1);
    expect((await book.people({ order: 'name', organisation: 'A\0B', limit: 9 })).rows).toHaveLength(1);
  });

  test('stamps go on rising when the clock stands still or goes back', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne', { role: 'a' }));
    setup.context.time -= 86_400_000;
    await write(book, { kind: 'person', id: 'p1', fields: { role: 'b' } });
    setup.context.time += 86_400_000;
    expect((await book.record('p1'))?.fields.role).toBe('b');
  });
}
