import { expect, test } from 'vitest';
import { readText } from '../reading/index.ts';
import { person } from '../records/records.harness.ts';
import { draftAskingForIntroduction } from './draft-asking-for-introduction.ts';

const to = person('a', { name: { full: 'Anna Bakker', given: 'Anna' } });
const via = person('v', { name: { full: 'Bram Smit', given: 'Bram' } });
const other = person('x', {
  name: { full: 'Xandra Vos', given: 'Xandra' },
  role: 'wethouder',
  organisation: 'Gemeente Ede',
});

test('[T3] asking for an introduction names whom and why, and leaves the other free', () => {
  const { subject, body, short } = draftAskingForIntroduction(
    { to, other, about: 'warmtenetten in oude wijken.' },
    { language: 'nl', address: 'je', me: 'Noor' },
  );
  expect(subject).toBe('Ken jij Xandra Vos?');
  expect(body).toContain('Anna');
  expect(body).toContain('Xandra Vos (wethouder bij Gemeente Ede)');
  expect(body).toContain('Het gaat me om warmtenetten in oude wijken.');
  expect(body).toContain('Nee is ook een goed antwoord.');
  expect(body).toContain('Noor');
  expect(short).not.toContain('Nee is ook een goed antwoord.');
});

test('[T3] with somebody between, it says who; what it is about is left to fill in', () => {
  const { body } = draftAskingForIntroduction({ to, other, via }, { language: 'en', address: 'je' });
  expect(body).toContain('I believe Bram Smit, whom you know, could put me in touch.');
  expect(body).toContain('I would like to talk about …');
});

test.each(['nl', 'en'] as const)(
  '[A3] asking for an introduction sells nothing and presses nobody: %s',
  (language) => {
    for (const address of ['je', 'u'] as const) {
      for (const seed of [0, 1]) {
        for (const between of [via, undefined]) {
          const about = language === 'nl' ? 'stages in de bouw' : 'internships in building';
          const { body } = draftAskingForIntroduction(
            { to, other, via: between, about },
            { language, address, seed, me: 'Noor' },
          );
          expect(readText({ text: body, lang: language, as: 'introduction' }).findings).toEqual([]);
          expect(body).not.toMatch(/[{}]/);
        }
      }
    }
  },
);
