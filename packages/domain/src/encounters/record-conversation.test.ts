import { expect, test } from 'vitest';
import type { Patch } from '../records/record.ts';
import { context, person, record } from '../records/records.harness.ts';
import type { ConfirmedConversation } from './conversation.ts';
import { type ConversationRecords, recordConversation } from './record-conversation.ts';

const event = record('event', 'e', { name: 'Haringpartij', kind: 'reception', on: '2026-11-21' });
const sanne = person('s', {
  name: { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' },
});

test('[M9] one line about somebody new becomes a person, an encounter, an ask and a promise', () => {
  const patches = recorded(
    { people: [] },
    {
      people: [
        {
          details: {
            name: 'Sanne de Vries',
            role: 'eigenaar',
            organisation: 'Bakkerij De Vries',
            place: 'Zwolle',
          },
        },
      ],
      asks: [{ who: 'them', text: 'stagiairs' }],
      promises: [{ by: 'me', text: 'artikel over deegrust', dueOn: '2026-11-27' }],
      line: 'Sanne de Vries, eigenaar bakkerij De Vries in Zwolle, zoekt stagiairs',
    },
  );
  expect(patches.map(({ kind }) => kind)).toEqual(['person', 'encounter', 'ask', 'promise']);
  const [made, encounter, ask, promise] = patches;
  expect(made?.fields).toMatchObject({
    name: { full: 'Sanne de Vries', prefix: 'de' },
    role: 'eigenaar',
    place: 'Zwolle',
    metOn: '2026-11-21',
  });
  expect(encounter?.fields).toMatchObject({
    on: '2026-11-21',
    at: '2026-11-21T19:30:00.000Z',
    channel: 'meeting',
    [`people/${made?.id}`]: { known: true },
  });
  expect(ask?.fields).toEqual({
    owner: made?.id,
    text: 'stagiairs',
    on: '2026-11-21',
    encounter: encounter?.id,
  });
  expect(promise?.fields).toMatchObject({
    by: 'me',
    person: made?.id,
    dueOn: '2026-11-27',
    encounter: encounter?.id,
  });
});

test('[M9] of a known person only what is new is written; addresses are added', () => {
  const known = person('s', { ...sanne.fields, role: 'Eigenaar', 'emails/a@b.nl': { value: 'a@b.nl' } });
  const details = { role: 'eigenaar', place: 'Zwolle', emails: [{ value: 'sanne@devries.nl' }] };
  const [patch] = recorded({ people: [known] }, { people: [{ personId: 's', details }] });
  expect(patch).toEqual({
    kind: 'person',
    id: 's',
    fields: { place: 'Zwolle', 'emails/sanne@devries.nl': { value: 'sanne@devries.nl' } },
  });
});

test('[M9] two people in one line share the encounter, each with their own ask and promise', () => {
  const patches = recorded(
    { people: [sanne] },
    {
      people: [{ personId: 's' }, { details: { name: 'Mo El Amrani' } }],
      asks: [{ who: 'them', person: 1, text: 'een jurist' }],
      promises: [{ by: 'them', person: 0, text: 'een naam' }],
    },
  );
  const mo = patches.find(({ kind }) => kind === 'person')?.id ?? '';
  const encounter = patches.find(({ kind }) => kind === 'encounter')?.fields ?? {};
  expect(
    Object.keys(encounter)
      .filter((path) => path.startsWith('people/'))
      .sort(),
  ).toEqual([`people/${mo}`, 'people/s'].sort());
  expect(patches.find(({ kind }) => kind === 'ask')?.fields).toMatchObject({ owner: mo });
  expect(patches.find(({ kind }) => kind === 'promise')?.fields).toMatchObject({ by: 'them', person: 's' });
});

test('[M9] who introduced you becomes a person too, and stands with whom you met', () => {
  const patches = recorded(
    { people: [] },
    { people: [{ details: { name: 'Mo El Amrani' } }], metThrough: { name: 'Els Bakker' } },
  );
  const [mo, els] = patches;
  expect(els?.fields).toMatchObject({ name: { full: 'Els Bakker' } });
  expect(mo?.fields).toMatchObject({ metThrough: els?.id });
});

test('[M9] somebody in the talk can have introduced the others, and an introducer of before stays', () => {
  const old = person('m', { metThrough: 'x' });
  const patches = recorded(
    { people: [sanne, old] },
    {
      people: [{ personId: 's' }, { personId: 'm' }, { details: { name: 'Els' } }],
      metThrough: { person: 0 },
    },
  );
  const met = patches.filter(({ kind }) => kind === 'person');
  expect(met.map(({ fields }) => fields.metThrough)).toEqual(['s']);
});

test('[P5] a memory is shared with everybody in the talk', () => {
  const patches = recorded({ people: [sanne] }, { people: [{ personId: 's' }], memory: 'Elfstedentocht' });
  expect(patches.at(-1)).toMatchObject({
    kind: 'memory',
    fields: { text: 'Elfstedentocht', 'people/s': { known: true }, on: '2026-11-21' },
  });
});

test('[P3] a talk at an event marks the person to find as spoken, by id or by name', () => {
  const targets = [
    record('target', 't1', { event: 'e', person: 's' }),
    record('target', 't2', { event: 'e', name: 'mo el amrani' }),
    record('target', 't3', { event: 'e', name: 'Els Bakker' }),
  ];
  const patches = recorded(
    { people: [sanne], event, targets },
    { people: [{ personId: 's' }, { details: { name: 'Mo El Amrani' } }], eventId: 'e' },
  );
  const mo = patches.find(({ kind }) => kind === 'person')?.id;
  const spoken = { how: 'spoken', on: '2026-11-21' };
  expect(patches.filter(({ kind }) => kind === 'target').map(({ id, fields }) => [id, fields])).toEqual([
    ['t1', { ending: spoken }],
    ['t2', { person: mo, ending: spoken }],
  ]);
});

test('[M9] a talk is of the day of its event, and new people were met there', () => {
  const yesterday = record('event', 'e', { ...event.fields, on: '2026-11-20' });
  const intent = { people: [{ details: { name: 'Mo' } }], eventId: 'e' };
  const [made, encounter] = recorded({ people: [], event: yesterday }, intent);
  expect(made?.fields).toMatchObject({ metOn: '2026-11-20', howMet: 'Haringpartij' });
  expect(encounter?.fields).toMatchObject({ on: '2026-11-20', event: 'e' });
  expect(encounter?.fields).not.toHaveProperty('at');
});

test('[C2] what was told each way is marked, for one of two people by name', () => {
  const one = recorded({ people: [sanne] }, { people: [{ personId: 's', heard: ['does'], told: ['who'] }] });
  expect(one[0]?.fields).toMatchObject({ 'heard/does': { at: expect.any(String) }, 'told/who': {} });
  const two = recorded(
    { people: [sanne, person('m')] },
    {
      people: [{ personId: 's', heard: ['does'] }, { personId: 'm' }],
      asks: [{ who: 'me', text: 'een zaal' }],
    },
  );
  expect(Object.keys(two[0]?.fields ?? {})).toEqual(expect.arrayContaining(['heard/does:s', 'told/seeks']));
});

test('[Q4] an ask that is open already is not written twice, but gets the new day', () => {
  const asks = [record('ask', 'a', { owner: 's', text: 'Stagiairs', on: '2026-01-05' })];
  const patches = recorded(
    { people: [sanne], asks },
    { people: [{ personId: 's' }], asks: [{ who: 'them', text: 'stagiairs' }] },
  );
  expect(patches.filter(({ kind }) => kind === 'ask')).toEqual([
    { kind: 'ask', id: 'a', fields: { on: '2026-11-21', encounter: expect.any(String) } },
  ]);
});

test('[C4] the questions that you asked are kept with the talk', () => {
  const [encounter] = recorded({ people: [sanne] }, { people: [{ personId: 's' }], asked: ['work-day'] });
  expect(encounter?.fields).toHaveProperty(['asked/work-day']);
});

test.each<[ConfirmedConversation, object]>([
  [{ people: [] }, { type: 'nobody-chosen' }],
  [{ people: [{ personId: 'nobody' }] }, { type: 'person-missing' }],
  [{ people: [{ details: {} }] }, { type: 'text-missing', field: 'name' }],
  [
    { people: [{ personId: 's' }], on: '2026-02-31' },
    { type: 'day-does-not-exist', field: 'on', value: '2026-02-31' },
  ],
  [
    { people: [{ personId: 's' }], on: '2026-12-31' },
    { type: 'day-in-future', field: 'on', value: '2026-12-31' },
  ],
  [{ people: [{ personId: 's' }], eventId: 'gone' }, { type: 'event-missing' }],
  [
    { people: [{ personId: 's' }], text: 'x'.repeat(4001) },
    { type: 'text-too-long', field: 'text', length: 4001, most: 4000 },
  ],
  [
    { people: [{ personId: 's' }], promises: [{ by: 'me', text: 'x', dueOn: '2026-11-01' }] },
    { type: 'due-before-made', dueOn: '2026-11-01', madeOn: '2026-11-21' },
  ],
])('[M9] %j is refused with its reason and nothing written', (intent, problem) => {
  expect(recordConversation({ people: [sanne] }, intent, context())).toEqual({ ok: false, problem });
});

function recorded(records: ConversationRecords, intent: ConfirmedConversation): readonly Patch[] {
  const outcome = recordConversation(records, intent, context());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
