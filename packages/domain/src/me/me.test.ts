import { expect, test } from 'vitest';
import { changeSettings, settingDefaults } from './change-settings.ts';
import { writeCard } from './write-card.ts';

test('[M6] the first words of a card make it, under its one id', () => {
  const written = writeCard(
    { card: null },
    { name: 'Els van Dijk', role: 'architect', emails: [{ value: 'Els@Example.nl' }] },
  );
  expect(written).toMatchObject({
    ok: true,
    value: [
      {
        kind: 'card',
        id: 'card',
        fields: {
          name: { full: 'Els van Dijk' },
          role: 'architect',
          'emails/els@example.nl': { value: 'Els@Example.nl' },
        },
      },
    ],
  });
});

test('a card that stays as it was gives no patch', () => {
  const card = { kind: 'card', id: 'card', fields: { role: 'architect' }, deletedAt: null } as const;
  expect(writeCard({ card }, { role: 'architect' })).toEqual({ ok: true, value: [] });
});

test('settings refuse a zone that does not exist and a number out of range', () => {
  expect(changeSettings({ setting: null }, { zone: 'Europe/Zwolle' })).toEqual({
    ok: false,
    problem: { type: 'zone-unknown', value: 'Europe/Zwolle' },
  });
  expect(changeSettings({ setting: null }, { weeklyCap: 500 })).toMatchObject({
    problem: { type: 'number-out-of-range', field: 'weeklyCap', most: 50 },
  });
  expect(changeSettings({ setting: null }, { weeklyCap: 3, zone: 'Europe/Brussels' })).toMatchObject({
    value: [{ kind: 'setting', id: 'setting', fields: { weeklyCap: 3, zone: 'Europe/Brussels' } }],
  });
});

test('[A3] the reading of letters is on until you switch it off', () => {
  expect(settingDefaults.guards).toBe(true);
  expect(changeSettings({ setting: null }, { guards: false })).toMatchObject({
    value: [{ kind: 'setting', fields: { guards: false } }],
  });
});
