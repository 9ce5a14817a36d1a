import { expect, test } from 'vitest';
import type { PersonFields } from '../people/person.ts';
import { person, record } from '../records/records.harness.ts';
import { drillAnswerSentence, drillAskSentence, drillClueSentence } from '../wording/drill-sentence.ts';
import { checkAnswer } from './check-answer.ts';
import { type DrillPerson, drillCards } from './drill-cards.ts';

const photo = { sha256: 'a'.repeat(64), type: 'image/jpeg', size: 1 };
const zoe: Partial<PersonFields> = {
  name: { full: 'Zoë van der Meer', given: 'Zoë', prefix: 'van der', family: 'Meer' },
  nickname: 'Zo',
  organisation: 'Warmtenet',
};
const cards = (fields: Partial<PersonFields>, more: Partial<DrillPerson> = {}) =>
  drillCards({ person: person('zoe', { ...zoe, ...fields }), ...more });
const kinds = (fields: Partial<PersonFields>, more: Partial<DrillPerson> = {}) =>
  cards(fields, more).map(({ kind }) => kind);

test('[P7] a face asks for its name, a name for one fact, a fact for its name', () => {
  expect(kinds({ photo, does: 'legt warmteleidingen' })).toEqual(['face-name', 'name-fact', 'fact-name']);
  const [face, name, fact] = cards({ photo, does: 'legt warmteleidingen' });
  expect(face).toMatchObject({ photo, clues: [], name: null });
  expect(name).toMatchObject({ photo: null, name: 'Zoë van der Meer', answer: { fact: { type: 'does' } } });
  expect(fact?.clues).toEqual([{ type: 'does', text: 'legt warmteleidingen' }]);
});

test('[P7] without a photo, where they work and where you met ask for the name', () => {
  const [clue] = cards({ does: 'legt leidingen' }, { metAt: 'de Bouwbeurs' });
  expect(clue).toMatchObject({
    kind: 'clue-name',
    clues: [
      { type: 'organisation', text: 'Warmtenet' },
      { type: 'met-at', text: 'de Bouwbeurs' },
    ],
  });
});

test('[P7] what is asked follows from what is known, and nothing asks for itself', () => {
  expect(kinds({})).toEqual(['clue-name', 'name-fact']);
  const { organisation: _, ...nameless } = zoe;
  expect(drillCards({ person: person('zoe', nameless) })).toEqual([]);
  const memories = [record('memory', 'm1', { text: 'samen in de file' })];
  expect(kinds({}, { memories })).toEqual(['clue-name', 'name-fact', 'fact-name']);
});

test('[P7] a clue never says the name', () => {
  const shown = cards({ does: 'Zoë tekent leidingen' }).find(({ kind }) => kind === 'fact-name');
  expect(shown?.clues[0]?.text).toBe('… tekent leidingen');
});

test.each([
  ['Zoë', 'right'],
  ['zoe', 'right'],
  ['ZO', 'right'],
  ['Zoe van der Meer', 'right'],
  ['zoe meer', 'right'],
  ['van der Meer', 'nearly'],
  ['Meet', 'nearly'],
  ['Zoë Jansen', 'nearly'],
  ['Jansen', 'wrong'],
  ['van der', 'wrong'],
  ['', 'wrong'],
] as const)('[P7] "%s" for Zoë van der Meer is %s', (typed, is) => {
  const [card] = cards({});
  expect(card && checkAnswer(card, typed).is).toBe(is);
});

test.each([
  ['Marieke', 'Marike', 'right'],
  ['Marieke', 'Mareike', 'right'],
  ['Marieke', 'Maaike', 'wrong'],
  ['Bo', 'Bas', 'wrong'],
] as const)('[P7] of %s, "%s" is %s: one typing error in a longer name', (given, typed, is) => {
  const [card] = drillCards({ person: person('x', { name: { full: given, given }, organisation: 'Grab' }) });
  expect(card && checkAnswer(card, typed).is).toBe(is);
});

test.each([
  ['iets met warmteleidingen', 'right'],
  ['leidingen', 'nearly'],
  ['warmtleidingen', 'nearly'],
  ['bakt brood', 'wrong'],
] as const)('[P7] "%s" for what they do is %s', (typed, is) => {
  const card = cards({ does: 'legt warmteleidingen in Zwolle' }).find(({ kind }) => kind === 'name-fact');
  expect(card && checkAnswer(card, typed).is).toBe(is);
});

test('[P7] cards, clues and answers are said in plain words', () => {
  const [clue, name] = cards({ does: 'legt leidingen' });
  if (!clue || !name) throw new Error('no cards');
  expect(drillAskSentence(clue).key).toBe('drill-ask.clue-name');
  expect(drillAskSentence(name)).toEqual({
    key: 'drill-ask.name-fact',
    values: { name: 'Zoë van der Meer' },
  });
  expect(clue.clues.map((each) => drillClueSentence(each).key)).toEqual(['drill-clue.organisation']);
  expect(drillAnswerSentence({ is: 'wrong' }, name).key).toBe('drill-answer.wrong-fact');
  expect(checkAnswer(clue, 'Zoë').grade).toBe('knew');
});
