import { expect, test } from 'vitest';
import { byEdit, change, encounter, idsOf, person, type Setup, write } from './contract-store.ts';

/** `accept`, `since` and the cursor's place: what synchronisation builds on. */
export function acceptingContract(setup: Setup): void {
  test('a change taken twice, together or later, counts once', async () => {
    const book = setup.book();
    const one = change(person('p1', 'Sanne'), 'c1', 0);
    expect(await book.accept([one, one], byEdit)).toEqual({ accepted: ['c1', 'c1'], refused: [] });
    expect(await book.accept([one], byEdit)).toEqual({ accepted: ['c1'], refused: [] });
    expect((await book.position()).rev).toBe(1);
    expect(await book.history('p1', 10)).toHaveLength(1);
  });

  test('of a person what has the wrong type is refused, with the record as it is', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne'));
    const wrong = ['Sanne', {}, { full: 5 }].map((name, at) =>
      change({ kind: 'person', id: 'p1', fields: { name } }, `c${at}`, 1000),
    );
    const { accepted, refused } = await book.accept(wrong, byEdit);
    expect([accepted, refused.map(({ reason, record }) => [reason, record?.fields.name])]).toEqual([
      [],
      wrong.map(() => ['malformed', { full: 'Sanne', given: 'Sanne' }]),
    ]);
  });

  test('keys that differ by what a database cannot hold are one key, and nothing of the record is lost', async () => {
    const book = setup.book();
    const labels = ['ab', 'a\0b', 'a\0\0b', 'x\ud800', 'x\udfff'];
    const tags = Object.fromEntries(labels.map((label, at) => [`tags/${at}`, { label }]));
    const people = Object.fromEntries(labels.map((label) => [`people/${label}`, { known: true }]));
    const mo = person('p1', 'Mo\0 El\ud800', { ...tags, organisation: '\0', role: '\udfff' });
    const met = { kind: 'encounter', id: 'e1', fields: { on: '2026-01-01', ...people } };
    const { accepted } = await book.accept([change(mo, 'c1', 0), change(met, 'c2', 0)], byEdit);
    expect(accepted).toEqual(['c1', 'c2']);
    expect((await book.record('p1'))?.fields).toMatchObject({ ...mo.fields });
    expect((await book.record('e1'))?.fields).toMatchObject(met.fields);
    for (const tag of labels)
      expect(idsOf((await book.people({ order: 'name', tag, limit: 9 })).rows)).toEqual(['p1']);
    await write(book, { kind: 'person', id: 'p1', fields: { 'tags/0': null } });
    expect(idsOf((await book.people({ order: 'name', tag: 'ab', limit: 9 })).rows)).toEqual(['p1']);
  });

  test('changes in any order give the same record', async () => {
    const first = change(person('p1', 'Sanne', { role: 'a', place: 'Zwolle' }), 'c1', 0);
    const second = change({ kind: 'person', id: 'p1', fields: { role: 'b' } }, 'c2', 1000);
    const [forward, back] = [setup.book(), setup.book()];
    await forward.accept([first, second], byEdit);
    await back.accept([second], byEdit);
    await back.accept([first], byEdit);
    const [a, b] = await Promise.all([forward.record('p1'), back.record('p1')]);
    expect(a?.fields).toEqual(b?.fields);
    expect(a?.stamps).toEqual(b?.stamps);
    expect(a?.fields.role).toBe('b');
  });

  test('a change that lost everywhere is in the journal and leaves the record at its rev', async () => {
    const book = setup.book();
    await book.accept([change(person('p1', 'Sanne', { role: 'b' }), 'c2', 1000)], byEdit);
    await book.accept([change({ kind: 'person', id: 'p1', fields: { role: 'a' } }, 'c1', 0)], byEdit);
    expect((await book.record('p1'))?.rev).toBe(1);
    expect((await book.history('p1', 10)).map((entry) => entry.change.fields.role)).toEqual(['a', 'b']);
  });

  test('a stamp that is ahead, a malformed change and nonsense are refused; the others are taken', async () => {
    const book = setup.book();
    const { accepted, refused } = await book.accept(
      [
        change(person('p1', 'Sanne'), 'c1', 0),
        change(person('p2', 'Mo'), 'c2', 120_000),
        { ...change(person('p3', 'Zoë'), 'c3', 0), fields: { 'not a path': 1 } },
        null as never,
      ],
      byEdit,
    );
    expect(accepted).toEqual(['c1']);
    expect(refused.map(({ id, reason }) => [id, reason])).toEqual([
      ['c2', 'stamp-ahead'],
      ['c3', 'malformed'],
      ['', 'malformed'],
    ]);
    expect(await book.counts()).toEqual({ person: 1 });
  });

  test('an edit after an accepted change is later than it, whatever the clock says', async () => {
    const book = setup.book();
    await book.accept([change(person('p1', 'Sanne', { role: 'a' }), 'c1', 50_000)], byEdit);
    await write(book, { kind: 'person', id: 'p1', fields: { role: 'b' } });
    expect((await book.record('p1'))?.fields.role).toBe('b');
  });

  test('since gives each record once at its last rev, in order, and pages', async () => {
    const book = setup.book();
    await write(book, person('p1', 'Sanne'), person('p2', 'Mo'), person('p3', 'Zoë'));
    await write(book, { kind: 'person', id: 'p1', fields: { role: 'bakker' } });
    const all = await book.since(0, 10);
    expect(all.map(({ id, rev }) => [id, rev])).toEqual([
      ['p2', 2],
      ['p3', 3],
      ['p1', 4],
    ]);
    expect(await book.since(0, 2)).toEqual(all.slice(0, 2));
    expect(await book.since(3, 10)).toEqual(all.slice(2));
    expect(Object.keys(all[0] ?? {}).sort()).toEqual(['fields', 'id', 'kind', 'rev', 'stamps']);
  });

  test('position is the last change, and changeAt finds each', async () => {
    const book = setup.book();
    const start = await book.position();
    expect(start).toMatchObject({ rev: 0, changeId: null });
    await book.accept([change(person('p1', 'Sanne'), 'c1', 0), change(person('p2', 'Mo'), 'c2', 1)], byEdit);
    const { epoch, rev, changeId, clock } = await book.position();
    expect([rev, changeId]).toEqual([2, 'c2']);
    expect(clock).toContain('elsewhere');
    expect((await book.position()).epoch).toBe(epoch);
    expect([await book.changeAt(1), await book.changeAt(3)]).toEqual(['c1', null]);
    expect([await book.takenAt(2), await book.takenAt(3)]).toEqual(['2026-11-21T19:30:00.000Z', null]);
  });

  test('a thousand changes are taken with their ties, in the order sent', async () => {
    const book = setup.book();
    const people = Array.from({ length: 100 }, (_, n) =>
      change(person(`p${n}`, `Jan Bakker${n}`), `c${n}`, n),
    );
    const met = Array.from({ length: 900 }, (_, n) =>
      change(encounter(`e${n}`, `2026-0${1 + (n % 9)}-10`, [`p${n % 100}`]), `m${n}`, 1000 + n),
    );
    const { accepted } = await book.accept([...people, ...met], byEdit);
    expect(accepted).toHaveLength(1000);
    expect(await book.counts()).toEqual({ person: 100, encounter: 900 });
    const ties = await book.ties(['p0', 'p99']);
    expect([...ties.values()].map(({ contactDays }) => contactDays)).toEqual([9, 9]);
    expect(idsOf(await book.linked('encounter', 'p7'))).toHaveLength(9);
  });
}
