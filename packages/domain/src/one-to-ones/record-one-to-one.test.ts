import { expect, test } from 'vitest';
import type { RecordOf } from '../records/kinds.ts';
import { context, record } from '../records/records.harness.ts';
import { recordOneToOne } from './record-one-to-one.ts';

const promise: RecordOf<'promise'> = record('promise', 'p', {
  by: 'me',
  person: 'a',
  text: 'afspreken',
  madeOn: '2026-11-01',
  purpose: 'one-to-one',
});

test('[K7] after the talk: it is kept, and what was asked, sought, given and promised comes from that talk', () => {
  const done = recordOneToOne(
    { promise },
    {
      channel: 'meeting',
      on: '2026-11-20',
      asked: ['help-who', 'help-now'],
      ask: 'een drukker',
      gave: { what: 'information', text: 'de naam van een subsidie' },
      promise: { text: 'het artikel sturen', dueOn: '2026-11-27' },
    },
    context(),
  );
  if (!done.ok) throw new Error(done.problem.type);
  const [kept, talk, ask, favour, made] = done.value;
  expect(kept).toMatchObject({ id: 'p', fields: { ending: { how: 'kept', on: '2026-11-20' } } });
  expect(talk).toMatchObject({
    kind: 'encounter',
    fields: { channel: 'meeting', 'people/a': { known: true } },
  });
  expect(talk?.fields).toHaveProperty(['asked/help-who']);
  expect(ask).toMatchObject({
    kind: 'ask',
    fields: { owner: 'a', text: 'een drukker', encounter: talk?.id },
  });
  expect(favour).toMatchObject({ kind: 'favour', fields: { by: 'me', person: 'a', grewFrom: talk?.id } });
  expect(made).toMatchObject({
    kind: 'promise',
    fields: { by: 'me', person: 'a', dueOn: '2026-11-27', madeOn: '2026-11-20', encounter: talk?.id },
  });
});

test('[K7] a talk that brought nothing to write down is a talk all the same', () => {
  const done = recordOneToOne(
    { promise },
    { channel: 'call', text: ' ', ask: ' ', gave: { what: 'advice', text: '' }, promise: { text: '  ' } },
    context(),
  );
  expect(done.ok && done.value.map(({ kind }) => kind)).toEqual(['promise', 'encounter']);
});

test('[K7] a talk is recorded once, and not before it was', () => {
  const ended = {
    ...promise,
    fields: { ...promise.fields, ending: { how: 'kept' as const, on: '2026-11-20' } },
  };
  expect(recordOneToOne({ promise: ended }, { channel: 'call' }, context())).toMatchObject({
    problem: { type: 'promise-ended' },
  });
  expect(recordOneToOne({ promise }, { channel: 'call', on: '2027-05-01' }, context())).toMatchObject({
    ok: false,
  });
  expect(recordOneToOne({ promise: null }, { channel: 'call' }, context())).toMatchObject({
    problem: { type: 'promise-missing' },
  });
});
