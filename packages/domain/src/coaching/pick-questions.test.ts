import { expect, test } from 'vitest';
import { questionsAsked } from '../encounters/first-conversation.ts';
import { markAsked } from '../encounters/mark-encounter.ts';
import { context, record } from '../records/records.harness.ts';
import { topics } from './coaching.ts';
import { coachingIn } from './languages.ts';
import { pickQuestions, type QuestionChoice } from './pick-questions.ts';
import { publishedQuestions } from './published-questions.harness.ts';

const choice: QuestionChoice = { language: 'nl', other: 'je', meeting: 'first', seed: 0, count: 999 };
const topicsOf = (...args: Parameters<typeof pickQuestions>) =>
  pickQuestions(...args).map(({ topic }) => topic);

test('[C4] there are at least 120 open questions in each language, eight or more of every topic', () => {
  for (const language of ['nl', 'en'] as const) {
    const { questions } = coachingIn(language);
    expect(questions.length).toBeGreaterThanOrEqual(120);
    for (const topic of topics)
      expect(questions.filter((each) => each.topic === topic).length, topic).toBeGreaterThanOrEqual(8);
  }
});

test('[C4] an id is the same question in both languages, so what was asked in one does not come back in the other', () => {
  const [nl, en] = [coachingIn('nl').questions, coachingIn('en').questions];
  expect(en.map(({ id, topic }) => `${id} ${topic}`)).toEqual(nl.map(({ id, topic }) => `${id} ${topic}`));
  expect(nl.filter(({ id, topic }) => !id.startsWith(`${topic}-`))).toEqual([]);
});

test('[C4] no question that was ever published has gone', () => {
  const ids = new Set(coachingIn('nl').questions.map(({ id }) => id));
  const published = Object.entries(publishedQuestions).flatMap(([topic, rest]) =>
    rest.split(' ').map((each) => `${topic}-${each}`),
  );
  expect(published.filter((id) => !ids.has(id))).toEqual([]);
});

test('[C4] every question is open: it starts with a question word or an invitation, not with yes or no', () => {
  const opening = {
    nl: /^(wat|wie|wiens|hoe|waar|waarom|waaraan|wanneer|welke?|aan|bij|met|voor|naar|van|op|als)\b/i,
    en: /^(what|who|whom|how|where|why|when|which|with|after|if)\b/i,
  };
  for (const language of ['nl', 'en'] as const)
    for (const { ask } of coachingIn(language).questions) {
      const text = typeof ask === 'string' ? ask : ask.je;
      expect(text).toMatch(opening[language]);
      expect(text).toMatch(/\?$/);
      expect(text.length).toBeLessThanOrEqual(80);
    }
});

test('[C4] a question that was asked of a person does not come back, whatever its topic', () => {
  for (const { id, topic } of coachingIn('nl').questions) {
    const encounter = record('encounter', 't', { on: '2026-11-21', channel: 'meeting' });
    const marked = markAsked({ encounter }, { question: id, asked: true }, context());
    if (!marked.ok) throw new Error(id);
    const asked = questionsAsked([{ fields: marked.value[0]?.fields ?? {} }] as never);
    expect([...asked]).toEqual([id]);
    expect(pickQuestions({ ...choice, topic, asked }).map((each) => each.id)).not.toContain(id);
  }
});

test('[C4] when all of a topic were asked there is none left, rather than one twice', () => {
  const asked = new Set(pickQuestions({ ...choice, topic: 'help' }).map(({ id }) => id));
  expect(pickQuestions({ ...choice, topic: 'help', asked })).toEqual([]);
});

test('[C4] questions can be taken from one topic', () => {
  const picked = pickQuestions({ ...choice, topic: 'challenge' });
  expect(picked.length).toBeGreaterThanOrEqual(8);
  expect(picked.every(({ topic }) => topic === 'challenge')).toBe(true);
});

test('[C1] a first conversation starts at the meeting, a later one at what has happened since', () => {
  expect(topicsOf({ ...choice, count: 1 })).toEqual(['meeting']);
  expect(topicsOf({ ...choice, meeting: 'again', count: 1 })).toEqual(['again']);
  expect(topicsOf(choice)).not.toContain('again');
});

test('[C7] a talk for two that you planned starts with the other, and soon asks how you can help', () => {
  expect(topicsOf({ ...choice, meeting: 'one-to-one', count: 3 })).toEqual(['coffee', 'help', 'again']);
  expect(topicsOf(choice)).not.toContain('help');
});

test('[P1] the questions of the event come first: the theme, the book, the club, the jubilee', () => {
  expect(topicsOf({ ...choice, kind: 'congress', count: 2 })).toEqual(['theme', 'congress']);
  expect(topicsOf({ ...choice, kind: 'book-presentation', count: 1 })).toEqual(['book']);
  expect(topicsOf({ ...choice, kind: 'annual-meeting', count: 1 })).toEqual(['club']);
  expect(topicsOf({ ...choice, kind: 'jubilee', count: 1 })).toEqual(['jubilee']);
  expect(topicsOf(choice)).not.toContain('theme');
});

test('[P8] at a funeral and a farewell no questions are dealt', () => {
  expect(pickQuestions({ ...choice, kind: 'funeral' })).toEqual([]);
  expect(pickQuestions({ ...choice, kind: 'farewell' })).toEqual([]);
});
