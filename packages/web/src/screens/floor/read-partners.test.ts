import type { RecordOf } from '@kennis/domain';
import { expect, test } from 'vitest';
import { partnersAt } from './read-partners.ts';

type Kind = 'event' | 'encounter' | 'person' | 'target';

const event = record('event', 'e', { name: 'Borrel', kind: 'reception', on: '2026-11-21' });
const people = ['sanne', 'mo', 'els'].map((id) => record('person', id, { name: { full: id, given: id } }));
const talk = (id: string, on: string, who: string, more: object = {}) =>
  record('encounter', id, { on, channel: 'meeting', [`people/${who}`]: { known: true }, ...more } as never);
const here = { event: 'e' };

test('[C4] whom you may be talking to are those spoken here, the latest first, and then those to find', () => {
  const partners = partnersAt({
    ...nothing(),
    encounters: [
      talk('t1', '2026-11-21', 'sanne', { ...here, at: '2026-11-21T18:00:00.000Z' }),
      talk('t2', '2026-11-21', 'mo', { ...here, at: '2026-11-21T19:00:00.000Z' }),
    ],
    targets: [
      record('target', 'x', { event: 'e', person: 'els' }),
      record('target', 'y', { event: 'e', person: 'mo' }),
    ],
  });
  expect(partners.map(({ id, talk: at }) => [id, at?.id ?? null])).toEqual([
    ['mo', 't2'],
    ['sanne', 't1'],
    ['els', null],
  ]);
});

test('[C4] what was asked of somebody before is known, and whether you met before', () => {
  const [sanne] = partnersAt({
    ...nothing(),
    encounters: [
      talk('t0', '2026-01-05', 'sanne', { 'asked/work-day': { at: '2026-01-05T18:00:00.000Z' } }),
      talk('t1', '2026-11-21', 'sanne', here),
    ],
  });
  expect(sanne).toMatchObject({ id: 'sanne', meeting: 'again' });
  expect([...(sanne?.asked ?? [])]).toEqual(['work-day']);
});

function nothing() {
  return { event, people, targets: [], encounters: [], asks: [], reflection: null, pitch: null, ask: null };
}

function record<K extends Kind>(kind: K, id: string, fields: RecordOf<K>['fields']): RecordOf<K> {
  return { kind, id, fields, deletedAt: null } as RecordOf<K>;
}
