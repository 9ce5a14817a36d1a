import { expect, test } from 'vitest';
import { draftFollowUp } from '../../coaching/draft-follow-up.ts';
import type { ReadLanguage } from '../read-language.ts';
import { readText } from '../read-text.ts';
import type { ReadAs } from '../reading.ts';

const kinds = (lang: ReadLanguage, as: ReadAs, text: string) =>
  readText({ lang, as, text }).findings.map(({ kind }) => kind);

test.each([
  ['nl', 'follow-up', 'Dag Els, deze week krijg je 20% korting.', ['selling']],
  ['nl', 'follow-up', 'Dag Els, zal ik langskomen om onze diensten te laten zien?', ['follow-up-as-sales']],
  ['nl', 'introduction', 'Dag Els, ik wil je laten zien wat onze diensten doen.', ['selling']],
  ['en', 'thank-you', 'Hi Els, may I send you a quote?', ['follow-up-as-sales']],
  ['en', 'introduction', 'Hi Els, Bob is the market leader.', ['selling']],
] as const)('[A3] selling is pointed out, in a follow-up as such: %s %s %s', (lang, as, text, found) => {
  expect(kinds(lang, as, text)).toEqual(found);
});

test.each([
  ['nl', 'Dag Els, je vroeg om onze tarieven; die staan hierbij.'],
  ['nl', 'Dag Els, uiterlijk vrijdag stuur ik je het artikel.'],
  ['nl', 'Dag Els, de korting waar je over vertelde heb ik gekregen.'],
  ['en', 'Hi Els, you asked for our rates; here they are.'],
  ['en', 'Hi Els, by Friday at the latest I’ll send you the article.'],
] as const)('[A3] what was asked for, heard of or promised is no selling: %s %s', (lang, text) => {
  expect(kinds(lang, 'follow-up', text)).toEqual([]);
});

test.each([
  ['nl', 'Ik heb al drie keer gemaild en nog steeds niets gehoord.'],
  ['nl', 'Dit is je laatste kans.'],
  ['en', 'I still haven’t heard from you.'],
  ['en', 'I need an answer by the end of today.'],
] as const)('[A3] pressure is pointed out: %s %s', (lang, text) => {
  expect(kinds(lang, 'follow-up', text)).toEqual(['pressure']);
});

test.each([
  ['nl', 'Beste allemaal, dank voor jullie komst.', ['mass-message']],
  ['nl', 'Geachte relatie, dank voor uw komst.', ['mass-message']],
  ['nl', 'Beste Anna, dank voor je komst.', []],
  ['nl', 'Hoi Joke en Arend, hier zijn jullie.', []],
  ['en', 'Dear colleagues, thank you for coming.', ['mass-message']],
  ['en', 'Dear Anna, thank you for coming.', []],
  ['en', 'Hi Anna, I’m copying everyone in so that you all have it.', ['mass-message']],
] as const)('[A2] a letter to many at once is pointed out: %s %s', (lang, text, found) => {
  expect(kinds(lang, 'follow-up', text)).toEqual(found);
});

test.each([
  ['nl', 'Heb je een vacature voor mij?', ['asks-for-job']],
  ['nl', 'Ik kom niet solliciteren, ik wil van je leren.', []],
  ['nl', 'Je hebt een vacature openstaan, maar daar gaat het me niet om.', []],
  ['en', 'Could you hire me?', ['asks-for-job']],
  ['en', 'Could you put in a word with your manager about the vacancy?', ['asks-for-job']],
  ['en', 'I’m not applying for a job, I’d like to learn.', []],
] as const)(
  '[I2] asking for a job is pointed out, saying that you do not is not: %s %s',
  (lang, text, found) => {
    expect(kinds(lang, 'advice-request', text)).toEqual(found);
  },
);

test('[A3] a finding says what was seen, why it works against you and another wording, and can be switched off', () => {
  const text = 'Dag Els, profiteer nu.';
  const [finding] = readText({ as: 'follow-up', text }).findings;
  expect(finding).toMatchObject({ span: [9, 18], about: { type: 'selling', term: 'profiteer' } });
  expect(finding?.reason).toContain('‘profiteer’');
  expect(finding?.suggestion).not.toBe('');
  expect(readText({ as: 'follow-up', text, guards: false }).findings).toEqual([]);
});

test('[A3] the drafts of Kennis itself pass', () => {
  const person = {
    kind: 'person',
    id: 'p',
    deletedAt: null,
    fields: { name: { full: 'Els Bos', given: 'Els' } },
  } as const;
  const event = { name: 'Borrel', on: '2026-11-01' };
  const promise = {
    kind: 'promise',
    id: 'b',
    deletedAt: null,
    fields: { by: 'me', person: 'p', text: 'het artikel sturen', madeOn: '2026-11-01' },
  } as const;
  const followUp = {
    person,
    event,
    promises: [promise],
    theirs: [],
    spokeOf: 'deegrust',
    seeks: ['een jurist'],
    memories: [],
  };
  for (const language of ['nl', 'en'] as const) {
    for (let seed = 0; seed < 8; seed++) {
      const draft = draftFollowUp(followUp, { language, address: 'je', seed });
      expect(readText({ as: 'follow-up', lang: language, text: draft.body }).findings).toEqual([]);
    }
  }
});
