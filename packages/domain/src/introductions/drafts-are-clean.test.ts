import { describe, expect, test } from 'vitest';
import { draftThankYou } from '../giving/draft-thank-you.ts';
import { favourKinds } from '../giving/favour-operations.ts';
import { favour } from '../giving/giving.harness.ts';
import { readText } from '../reading/index.ts';
import { person, record } from '../records/records.harness.ts';
import { draftIntroduction } from './draft-introduction.ts';
import type { IntroductionMoment } from './texts/introduction-words.ts';

const a = person('a', { name: { full: 'Sanne de Vries', given: 'Sanne' }, role: 'bakker' });
const b = person('b', { name: { full: 'Naima Ouali', given: 'Naima' }, role: 'stagebegeleider' });
const yes = { said: 'yes', on: '2026-11-05' } as const;
const moments: readonly IntroductionMoment[] = [
  'ask',
  'ask-again',
  'introduce',
  'hear-met',
  'thank',
  'hear-outcome',
  'decline',
];

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const about = language === 'nl' ? 'stagiairs voor de bakkerij' : 'interns for the bakery';
  const text = language === 'nl' ? 'de naam van een goede drukker' : 'the name of a good printer';

  test.each(moments)('[A3] the text to %s sells nothing, presses nobody and goes to one', (moment) => {
    for (const side of ['a', 'b'] as const) {
      for (const address of ['je', 'u'] as const) {
        for (const answers of [{ aAnswer: yes, bAnswer: yes }, {}]) {
          const introduction = record('introduction', 'i', {
            a: 'a',
            b: 'b',
            on: '2026-11-01',
            about,
            ...answers,
          });
          const draft = draftIntroduction(
            { introduction, a, b },
            { moment, side },
            { language, address, me: 'Noor' },
          );
          if (draft.ok)
            expect(readText({ text: draft.value.body, lang: language, as: 'introduction' }).findings).toEqual(
              [],
            );
        }
      }
    }
  });

  test.each(favourKinds)('[A3] the thank-you for %s sells nothing', (what) => {
    for (const seed of [0, 1, 2]) {
      const records = { favour: favour('f', '2026-11-01', { what, text }), person: a };
      const { body } = draftThankYou(records, { language, address: 'je', seed });
      expect(readText({ text: body, lang: language, as: 'thank-you' }).findings).toEqual([]);
    }
  });
});
