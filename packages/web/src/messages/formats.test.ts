import { expect, test } from 'vitest';
import { createFormats } from './formats.ts';

const preferences = { language: 'nl', address: 'je', zone: 'Europe/Amsterdam', theme: 'system' } as const;
const at = (iso: string) => createFormats(preferences, () => Date.parse(iso));

test('createFormats knows which day it is in the zone of the person', () => {
  expect(at('2026-11-20T23:30:00Z').today()).toBe('2026-11-21');
  expect(
    createFormats({ ...preferences, zone: 'America/New_York' }, () =>
      Date.parse('2026-11-21T03:00:00Z'),
    ).today(),
  ).toBe('2026-11-20');
});

test('createFormats writes a day the same whatever the zone', () => {
  expect(at('2026-11-21T12:00:00Z').day('2026-11-26', 'weekday')).toBe('donderdag 26 november');
  expect(createFormats({ ...preferences, zone: 'Pacific/Apia' }, Date.now).day('2026-01-01', 'dated')).toBe(
    '1 jan 2026',
  );
});

test('createFormats says how far away a day is', () => {
  const { away } = at('2026-11-21T12:00:00Z');
  expect(['2026-11-21', '2026-11-20', '2026-11-18', '2026-09-26', '2026-12-12'].map(away)).toEqual([
    'vandaag',
    'gisteren',
    '3 dagen geleden',
    '8 weken geleden',
    'over 3 weken',
  ]);
});
