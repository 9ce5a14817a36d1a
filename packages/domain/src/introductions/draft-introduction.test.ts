import { describe, expect, test } from 'vitest';
import { mailtoFollowUp } from '../coaching/draft-follow-up.ts';
import { person, record } from '../records/records.harness.ts';
import { draftIntroduction, introductionMessages } from './draft-introduction.ts';
import type { IntroductionFields } from './introduction.ts';
import type { IntroductionMoment } from './texts/introduction-words.ts';

const a = person('a', {
  name: { full: 'Sanne de Vries', given: 'Sanne' },
  role: 'eigenaar',
  organisation: 'Bakkerij De Vries',
  'emails/sanne@devries.example': { value: 'sanne@devries.example' },
});
const b = person('b', { name: { full: 'Naima Ouali', given: 'Naima' }, role: 'stagebegeleider' });
const planned: IntroductionFields = {
  a: 'a',
  b: 'b',
  on: '2026-11-01',
  about: 'Zoekt stagiairs voor de bakkerij.',
};
const yes = { said: 'yes', on: '2026-11-05' } as const;
const agreed: IntroductionFields = { ...planned, aAnswer: yes, bAnswer: yes };
const draft = (
  fields: IntroductionFields,
  moment: IntroductionMoment,
  side: 'a' | 'b',
  choice: Parameters<typeof draftIntroduction>[2] = { language: 'nl', address: 'je', me: 'Noor' },
) => {
  const done = draftIntroduction(
    { introduction: record('introduction', 'i', fields), a, b },
    { moment, side },
    choice,
  );
  if (!done.ok) throw new Error(done.problem.type);
  return done.value;
};

test('[T1] asking who looks for something says what for, and that no is fine', () => {
  expect(draft(planned, 'ask', 'a').body).toBe(
    'Dag Sanne,\n\nJe bent op zoek naar stagiairs voor de bakkerij. Ik ken iemand (stagebegeleider) die je daar misschien bij kan helpen. ' +
      'Mag ik jullie aan elkaar voorstellen? Ik doe het alleen als jullie het allebei willen.\n\n' +
      'Nee is ook een goed antwoord.\n\nHartelijke groet,\nNoor',
  );
});

test('[T1] until the other said yes, a text does not name them or say how to reach them', () => {
  for (const language of ['nl', 'en'] as const) {
    const text = (fields: IntroductionFields) =>
      JSON.stringify(draft(fields, 'ask', 'b', { language, address: 'je' }));
    expect(text(planned)).not.toMatch(/Sanne|devries\.example/);
    expect(text({ ...planned, aAnswer: yes })).toContain('Sanne de Vries');
    expect(text({ ...planned, aAnswer: yes })).not.toContain('devries.example');
  }
});

test('[T1] a text that introduces is refused until both said yes', () => {
  const introduction = record('introduction', 'i', { ...planned, aAnswer: yes });
  expect(
    draftIntroduction(
      { introduction, a, b },
      { moment: 'introduce', side: 'a' },
      { language: 'nl', address: 'je' },
    ),
  ).toEqual({ ok: false, problem: { type: 'not-both-yes', waiting: 'b' } });
});

test('[A2] introducing is two messages, one to each, each to one address', () => {
  expect(introductionMessages(agreed)).toEqual([
    { moment: 'introduce', side: 'a' },
    { moment: 'introduce', side: 'b' },
  ]);
  const toNaima = draft(agreed, 'introduce', 'b');
  expect(toNaima.body).toContain('Je bereikt Sanne via sanne@devries.example.');
  expect(draft(agreed, 'introduce', 'a').body).toContain('Je bereikt Naima via …');
  expect(new URL(mailtoFollowUp('naima@roc.example, x@y.nl', toNaima)).pathname).toBe('naima@roc.example');
});

const moments: readonly IntroductionMoment[] = [
  'ask',
  'ask-again',
  'introduce',
  'hear-met',
  'thank',
  'hear-outcome',
  'decline',
];

describe.each(moments)('[T1] the text to %s', (moment) => {
  test.each(['a', 'b'] as const)('is whole to %s, in both languages and forms', (side) => {
    for (const fields of [agreed, { ...agreed, about: '' }]) {
      const u = draft(fields, moment, side, { language: 'nl', address: 'u', me: 'Noor' });
      expect(u.body).not.toMatch(/\b(je|jou|jouw|jij|jullie)\b/);
      const je = draft(fields, moment, side);
      expect(je.body).not.toMatch(/\b(u|uw)\b/);
      const english = draft(fields, moment, side, { language: 'en', address: 'je', me: 'Noor' });
      expect(english.body).not.toMatch(/\b(je|het|een|voorstellen)\b/);
      for (const { subject, body, short } of [u, je, english]) {
        expect(subject + body + short).not.toMatch(/[{}]|undefined| {2}|\.\.|!/);
        expect(short.length).toBeGreaterThan(30);
      }
    }
  });
});

test('[T1] after a no the other hears of it kindly, if they were asked', () => {
  const no = { said: 'no', on: '2026-11-06' } as const;
  const declined: IntroductionFields = {
    ...planned,
    aAskedOn: '2026-11-02',
    aAnswer: yes,
    bAskedOn: '2026-11-03',
    bAnswer: no,
  };
  expect(introductionMessages(declined)).toEqual([{ moment: 'decline', side: 'a' }]);
  expect(draft(declined, 'decline', 'a').body).not.toContain('Naima');
  expect(introductionMessages({ ...planned, aAskedOn: '2026-11-02', aAnswer: no })).toEqual([]);
});
