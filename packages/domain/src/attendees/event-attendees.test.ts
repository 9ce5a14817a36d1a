import { expect, test } from 'vitest';
import type { KindFields, PatchOf, RecordOf } from '../records/kinds.ts';
import { context, person, record } from '../records/records.harness.ts';
import { decideAttendee, eventAttendees } from './event-attendees.ts';
import { type AttendanceIntent, keepAttendees } from './keep-attendees.ts';
import { readAttendees } from './reading/read-attendees.ts';

const event = record('event', 'e', { name: 'Borrel', kind: 'reception', on: '2026-11-26' });
type Attendance = RecordOf<'attendance'>;

function kept(text: string, attendances: readonly Attendance[] = [], more: Partial<AttendanceIntent> = {}) {
  const { attendees } = readAttendees(text);
  const done = keepAttendees({ event, attendances }, { attendees, how: 'replace', ...more }, context());
  return done.ok
    ? attendances.concat(empty(done.value, attendances)).map((each) => written(each, done.value))
    : [];
}

function empty(
  patches: readonly PatchOf<'attendance'>[],
  there: readonly Attendance[],
): readonly Attendance[] {
  const made = patches.filter(({ id }) => there.every((each) => each.id !== id));
  return made.map(({ id }) => record('attendance', id, {} as KindFields['attendance']));
}

function written(attendance: Attendance, patches: readonly PatchOf<'attendance'>[]): Attendance {
  const patch = patches.find(({ id }) => id === attendance.id);
  const fields = Object.entries({ ...attendance.fields, ...patch?.fields }).filter(
    ([, value]) => value !== null,
  );
  return {
    ...attendance,
    fields: Object.fromEntries(fields) as KindFields['attendance'],
    deletedAt: patch?.deleted ? '2026-11-21T19:30:00.000Z' : null,
  };
}

const names = (attendances: readonly Attendance[]) =>
  eventAttendees({ attendances, people: [] }).map(({ name }) => name.full);

test('[P3] a list is kept with its event, in its order, with the day and the file', () => {
  const [list] = kept('Sanne de Vries, KPN\nAnna Bos, Gemeente Ede', [], { file: 'gasten.xlsx' });
  expect(list?.fields).toMatchObject({ event: 'e', on: '2026-11-21', file: 'gasten.xlsx' });
  expect(list && names([list])).toEqual(['Sanne de Vries', 'Anna Bos']);
});

test('[P3] a list from two files names both, and none where a part was pasted', () => {
  const fileOf = ([list]: readonly Attendance[]) => list?.fields.file;
  const first = kept('Sanne de Vries, KPN', [], { file: 'list.xlsx' });
  const both = kept('Bram Kok, Rabobank', first, { how: 'add', file: 'late.csv' });
  expect(fileOf(both)).toBe('list.xlsx, late.csv');
  expect(fileOf(kept('Bram Kok, Rabobank', both, { how: 'add', file: 'late.csv' }))).toBe(
    'list.xlsx, late.csv',
  );
  expect(fileOf(kept('Els Smit', first, { how: 'add' }))).toBeUndefined();
  const pasted = kept('Els Smit, ASR');
  expect(fileOf(kept('Bram Kok, Rabobank', pasted, { how: 'add', file: 'late.csv' }))).toBeUndefined();
  expect(fileOf(kept('Bram Kok, Rabobank', both, { file: 'new.csv' }))).toBe('new.csv');
});

test('[P3] a newer list takes the place of the one before, or is added to it; nobody stands there twice', () => {
  const before = kept('Sanne de Vries, KPN\nAnna Bos, Gemeente Ede');
  const newer = 'Anna Bos\nBram Kok, Rabobank';
  expect(names(kept(newer, before))).toEqual(['Anna Bos', 'Bram Kok']);
  expect(names(kept(newer, before, { how: 'add' }))).toEqual(['Sanne de Vries', 'Anna Bos', 'Bram Kok']);
  const same = keepAttendees(
    { event, attendances: before },
    { attendees: readAttendees('Sanne de Vries, KPN\nAnna Bos, Gemeente Ede').attendees, how: 'replace' },
    context(),
  );
  expect(same).toMatchObject({ ok: true, value: [{ fields: {} }] });
});

test('[P3] lists of two devices are one list, and a newer one makes one of them', () => {
  const two = [
    ...kept('Sanne de Vries, KPN\nAnna Bos').map((each) => ({ ...each, id: 'a' })),
    ...kept('Anna Bos, Gemeente Ede\nBram Kok').map((each) => ({ ...each, id: 'b' })),
  ];
  expect(names(two)).toEqual(['Sanne de Vries', 'Anna Bos', 'Bram Kok']);
  const one = kept('Els Vos', two, { how: 'add' });
  expect(one.map(({ id, deletedAt }) => [id, deletedAt === null])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(names(one)).toEqual(['Sanne de Vries', 'Anna Bos', 'Bram Kok', 'Els Vos']);
});

test('[P3] who it is as you decided goes before what is recognised, also with a newer list', () => {
  const people = [person('p1', { name: { full: 'Anna Bos' } }), person('p2', { name: { full: 'Anna Bos' } })];
  const list = kept('Anna Bos, Gemeente Ede');
  const who = (attendances: readonly Attendance[]) => eventAttendees({ attendances, people })[0];
  expect(who(list)).toMatchObject({ known: null, perhaps: ['p1', 'p2'] });
  const decide = (attendances: readonly Attendance[], whom: string | null) => {
    const [attendance = null] = attendances;
    const done = decideAttendee({ attendance }, { key: 'anna-bos~gemeente-ede', person: whom }, context());
    return done.ok ? attendances.map((each) => written(each, done.value)) : [];
  };
  const first = decide(list, 'p2');
  expect(who(first)).toMatchObject({ known: 'p2', perhaps: [] });
  expect(who(kept('Anna Bos, Gemeente Ede, adviseur', first))).toMatchObject({ known: 'p2' });
  expect(who(decide(first, null))).toMatchObject({ known: null, perhaps: [] });
  expect(who(decide(first, 'p1'))).toMatchObject({ known: 'p1' });
  const merged = [person('p1'), person('p2', { mergedInto: 'p1' })];
  expect(eventAttendees({ attendances: first, people: merged })[0]).toMatchObject({ known: 'p1' });
});

test('[P3] a name that fits somebody spoken at the event is that one', () => {
  const people = [person('p1', { name: { full: 'Anna Bos' } }), person('p2', { name: { full: 'Anna Bos' } })];
  const [anna] = eventAttendees({ attendances: kept('Anna Bos'), people, spoken: new Set(['p2']) });
  expect(anna).toMatchObject({ known: 'p2', perhaps: [] });
});

test('[P3] of namesakes on the list nobody says which of them was spoken, and both stay on it', () => {
  const attendances = kept('Jan Jansen, councillor, City of Utrecht\nJan Jansen, installer, Jansen Heat');
  const people = [person('p1', { name: { full: 'Jan Jansen' } })];
  const both = eventAttendees({ attendances, people, spoken: new Set(['p1']) });
  expect(both.map(({ known, perhaps }) => [known, perhaps])).toEqual([
    [null, ['p1']],
    [null, ['p1']],
  ]);
  const installer = [person('p1', { name: { full: 'Jan Jansen' }, organisation: 'Jansen Heat' })];
  const told = eventAttendees({ attendances, people: installer, spoken: new Set(['p1']) });
  expect(told.map(({ known }) => known)).toEqual([null, 'p1']);
});

test('[P3] you are on the list yourself, and not among whom to find', () => {
  const card = record('card', 'card', {
    name: { full: 'Noor Bakker' },
    'emails/noor@example.nl': { value: 'noor@example.nl' },
  });
  const attendances = kept('Noor Bakker, Bakker & Co\nN. Bakker <noor@example.nl>\nAnna Bos, KPN');
  expect(eventAttendees({ attendances, people: [], card }).map(({ name }) => name.full)).toEqual([
    'Anna Bos',
  ]);
});

test('[P8] where only presence fits no list is kept, and an empty or endless one nowhere', () => {
  const { attendees } = readAttendees('Sanne de Vries');
  const farewell = record('event', 'f', { name: 'Afscheid', kind: 'farewell', on: '2026-11-26' });
  const keep = (of: typeof event | null, list = attendees) =>
    keepAttendees({ event: of, attendances: [] }, { attendees: list, how: 'replace' }, context());
  expect(keep(farewell)).toMatchObject({ problem: { type: 'presence-only' } });
  expect(keep(null)).toMatchObject({ problem: { type: 'event-missing' } });
  expect(keep(event, [])).toMatchObject({ problem: { type: 'nobody-listed' } });
  const many = Array.from({ length: 1501 }, (_, place) => ({ at: place, name: { full: `Naam ${place}` } }));
  expect(keep(event, many)).toMatchObject({ problem: { type: 'list-too-long', length: 1501 } });
});

test('[P3] hostile names are kept as names', () => {
  const text = '__proto__, constructor\n<img src=x onerror=alert(1)>, KPN\n=cmd()|calc, Rabobank';
  expect(() => names(kept(text))).not.toThrow();
  const long = [{ at: 1, name: { full: 'x'.repeat(5000) }, organisation: '\u2028/\n'.repeat(50) }];
  const done = keepAttendees({ event, attendances: [] }, { attendees: long, how: 'replace' }, context());
  const paths = done.ok ? Object.keys(done.value[0]?.fields ?? {}) : [];
  expect(paths.every((path) => /^[a-z][A-Za-z0-9]*(\/.{1,400})?$/.test(path))).toBe(true);
});

test('[P3] who stands on two lists under two spellings is there once, where both are the same of your people', () => {
  const anna = person('anna', {
    name: { full: 'Anna Çelik', given: 'Anna', family: 'Çelik' },
    organisation: 'Tuinderij',
  });
  const lists = kept('Anna Çelik, Tuinderij', kept('Anna Celik'), { how: 'add' });
  const decided = lists.map((list) => {
    const [first] = eventAttendees({ attendances: [list], people: [] });
    const done = first && decideAttendee({ attendance: list }, { key: first.key, person: 'anna' }, context());
    return done?.ok ? written(list, done.value) : list;
  });
  const known = eventAttendees({ attendances: decided, people: [anna] }).map((each) => each.known);
  expect(known).toEqual(['anna']);
});
