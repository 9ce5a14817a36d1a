import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { briefingOf } from './briefing.ts';

const sanne = person('s', {
  name: { full: 'Sanne de Vries' },
  role: 'eigenaar',
  organisation: 'Bakkerij De Vries',
  does: 'bakt desembrood voor horeca',
});
const talk = (id: string, on: string, text?: string) =>
  record('encounter', id, { on, channel: 'meeting', 'people/s': { known: true }, ...(text && { text }) });
const promise = (id: string, by: 'me' | 'them', ended = false) =>
  record('promise', id, {
    by,
    person: 's',
    text: id,
    madeOn: '2026-10-01',
    ...(ended && { ending: { how: 'kept', on: '2026-10-02' } as const }),
  });

test('[P4] before an event you see who somebody is, what they look for, what was last said and what was promised', () => {
  const briefing = briefingOf({
    person: sanne,
    encounters: [
      talk('a', '2026-03-01', 'over meel'),
      talk('b', '2026-10-01'),
      talk('c', '2026-10-01', 'over deegrust'),
    ],
    memories: [
      record('memory', 'm', { text: 'Elfstedentocht', 'people/s': { known: true } }),
      record('memory', 'n', { text: 'van een ander', 'people/x': { known: true } }),
    ],
    promises: [promise('het artikel', 'me'), promise('een naam', 'them'), promise('gedaan', 'me', true)],
    asks: [
      record('ask', 'k', { owner: 's', text: 'stagiairs', on: '2026-10-01' }),
      record('ask', 'l', {
        owner: 's',
        text: 'een pand',
        on: '2026-01-01',
        ending: { how: 'answered', on: '2026-02-01' },
      }),
    ],
    offers: [record('offer', 'o', { owner: 's', text: 'een rondleiding', on: '2026-10-01' })],
  });
  expect(briefing).toMatchObject({
    name: { full: 'Sanne de Vries' },
    role: 'eigenaar',
    organisation: 'Bakkerij De Vries',
    does: 'bakt desembrood voor horeca',
    seeks: ['stagiairs'],
    offers: ['een rondleiding'],
    lastSpoke: { on: '2026-10-01', text: 'over deegrust' },
    memories: ['Elfstedentocht'],
  });
  expect(briefing.promisedByMe.map(({ id }) => id)).toEqual(['het artikel']);
  expect(briefing.promisedByThem.map(({ id }) => id)).toEqual(['een naam']);
});

test('[P4] the times met are contact days, n of 6', () => {
  const encounters = [talk('a', '2026-03-01'), talk('b', '2026-10-01'), talk('c', '2026-10-01')];
  const { met } = briefingOf({ person: sanne, encounters, memories: [], promises: [], asks: [], offers: [] });
  expect(met).toMatchObject({ met: 2, of: 6, stage: 'herkenning' });
});

test('[C3] what is still open of the six are questions for this time', () => {
  const { open, lastSpoke } = briefingOf({
    person: person('x'),
    encounters: [],
    memories: [],
    promises: [],
    asks: [],
    offers: [],
  });
  expect(lastSpoke).toBeNull();
  expect(open[0]).toEqual({ side: 'heard', known: 'who' });
  expect(open).toHaveLength(6);
});
