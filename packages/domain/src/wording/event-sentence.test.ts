import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { moments, styles, topics } from '../coaching/coaching.ts';
import { tones } from '../coaching/tone.ts';
import type { ConversationProblem } from '../encounters/record-conversation.ts';
import { knowns } from '../encounters/six.ts';
import type { ChecklistKey } from '../events/checklist.ts';
import { type EventProblem, eventKinds } from '../events/event-intent.ts';
import { type ReflectionProblem, reflectionQuestions } from '../events/reflect.ts';
import type { TargetProblem } from '../events/target-operations.ts';
import { reasonWeights } from '../events/target-reason.ts';
import {
  betterSentence,
  goalSentence,
  openSentence,
  progressSentence,
  reflectionSentence,
  situationSentence,
} from './event-sentence.ts';
import { type Sentence, sentenceOf } from './sentence-of.ts';
import { type WordingKey, wording } from './wording.ts';

const checklist: { readonly [key in ChecklistKey]: true } = {
  goal: true,
  targets: true,
  names: true,
  pitch: true,
  ask: true,
  card: true,
  travel: true,
  'read-up': true,
  question: true,
  promises: true,
  words: true,
  present: true,
  memory: true,
  condolence: true,
};

const problems: {
  readonly [type in (ConversationProblem | EventProblem | ReflectionProblem | TargetProblem)['type']]: true;
} = {
  'text-missing': true,
  'text-too-long': true,
  'too-many': true,
  'day-does-not-exist': true,
  'time-does-not-exist': true,
  'not-a-choice': true,
  'number-out-of-range': true,
  'mail-address-unclear': true,
  'day-in-future': true,
  'step-in-future': true,
  'due-before-made': true,
  'promise-missing': true,
  'promise-ended': true,
  'nobody-chosen': true,
  'record-missing': true,
  'person-missing': true,
  'event-missing': true,
  'target-missing': true,
  'target-needs-person-or-name': true,
  'already-target': true,
  'presence-only': true,
  'goal-does-not-fit': true,
};

test('every problem of events and conversations has a message', () => {
  expect(Object.keys(problems).filter((type) => !Object.hasOwn(wording.nl, `problem.${type}`))).toEqual([]);
});

test('everything about events has a message', () => {
  const keys = [
    ...eventKinds.map((kind) => `kind.${kind}`),
    ...topics.map((topic) => `topic.${topic}`),
    ...Object.keys(checklist).map((key) => `checklist.${key}`),
    ...moments.map((moment) => `situation.${moment}`),
    ...styles.map((style) => `style.${style}`),
    ...tones.map((tone) => `tone.${tone}`),
    ...Object.keys(reasonWeights).flatMap((type) => [`target.${type}`, `opening.${type}`]),
    ...knowns.flatMap((known) => [`six.heard.${known}`, `six.told.${known}`]),
  ];
  expect(keys.filter((key) => !Object.hasOwn(wording.nl, key))).toEqual([]);
});

test('[E1] every question of looking back is asked in the words of the kind of event', () => {
  const event = { name: 'x', on: '2026-11-21', goal: { form: 'again' } } as const;
  for (const kind of eventKinds)
    for (const question of reflectionQuestions({ ...event, kind }))
      expect(print(reflectionSentence(question, kind))).toMatch(/\?$/);
  expect(print(reflectionSentence('brought', 'congress'))).toBe('Wat heb je geleerd, en van wie?');
  expect(print(reflectionSentence('well', 'funeral'), 'u')).toBe('Wat blijft u bij?');
});

test('[M8] progress is said without hurry', () => {
  expect(print(progressSentence({ form: 'meet', done: 2, of: 4 }))).toBe('2 van 4 nieuw');
  expect(print(progressSentence({ form: 'meet', done: 4, of: 3 }))).toBe('4 nieuw, en 3 was genoeg');
  expect(print(progressSentence({ form: 'again', done: 0, of: null }))).toBe('nog geen bekende gesproken');
  expect(print(progressSentence({ form: 'theme', done: 2, of: null, theme: 'warmtenetten' }))).toBe(
    'in 2 gesprekken over warmtenetten',
  );
});

test('[P2] a goal and why it is proposed are said in words', () => {
  expect(print(goalSentence({ form: 'meet', count: 3 }))).toBe('kennismaken met 3 nieuwe gezichten');
  expect(print(sentenceOf('goal-reason', { type: 'many-known', count: 8 }))).toBe(
    'Je kent hier 8 mensen. Bekenden weer spreken brengt meestal het meest.',
  );
});

test('[P3] a reason to find somebody comes with a first sentence', () => {
  const reason = { type: 'looks-for', ask: 'zoekt een jurist' } as const;
  expect(print(sentenceOf('target', reason))).toBe('zoekt een jurist');
  expect(print(sentenceOf('opening', reason), 'u')).toBe('Bent u nog op zoek naar een jurist?');
  expect(print(sentenceOf('target', { type: 'met-there', event: 'Haringpartij', on: '2025-11-20' }))).toBe(
    'sprak je bij Haringpartij, 20 november 2025',
  );
});

test('[E2] what stands above what you wrote says where and when', () => {
  const event = { id: 'e', name: 'Haringpartij', on: '2025-11-20' };
  expect(print(betterSentence({ text: 'x', event, because: 'same-series' }))).toBe(
    'De vorige keer, bij Haringpartij op 20 november 2025, schreef je:',
  );
});

test('[C3] what is open is a question', () => {
  expect(print(openSentence({ side: 'told', known: 'does' }), 'u')).toBe('Weet de ander wat u doet?');
});

test('[P8] at a funeral the host is the family', () => {
  expect(print(situationSentence('host', 'funeral'))).toBe('de familie');
  expect(print(situationSentence('host'))).toBe('de gastheer of gastvrouw');
});

function print(
  { key, values }: { key: WordingKey; values: Sentence['values'] },
  address: 'je' | 'u' = 'je',
): string {
  return String(new IntlMessageFormat(wording.nl[key], 'nl-NL').format({ address, ...values }));
}
