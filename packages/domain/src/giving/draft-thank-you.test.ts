import { describe, expect, test } from 'vitest';
import { messageRegister } from '../people/message-register.ts';
import { person } from '../records/records.harness.ts';
import { draftThankYou } from './draft-thank-you.ts';
import { favourKinds } from './favour-operations.ts';
import { favour } from './giving.harness.ts';

const sanne = person('a', { name: { full: 'Sanne de Vries', given: 'Sanne' } });

test('[G4] a thank-you is ready for what was received, and names it', () => {
  const draft = draftThankYou(
    { favour: favour('f', '2026-11-01', { text: 'begin met één straat.' }), person: sanne },
    { language: 'nl', address: 'je', me: 'Noor' },
  );
  expect(draft.body).toBe(
    'Dag Sanne,\n\nDank je wel voor je advies: begin met één straat. Het heeft me geholpen, want …\n\n' +
      'Kan ik iets voor jou doen, dan hoor ik het graag.\n\nHartelijke groet,\nNoor',
  );
});

describe.each(favourKinds)('[G4] a thank-you for %s', (what) => {
  test('with u has no je, and in English no Dutch', () => {
    for (const seed of [0, 1, 2]) {
      const records = { favour: favour('f', '2026-11-01', { what, text: 'x' }), person: sanne };
      expect(draftThankYou(records, { language: 'nl', address: 'u', seed }).body).not.toMatch(
        /\b(je|jou|jouw|jij)\b/,
      );
      expect(draftThankYou(records, { language: 'en', address: 'je', seed }).body).toContain('Thank you');
    }
  });
});

test('[G4] who is thanked in which language and form follows the person, else you', () => {
  expect(messageRegister({ language: 'en-GB' }, { language: 'nl', address: 'u' })).toEqual({
    language: 'en',
    address: 'u',
  });
  expect(messageRegister({ address: 'u' }, { language: 'nl' })).toEqual({ language: 'nl', address: 'u' });
  expect(messageRegister({ language: 'fr' }, { language: 'en' })).toEqual({ language: 'en', address: 'je' });
  expect(messageRegister({}, null)).toEqual({ language: 'nl', address: 'je' });
});
