import { expect, test } from 'vitest';
import { draftToIntent, emptyDraft, eventToDraft, fittingDraft } from './draft.ts';

const draft = { ...emptyDraft('2026-11-26'), name: 'Haringpartij' };

test('draftToIntent reads hours and a fee as people write them', () => {
  expect(draftToIntent({ ...draft, hours: '3,5', fee: '€ 12,50' }, null)).toMatchObject({
    ok: true,
    value: { hours: 3.5, fee: { cents: 1250, currency: 'EUR' } },
  });
});

test('draftToIntent leaves what is blank empty, and says which number it cannot read', () => {
  expect(draftToIntent(draft, null)).toMatchObject({ ok: true, value: { hours: null, fee: null } });
  expect(draftToIntent({ ...draft, fee: 'gratis' }, null)).toEqual({
    ok: false,
    problem: { type: 'number-unclear', field: 'fee', value: 'gratis' },
  });
});

test('eventToDraft and draftToIntent give an event back as it was', () => {
  const fields = {
    name: 'Congres',
    kind: 'congress',
    on: '2026-12-01',
    startsAt: '09:30',
    hours: 6.5,
    fee: { cents: 9950, currency: 'EUR' },
    goal: { form: 'theme', theme: 'warmte' },
  } as const;
  expect(draftToIntent(eventToDraft(fields), fields.goal)).toMatchObject({ ok: true, value: fields });
});

test('fittingDraft takes goal, pitch and ask away where only presence fits', () => {
  const brought = { ...draft, goal: { form: 'again' } as const, pitch: 'p', ask: 'a' };
  expect(fittingDraft({ ...brought, kind: 'funeral' })).toMatchObject({ goal: null, pitch: null, ask: null });
  expect(fittingDraft(brought)).toBe(brought);
});

test('fittingDraft lets a goal about the theme follow the theme', () => {
  const about = { ...draft, goal: { form: 'theme', theme: 'warmte' } as const };
  expect(fittingDraft({ ...about, theme: 'koude ' }).goal).toEqual({ form: 'theme', theme: 'koude' });
  expect(fittingDraft({ ...about, theme: '' }).goal).toBeNull();
});
