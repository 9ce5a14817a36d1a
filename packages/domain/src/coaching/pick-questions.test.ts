import { expect, test } from 'vitest';
import { coachingIn } from './languages.ts';
import { pickQuestions, type QuestionChoice } from './pick-questions.ts';

const choice: QuestionChoice = { language: 'nl', other: 'je', meeting: 'first', seed: 0, count: 99 };

test('[C4] there are at least sixty open questions in each language, the same ones', () => {
  const [nl, en] = [coachingIn('nl').questions, coachingIn('en').questions];
  expect(nl.length).toBeGreaterThanOrEqual(60);
  expect(en.map(({ id, topic }) => `${id} ${topic}`)).toEqual(nl.map(({ id, topic }) => `${id} ${topic}`));
});

test('[C4] every question is open: it starts with a question word or an invitation, not with yes or no', () => {
  const opening = {
    nl: /^(wat|wie|wiens|hoe|waar|waarom|waaraan|wanneer|welke?|met|voor|naar|van|op|als)\b/i,
    en: /^(what|who|whom|how|where|why|when|which|with|after|if)\b/i,
  };
  for (const language of ['nl', 'en'] as const)
    for (const { ask } of pickAll(language)) expect(ask).toMatch(opening[language]);
});

test('[C4] a question that was asked of a person does not come back', () => {
  const [first] = pickQuestions({ ...choice, count: 1 });
  const rest = pickQuestions({ ...choice, asked: new Set([first?.id ?? '']) });
  expect(rest.map(({ id }) => id)).not.toContain(first?.id);
});

test('[C4] questions can be taken from one topic', () => {
  const picked = pickQuestions({ ...choice, topic: 'challenge' });
  expect(picked.length).toBeGreaterThanOrEqual(5);
  expect(picked.every(({ topic }) => topic === 'challenge')).toBe(true);
});

test('[C1] a first conversation starts at the meeting, a later one at what has happened since', () => {
  expect(pickQuestions({ ...choice, count: 1 })[0]?.topic).toBe('meeting');
  expect(pickQuestions({ ...choice, meeting: 'again', count: 1 })[0]?.topic).toBe('again');
  expect(pickQuestions(choice).some(({ topic }) => topic === 'again')).toBe(false);
});

test('[P1] where there is a theme, its questions come first', () => {
  expect(pickQuestions({ ...choice, kind: 'congress', count: 1 })[0]?.topic).toBe('theme');
  expect(pickQuestions(choice).some(({ topic }) => topic === 'theme')).toBe(false);
});

test('[P8] at a funeral no questions are dealt', () => {
  expect(pickQuestions({ ...choice, kind: 'funeral' })).toEqual([]);
});

test('the form of address is kept in every question', () => {
  for (const { id, ask } of coachingIn('nl').questions) {
    const forms = typeof ask === 'string' ? { je: ask, u: ask } : ask;
    expect(forms.u, id).not.toMatch(/(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu);
    expect(forms.je, id).not.toMatch(/(?<!\p{L})(u|uw)(?!\p{L})/iu);
  }
});

function pickAll(language: 'nl' | 'en') {
  return coachingIn(language).questions.map(({ id, ask }) => ({
    id,
    ask: typeof ask === 'string' ? ask : ask.je,
  }));
}
