import { ok } from '@kennis/domain';
import { expect, test } from 'vitest';
import { byEdit, change, idsOf, person, type Setup, write } from './contract-store.ts';

/** The journal, what undo needs of it, blobs, and erasing. */
export function journalContract(setup: Setup): void {
  test('history tells what happened to one record, by whom and why, latest first', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne', { role: 'a' }), person('p2', 'Mo'));
    setup.context.time += 1000;
    const origin = { cause: 'cli', user: 'user2' } as const;
    await book.edit(origin, () => ok([{ kind: 'person', id: 'p1', fields: { role: null } }]));
    const history = await book.history('p1', 10);
    expect(history.map(({ rev, origin: by, change: { fields } }) => [rev, by, fields.role])).toEqual([
      [3, origin, null],
      [1, byEdit, 'a'],
    ]);
    expect(history.map(({ at }) => at)).toEqual(['2026-11-21T19:30:01.000Z', '2026-11-21T19:30:00.000Z']);
    expect(await book.history('p1', 1)).toEqual(history.slice(0, 1));
  });

  test('a batch gives what an import wrote, in order and in pages, and its stamps tell what was edited since', async () => {
    const book = setup.book();
    await write(book, person('p0', 'Zoë', { role: 'jurist' }));
    const origin = { cause: 'import', user: 'user1', batch: 'i1' } as const;
    await book.edit(origin, () =>
      ok([
        person('p1', 'Sanne', { import: 'i1' }),
        { kind: 'person', id: 'p0', fields: { role: 'rechter' } },
      ]),
    );
    await write(book, { kind: 'person', id: 'p1', fields: { place: 'Zwolle' } });
    const entries = await book.batch('i1', { limit: 9 });
    expect(entries.map(({ rev, change: { recordId } }) => [rev, recordId])).toEqual([
      [2, 'p1'],
      [3, 'p0'],
    ]);
    expect(entries[0]?.origin).toEqual(origin);
    expect(await book.batch('i1', { after: 2, limit: 9 })).toEqual(entries.slice(1));
    expect(await book.batch('i2', { limit: 9 })).toEqual([]);
    const imported = entries[1]?.change.stamps;
    const record = await book.record('p0');
    const stamps = record?.stamps;
    expect(typeof stamps === 'object' && typeof imported === 'string' && stamps.role === imported).toBe(true);
    expect((await book.history('p0', 9))[1]?.change.fields.role).toBe('jurist');
  });

  test('a blob is kept by the hash of its bytes', async () => {
    const book = setup.book();
    const bytes = new TextEncoder().encode('a picture');
    const reference = await book.putBlob({ type: 'image/webp', bytes });
    expect(reference).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      type: 'image/webp',
      size: 9,
    });
    expect(await book.putBlob({ type: 'image/webp', bytes })).toEqual(reference);
    const blob = await book.blob(reference.sha256);
    expect(blob?.type).toBe('image/webp');
    expect(new TextDecoder().decode(blob?.bytes)).toBe('a picture');
    expect(await book.blob('0'.repeat(64))).toBeNull();
  });

  test('erasing removes a record with its journal and its blobs, and nothing of others', async () => {
    const book = setup.book();
    const [own, both] = await Promise.all(
      ['own', 'both'].map((text) =>
        book.putBlob({ type: 'image/webp', bytes: new TextEncoder().encode(text) }),
      ),
    );
    await write(book, person('p1', 'Kanarie Geel', { photo: own, does: 'kanarietje', metThrough: 'p2' }));
    await write(
      book,
      { kind: 'person', id: 'p1', fields: { photo: both, does: 'iets' } },
      person('p2', 'Mo', { photo: both }),
    );
    await book.erase(['p1', 'p9'], byEdit);
    expect([await book.record('p1'), await book.person('p1')]).toEqual([null, null]);
    expect(await book.search('kanarie', 9)).toEqual([]);
    expect(idsOf(await book.linked('person', 'p2'))).toEqual([]);
    expect(idsOf((await book.people({ order: 'name', deleted: true, limit: 9 })).rows)).toEqual([]);
    expect(await book.blob(own?.sha256 ?? '')).toBeNull();
    expect(await book.blob(both?.sha256 ?? '')).not.toBeNull();
    expect(await book.counts()).toEqual({ person: 1 });
    const everything = [
      await book.since(0, 99),
      await book.history('p1', 99),
      await book.batch('i1', { limit: 99 }),
    ];
    expect(JSON.stringify(everything)).not.toContain('anarie');
    expect((await book.since(0, 99)).find(({ id }) => id === 'p1')).toMatchObject({
      fields: {},
      kind: 'person',
    });
  });

  test('an erasure beats every edit, and the places of the journal stay', async () => {
    const book = setup.book();
    await book.accept([change(person('p1', 'Sanne'), 'c1', 0), change(person('p2', 'Mo'), 'c2', 0)], byEdit);
    await book.erase(['p1'], byEdit);
    const later = change({ kind: 'person', id: 'p1', fields: { role: 'a' } }, 'c3', 50_000);
    const { accepted, refused } = await book.accept([later], byEdit);
    expect([accepted, refused.map(({ reason }) => reason)]).toEqual([[], ['erased']]);
    expect(refused[0]?.record).toMatchObject({ id: 'p1', fields: {} });
    expect(await book.record('p1')).toBeNull();
    expect([await book.changeAt(1), await book.changeAt(2)]).toEqual(['c1', 'c2']);
    expect(await book.accept([change(person('p1', 'Sanne'), 'c1', 0)], byEdit)).toEqual({
      accepted: ['c1'],
      refused: [],
    });
    expect(await book.record('p1')).toBeNull();
  });

  test('an erasure that comes from elsewhere removes the journal entries here too', async () => {
    const [book, other] = [setup.book(), setup.book()];
    await write(other, person('p1', 'Kanarie'));
    await book.accept([change(person('p1', 'Kanarie'), 'c1', 0)], byEdit);
    await other.erase(['p1'], byEdit);
    const [erased] = await other.since(0, 9);
    if (!erased) throw new Error('no erased record');
    await book.accept([{ ...erased, id: 'c2', recordId: 'p1' }], byEdit);
    expect(await book.record('p1')).toBeNull();
    expect(JSON.stringify(await book.history('p1', 9))).not.toContain('Kanarie');
  });
}
