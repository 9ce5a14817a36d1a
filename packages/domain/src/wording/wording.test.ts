import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { acquaintance } from '../keeping-warm/acquaintance.ts';
import type { InTouchReason } from '../keeping-warm/in-touch-reason.ts';
import type { DuePromise, SomethingToSay, SuggestionReason } from '../keeping-warm/today.ts';
import {
  acquaintanceSentence,
  keepingRateSentence,
  problemSentence,
  type Sentence,
  sentenceOf,
} from './sentence-of.ts';
import { type WordingKey, wording } from './wording.ts';

type Language = keyof typeof wording;
type Domain = typeof import('../index.ts');
type Refusal<Outcome> = Outcome extends { readonly ok: false; readonly problem: infer Problem }
  ? Typed<Problem>
  : never;
/** Not the general `Problem`, which may be anybody's. */
type Typed<Problem> = Problem extends { readonly type: string }
  ? string extends Problem['type']
    ? never
    : Problem
  : never;
type ProblemOf<Operation> = Operation extends (...args: never[]) => infer Outcome ? Refusal<Outcome> : never;
/** Whatever any exported operation may refuse. */
type DomainProblem = { [name in keyof Domain]: ProblemOf<Domain[name]> }[keyof Domain];

/** Every type, since the compiler refuses a table that lacks one. */
const types: {
  readonly 'in-touch': { readonly [type in InTouchReason['type']]: true };
  readonly reason: { readonly [type in SuggestionReason['type']]: true };
  readonly say: { readonly [type in SomethingToSay['type']]: true };
  readonly promise: { readonly [type in DuePromise['reason']['type']]: true };
  readonly problem: { readonly [type in DomainProblem['type']]: true };
} = {
  'in-touch': {
    'never-spoken': true,
    'one-meeting': true,
    'just-spoken': true,
    'longer-quiet-than-usual': true,
    'as-usual': true,
    'long-quiet': true,
    quiet: true,
  },
  reason: {
    'their-ask-your-offer': true,
    'your-ask-their-offer': true,
    'their-ask-somebody-you-know': true,
    'rhythm-due': true,
    'rhythm-never-spoken': true,
    dormant: true,
    cooled: true,
  },
  say: {
    'say-i-promised': true,
    'say-they-promised': true,
    'say-their-ask': true,
    'say-memory': true,
    'say-last-talk': true,
    'say-what-they-do': true,
    'say-how-you-met': true,
    'say-how-is-work': true,
    'say-get-well': true,
    'say-who-you-are': true,
    'say-how-are-you': true,
  },
  promise: { 'promise-due-today': true, 'promise-overdue': true },
  problem: {
    'text-missing': true,
    'text-too-long': true,
    'too-many': true,
    'day-does-not-exist': true,
    'time-does-not-exist': true,
    'not-a-choice': true,
    'number-out-of-range': true,
    'mail-address-unclear': true,
    'nobody-chosen': true,
    'record-missing': true,
    'person-missing': true,
    'promise-missing': true,
    'promise-ended': true,
    'due-before-made': true,
    'day-in-future': true,
    'snooze-over': true,
    'same-person': true,
    'already-merged': true,
    'goal-does-not-fit': true,
    'already-target': true,
    'attendee-missing': true,
    'list-too-long': true,
    'nobody-listed': true,
    'encounter-missing': true,
    'event-missing': true,
    'interview-missing': true,
    'interview-held': true,
    'interview-called-off': true,
    'talk-not-held': true,
    'apply-another-day': true,
    'no-tag-given': true,
    'nothing-chosen': true,
    'presence-only': true,
    'target-missing': true,
    'target-needs-person-or-name': true,
    'zone-unknown': true,
    'favour-missing': true,
    'grew-from-itself': true,
    'nothing-to-thank': true,
    'introduction-missing': true,
    'introduction-with-yourself': true,
    'already-introducing': true,
    'already-introduced': true,
    'introduction-ended': true,
    'not-both-yes': true,
    'step-too-early': true,
    'step-in-future': true,
    'goal-missing': true,
    'cannot-serve-goal': true,
    'rounds-too-few-people': true,
    'rounds-too-many': true,
    'rounds-changed': true,
    'rounds-person-twice': true,
    'rounds-person-unknown': true,
    'rounds-gain-self': true,
    'rounds-gain-unfit': true,
    'rounds-number-unfit': true,
    'rounds-size-unfit': true,
  },
};

test('both languages have the same messages', () => {
  expect(Object.keys(wording.en)).toEqual(Object.keys(wording.nl));
});

describe.each(Object.entries(types))('every type of %s', (group, each) => {
  test.each(Object.keys(each))('%s has a message', (type) => {
    expect(wording.nl).toHaveProperty([`${group}.${type}`]);
  });
});

test.each(Object.keys(wording.nl) as WordingKey[])(
  '%s is well-formed and takes the same values in both',
  (key) => {
    const values = { nl: valueNames(wording.nl[key]), en: valueNames(wording.en[key]) };
    expect(values.nl).toEqual(values.en);
  },
);

test.each([
  ['nl', 'je', 'langer stil dan anders: 8 weken, meestal 3 weken'],
  ['en', 'je', 'quiet for longer than usual: 8 weeks, mostly 3 weeks'],
] as const)('[K2] in touch is said in one sentence of reason: %s %s', (language, address, said) => {
  const sentence = sentenceOf('in-touch', {
    type: 'longer-quiet-than-usual',
    unit: 'week',
    count: 8,
    usual: { unit: 'week', count: 3 },
  });
  expect(print(sentence, language, address)).toBe(said);
});

test.each([
  ['je', 3, '3 van 6 keer gesproken: jullie herkennen elkaar'],
  ['u', 3, '3 van 6 keer gesproken: u herkent elkaar'],
  ['je', 1, '1 van 6 keer gesproken: jullie hebben kennisgemaakt'],
  ['je', 41, '41 keer gesproken: jullie kennen elkaar'],
] as const)('[K3] numbers come with words: %s, %i', (address, met, said) => {
  expect(print(acquaintanceSentence(acquaintance(met)), 'nl', address)).toBe(said);
});

test.each([
  ['je', 'zoekt een jurist; jij kent Anouk Bos (arbeidsjurist). Stel je ze aan elkaar voor?'],
  ['u', 'zoekt een jurist; u kent Anouk Bos (arbeidsjurist). Stelt u ze aan elkaar voor?'],
] as const)('[K6] a suggestion says why: %s', (address, said) => {
  const reason = {
    type: 'their-ask-somebody-you-know',
    ask: 'Zoekt een jurist',
    name: 'Anouk Bos',
    person: 'a',
    offer: 'arbeidsjurist',
  } as const;
  expect(print(sentenceOf('reason', reason), 'nl', address)).toBe(said);
});

test('[K6] the rhythm is said as you set it', () => {
  const reason = { type: 'rhythm-due', rhythm: 'half-year', unit: 'month', count: 9 } as const;
  expect(print(sentenceOf('reason', reason), 'nl', 'je')).toBe(
    '9 maanden stil; je wilt elk half jaar contact',
  );
  expect(print(sentenceOf('reason', reason), 'en', 'je')).toBe(
    'quiet for 9 months; you want to be in touch every six months',
  );
});

test('[F3] a due promise is said by who made it', () => {
  const overdue = { type: 'promise-overdue', by: 'me', unit: 'day', count: 1 } as const;
  expect(print(sentenceOf('promise', overdue), 'nl', 'je')).toBe('bedoeld voor gisteren');
  const weeks = { ...overdue, unit: 'week', count: 3 } as const;
  expect(print(sentenceOf('promise', { ...overdue, count: 4 }), 'nl', 'je')).toBe(
    'wilde je 4 dagen geleden doen',
  );
  expect(print(sentenceOf('promise', weeks), 'nl', 'u')).toBe('wilde u 3 weken geleden doen');
  expect(print(sentenceOf('promise', weeks), 'en', 'je')).toBe('you meant to 3 weeks ago');
  expect(print(sentenceOf('promise', { type: 'promise-due-today', by: 'them' }), 'nl', 'je')).toBe(
    'zou vandaag komen',
  );
});

test('a problem names the value and what would be right', () => {
  const said = (problem: DomainProblem, language: Language = 'nl'): string =>
    print(problemSentence(problem), language, 'je');
  expect(said({ type: 'day-does-not-exist', field: 'metOn', value: '31-02-2026' })).toBe(
    'De dag ‘31-02-2026’ bestaat niet.',
  );
  expect(said({ type: 'text-too-long', field: 'role', length: 1201, most: 200 })).toBe(
    'Te lang voor de functie: 1.201 tekens, er passen er 200.',
  );
  expect(said({ type: 'promise-ended', how: 'kept', on: '2026-11-20' })).toBe(
    'Deze belofte is al afgerond op 20 november 2026.',
  );
  expect(problemSentence({ type: 'disk-full' })).toBeNull();
});

function print(sentence: Sentence | null, language: Language, address: 'je' | 'u'): string {
  if (!sentence) return '';
  const format = new IntlMessageFormat(
    wording[language][sentence.key],
    language === 'nl' ? 'nl-NL' : 'en-GB',
  );
  return String(format.format({ address, ...sentence.values }));
}

/** Names of the values that a message takes, found by parsing it. */
function valueNames(message: string): Set<string> {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(message, 'nl').getAst(), (_, node) => {
    const isArgument =
      typeof node?.type === 'number' && node.type > 0 && node.type < 7 && typeof node.value === 'string';
    if (isArgument && node.value !== 'address') names.add(node.value);
    return node;
  });
  return names;
}

test('[F2] your keeping rate is said to you in one sentence, and nothing before there was a promise to keep', () => {
  const none = { kept: 0, keptInTime: 0, released: 0, overtaken: 2, overdue: 0, open: 3, rate: null };
  expect(keepingRateSentence(none)).toBeNull();
  const said = keepingRateSentence({ ...none, kept: 18, released: 1, overdue: 1, rate: 0.9 });
  expect(said && print(said, 'nl', 'je')).toBe('Je kwam 18 van 20 beloftes na.');
});
