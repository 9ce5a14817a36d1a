import { describe, expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { draftInterviewLetter, type InterviewLetter } from './draft-interview-letter.ts';
import { questionSetsInEnglish } from './en/question-sets.ts';
import { questionSetsInDutch } from './nl/question-sets.ts';
import { questionSets } from './question-sets.ts';

const ida = person('ida', {
  name: { full: 'Ida Bakker', given: 'Ida' },
  role: 'Rechter',
  organisation: 'de Rechtbank Oost',
});
const interview = record('interview', 'i1', {
  person: 'ida',
  madeOn: '2026-11-01',
  why: { because: 'role' },
  focus: 'Het werk van een rechter.',
  learned: 'Dat het vooral schrijven is.',
  advice: 'Loop een dag mee.',
  'passedOn/p1': { name: 'Bram Kuiper' },
  'passedOn/p2': { name: 'Els Kok' },
  applying: { on: '2026-12-01', text: 'vacature griffier' },
});
const draft = (letter: InterviewLetter, language: 'nl' | 'en' = 'nl', address: 'je' | 'u' = 'je', seed = 0) =>
  draftInterviewLetter(letter, { interview, person: ida }, { language, address, me: 'Noor', seed });

describe.each([
  ['nl', questionSetsInDutch],
  ['en', questionSetsInEnglish],
] as const)('questions in %s', (language, sets) => {
  test('[I1] at least five sets of eight questions, each for je and u', () => {
    expect(sets.length).toBeGreaterThanOrEqual(5);
    for (const { questions } of sets) expect(questions.length).toBeGreaterThanOrEqual(8);
    const ids = sets.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('[I1] the form of address is the one asked for', () => {
    for (const other of ['je', 'u'] as const) {
      const asks = questionSets({ language, other }).flatMap(({ questions }) =>
        questions.map(({ ask }) => ask),
      );
      const wrong = other === 'je' ? /\b(?:u|uw|uzelf)\b/i : /\b(?:jij|jou|jouw|jullie|jezelf)\b/i;
      expect(asks.filter((ask) => wrong.test(ask))).toEqual([]);
      expect(asks.every((ask) => ask.endsWith('?'))).toBe(true);
    }
  });
});

test('[I1] both languages have the same questions, and what was asked before is left out', () => {
  const ids = (sets: typeof questionSetsInDutch) =>
    sets.map(({ id, questions }) => [id, questions.map((each) => each.id)]);
  expect(ids(questionSetsInEnglish)).toEqual(ids(questionSetsInDutch));
  const asked = new Set(['talk-work-week']);
  const [work] = questionSets({ language: 'nl', other: 'je', asked });
  expect(work?.questions.map(({ id }) => id)).not.toContain('talk-work-week');
});

test('[I3] one of the questions asks how they see you', () => {
  const asks = questionSets({ language: 'nl', other: 'je' }).flatMap(({ questions }) => questions);
  expect(asks.find(({ id }) => id === 'talk-step-seen')?.ask).toContain('hoe zie jij mij');
});

test('[I1] the request says why this person, the focus, and asks for half an hour', () => {
  const { subject, body } = draft('request');
  expect(subject).toBe('Mag ik je iets vragen over het werk van een rechter?');
  expect(body).toBe(
    [
      'Dag Ida,',
      'Ik ben me aan het verdiepen in het werk van een rechter en zou graag horen hoe jij daarnaar kijkt. Ik vraag het jou omdat je dit werk zelf doet, als rechter. Mag ik je daar een halfuur over spreken? Bij jou, ergens bij een kop koffie of online: wat jou het beste uitkomt.',
      'Komt het nu niet uit, laat het dan gerust weten. Dan hoor ik graag wie jij het zou vragen.',
      'Hartelijke groet,\nNoor',
    ].join('\n\n'),
  );
  expect(draft('request', 'nl', 'u').body).toMatch(/^Beste Ida Bakker,/);
});

test('[I4] thank-you and report back say what was learned, advised and whom they named', () => {
  expect(draft('thank-you').body).toContain('Wat me vooral bijblijft: dat het vooral schrijven is.');
  expect(draft('thank-you', 'en').body).toContain('thank you for pointing me to Bram Kuiper and Els Kok.');
  expect(draft('report-back', 'nl', 'u').body).toContain('Uw advies was: loop een dag mee.');
  expect(draft('report-back').body).toContain('Je noemde ook Bram Kuiper en Els Kok.');
});

test('[I2] no letter mentions applying, a job or a vacancy, whatever you do later', () => {
  for (const letter of ['request', 'thank-you', 'report-back'] as const) {
    for (const language of ['nl', 'en'] as const) {
      for (const seed of [0, 1]) {
        const { subject, body, short } = draft(letter, language, 'je', seed);
        expect(`${subject} ${body} ${short}`).not.toMatch(
          /sollicit|vacature|baan|appl(?:y|ication)|vacancy|\bjob\b/i,
        );
        expect(body).not.toMatch(/\{|undefined|!/);
      }
    }
  }
});

test('[I1] a letter leaves out what is not known', () => {
  const bare = record('interview', 'i1', {
    person: 'x',
    madeOn: '2026-11-01',
    why: { because: 'organisation' },
  });
  const { subject, body } = draftInterviewLetter(
    'request',
    { interview: bare, person: person('x', { name: { full: 'Jo' } }), through: ida },
    { language: 'en', address: 'je', me: 'Noor' },
  );
  expect(subject).toBe('May I ask you something?');
  expect(body).toContain('Ida Bakker gave me your name');
  expect(body).toContain('find out more about …, and');
  expect(body).toContain('because you know more about this than I do');
});
