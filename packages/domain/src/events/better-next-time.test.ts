import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { betterNextTime } from './better-next-time.ts';
import type { EventFields } from './event.ts';

const made = (id: string, on: string, more: Partial<EventFields> = {}) =>
  record('event', id, { name: id, kind: 'reception', on, ...more });
const wrote = (id: string, event: string, better?: string) =>
  record('reflection', id, { event, on: '2026-01-01', ...(better && { better }) });

const coming = made('Haringpartij 2026', '2026-11-26');
const events = [
  coming,
  made('Haringpartij 2025', '2025-11-20'),
  made('Nieuwjaarsborrel', '2026-01-05'),
  made('Bakkerscongres', '2026-09-01', { kind: 'congress' }),
];
const reflections = [
  wrote('a', 'Haringpartij 2025', 'niet bij de deur blijven staan'),
  wrote('b', 'Nieuwjaarsborrel', 'eerder komen'),
  wrote('c', 'Bakkerscongres', 'een vraag voorbereiden'),
];

test('[E2] what you wrote to do better returns at the next event of the same name', () => {
  expect(betterNextTime(coming, reflections, events)).toEqual({
    text: 'niet bij de deur blijven staan',
    event: { id: 'Haringpartij 2025', name: 'Haringpartij 2025', on: '2025-11-20' },
    because: 'same-series',
  });
});

test('[E2] else that of the same kind, else the latest', () => {
  expect(betterNextTime(coming, reflections.slice(1), events)).toMatchObject({
    text: 'eerder komen',
    because: 'same-kind',
  });
  expect(betterNextTime(coming, reflections.slice(2), events)).toMatchObject({ because: 'latest' });
});

test('[E2] the same host makes a series, whatever the name', () => {
  const club = made('Zomeravond', '2026-11-30', { host: 'Ondernemersclub', kind: 'club' });
  const earlier = made('Winteravond', '2026-02-01', { host: 'ondernemersclub ', kind: 'lecture' });
  expect(betterNextTime(club, [wrote('a', 'Winteravond', 'later weggaan')], [club, earlier])).toMatchObject({
    because: 'same-series',
  });
});

test('[E2] nothing returns from later events, from deleted or empty ones, or when nothing was written', () => {
  const later = made('Kerstborrel', '2026-12-20');
  const deleted = {
    ...wrote('b', 'Nieuwjaarsborrel', 'eerder komen'),
    deletedAt: '2026-02-01T00:00:00.000Z',
  };
  expect(
    betterNextTime(
      coming,
      [wrote('a', 'Kerstborrel', 'x'), deleted, wrote('c', 'Nieuwjaarsborrel')],
      [...events, later],
    ),
  ).toBeNull();
});

test('[P8] before a funeral nothing has to be better', () => {
  expect(betterNextTime(made('Uitvaart', '2026-11-26', { kind: 'funeral' }), reflections, events)).toBeNull();
});
