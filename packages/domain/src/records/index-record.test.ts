import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexRecord } from './index-record.ts';

const roles = (record: Parameters<typeof indexRecord>[0]): string[] =>
  indexRecord(record).links.map(
    ({ role, to, path, reference }) => `${role}=${to} ${path}${reference ? ' !' : ''}`,
  );

test('a person is found by words of the name first, and sorted by family name', () => {
  const index = indexRecord({
    kind: 'person',
    fields: {
      name: { full: 'Zoë de Vries', given: 'Zoë', prefix: 'de', family: 'Vries' },
      role: 'eigenaar',
      organisation: 'Bakkerij De Vries',
      place: 'Zwolle',
      'tags/borrel': { label: 'Borrel' },
    },
  });
  expect(index.sortName).toBe('vries, zoe de');
  expect(index.searchText).toBe(' zoe de vries bakkerij eigenaar borrel zwolle ');
});

test('a person carries filter keys for tags, organisation and duplicates', () => {
  const fields = {
    name: { full: 'Mo  El Amrani' },
    organisation: ' Warmtenet   BV ',
    uid: 'urn:uuid:1',
    metThrough: 'p2',
    import: 'i1',
    'tags/energie': { label: 'Energie' },
    'emails/mo@example.nl': { value: 'Mo@example.nl' },
    'phones/+31612345678': { value: '06 12345678' },
  };
  expect(roles({ kind: 'person', fields })).toEqual([
    'metThrough=p2 metThrough !',
    'tag=Energie tags/energie',
    'organisation=Warmtenet BV organisation',
    'email=mo@example.nl emails/mo@example.nl',
    'phone=+31612345678 phones/+31612345678',
    'uid=urn:uuid:1 uid',
    'name=mo el amrani name',
    'unsorted=i1 import',
  ]);
  const sorted = { ...fields, sorted: { at: '2026-11-21T10:00:00.000Z', matters: true } };
  expect(roles({ kind: 'person', fields: sorted })).not.toContain('unsorted=i1 import');
});

test('a person merged into another leaves lists and search and keeps its uid', () => {
  const index = indexRecord({
    kind: 'person',
    fields: { name: { full: 'Sanne' }, mergedInto: 'p2', uid: 'u1', 'tags/x': { label: 'x' } },
  });
  expect([index.sortName, index.searchText]).toEqual([null, null]);
  expect(index.links.map(({ role, to }) => [role, to])).toEqual([
    ['mergedInto', 'p2'],
    ['uid', 'u1'],
  ]);
});

test('an encounter refers to its people and event on its day', () => {
  const record = {
    kind: 'encounter',
    fields: { on: '2026-11-20', channel: 'call', event: 'e1', 'people/p1': { known: true }, 'people/p2': {} },
  };
  expect(indexRecord(record).onDay).toBe('2026-11-20');
  expect(roles(record)).toEqual(['people=p1 people/p1 !', 'people=p2 people/p2 !', 'event=e1 event !']);
});

test('[F3] a promise asks for attention on its due day only while it is open', () => {
  const fields = { by: 'me', person: 'p1', text: 'artikel', madeOn: '2026-11-20', dueOn: '2026-11-27' };
  expect(indexRecord({ kind: 'promise', fields })).toMatchObject({
    onDay: '2026-11-20',
    dueOn: '2026-11-27',
  });
  const ended = { ...fields, ending: { how: 'kept', on: '2026-11-25' } };
  expect(indexRecord({ kind: 'promise', fields: ended }).dueOn).toBeNull();
});

test('[K6] a snooze asks for attention on its last day only while it runs', () => {
  const fields = { person: 'p1', how: 'later', on: '2026-11-20', until: '2026-12-20' };
  expect(indexRecord({ kind: 'snooze', fields }).dueOn).toBe('2026-12-20');
  expect(indexRecord({ kind: 'snooze', fields: { ...fields, endedOn: '2026-12-01' } }).dueOn).toBeNull();
});

test('your own asks are found by the filter owner = me, others by a reference', () => {
  expect(roles({ kind: 'ask', fields: { owner: 'me', text: 'jurist', on: '2026-11-20' } })).toEqual([
    'owner=me owner',
  ]);
  expect(roles({ kind: 'offer', fields: { owner: 'p1', text: 'ruimte', on: '2026-11-20' } })).toEqual([
    'owner=p1 owner !',
  ]);
});

test('indexRecord never throws, whatever stands in the fields', () => {
  const paths = [
    'name',
    'on',
    'at',
    'owner',
    'dueOn',
    'until',
    'person',
    'mergedInto',
    'import',
    'tags/x',
    'people/y',
    'cards/face-name',
    'held',
    'passedOn/z',
  ];
  const kinds = [
    'person',
    'encounter',
    'promise',
    'snooze',
    'import',
    'ask',
    'interview',
    'drill',
    'toString',
    '__proto__',
    'later-kind',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.dictionary(fc.constantFrom(...paths), fc.jsonValue()),
      (kind, fields) => {
        const index = indexRecord({ kind, fields });
        for (const { to } of index.links) expect(typeof to).toBe('string');
      },
    ),
  );
});
