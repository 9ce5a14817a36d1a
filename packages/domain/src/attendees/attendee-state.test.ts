import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { attendeeState } from './attendee-state.ts';

const event = record('event', 'e', { name: 'Borrel', kind: 'reception', on: '2026-11-26' });
const talk = (who: string, at: string) => {
  const fields = { on: '2026-11-26', channel: 'meeting', event: at, [`people/${who}`]: {} };
  return record('encounter', `talk-${who}`, fields as never);
};
const records = {
  event,
  targets: [
    record('target', 't1', { event: 'e', person: 'anna' }),
    record('target', 't2', { event: 'e', name: 'Bram Kok' }),
    record('target', 't3', { event: 'e', person: 'els', ending: { how: 'dropped', on: '2026-11-25' } }),
    record('target', 't4', { event: 'e', name: 'Wim Bos', ending: { how: 'spoken', on: '2026-11-26' } }),
  ],
  encounters: [talk('dirk', 'e'), talk('fleur', 'other')],
};
const state = (full: string, known: string | null = null) =>
  attendeeState({ name: { full }, known }, records);

test('[P3] somebody on the list was spoken, is to be found, is known or new', () => {
  expect(state('Anna Bos', 'anna')).toBe('to-find');
  expect(state('bram kok')).toBe('to-find');
  expect(state('Els Vos', 'els')).toBe('known');
  expect(state('Wim Bos')).toBe('spoken');
  expect(state('Dirk Post', 'dirk')).toBe('spoken');
  expect(state('Fleur Kok', 'fleur')).toBe('known');
  expect(state('Xandra Vos')).toBe('new');
});
