import { expect, test } from 'vitest';
import type { RecordOf } from '../records/kinds.ts';
import { person, record } from '../records/records.harness.ts';
import { rankToday, shortlist, type TodayInput } from './rank-today.ts';
import { met, todayOf } from './today.harness.ts';

const rank = (input: TodayInput): ReturnType<typeof rankToday> => rankToday(input, '2026-11-21');
const ids = (input: TodayInput): string[] => rank(input).keepWarm.map((suggestion) => suggestion.person.id);
const monthly = (id: string, on = '2026-09-01'): ReturnType<typeof met> => met(id, [on], { rhythm: 'month' });

test('[T1] an introduction whose next step may be taken stands in Today, unless its promise does', () => {
  const introduction = record('introduction', 'i', { a: 'x', b: 'y', on: '2026-11-01', promise: 'p' });
  const promise = record('promise', 'p', {
    by: 'me',
    person: 'x',
    text: 'voorstellen',
    madeOn: '2026-11-01',
    dueOn: '2026-11-20',
  });
  const todayWith = (promises: readonly RecordOf<'promise'>[]) =>
    rankToday(todayOf([], { introductions: [introduction], promises }), '2026-11-21').introductions;
  expect(todayWith([])).toMatchObject([{ introduction: { id: 'i' }, step: { do: 'ask', side: 'a' } }]);
  expect(todayWith([promise])).toEqual([]);
});

test('[F3] due and overdue promises come first, by due day, yours before theirs', () => {
  const promise = (id: string, by: 'me' | 'them', dueOn: string): TodayInput['promises'][number] =>
    record('promise', id, { by, person: 'a', text: id, madeOn: '2026-11-01', dueOn });
  const promises = [
    promise('theirs', 'them', '2026-11-20'),
    promise('today', 'me', '2026-11-21'),
    promise('mine', 'me', '2026-11-20'),
    promise('later', 'me', '2026-11-22'),
    record('promise', 'kept', {
      ...promise('kept', 'me', '2026-11-20').fields,
      ending: { how: 'kept', on: '2026-11-20' },
    }),
  ];
  const today = rank(todayOf([], { promises, people: new Map([['a', person('a')]]) }));
  expect(today.promises.map(({ promise: { id }, reason }) => [id, reason.type])).toEqual([
    ['mine', 'promise-overdue'],
    ['theirs', 'promise-overdue'],
    ['today', 'promise-due-today'],
  ]);
  expect(Object.keys(today).indexOf('promises')).toBeLessThan(Object.keys(today).indexOf('keepWarm'));
});

test('[F3] a promise to somebody merged is shown with whom they became; to somebody deleted not at all', () => {
  const fields = { by: 'me', text: 'x', madeOn: '2026-11-01', dueOn: '2026-11-20' } as const;
  const promises = [
    record('promise', 'p', { ...fields, person: 'alias' }),
    record('promise', 'q', { ...fields, person: 'gone' }),
  ];
  const people = new Map([
    ['alias', person('alias', { mergedInto: 'a' })],
    ['a', person('a')],
    ['gone', { ...person('gone'), deletedAt: '2026-11-01T00:00:00.000Z' }],
  ]);
  expect(rank(todayOf([], { promises, people })).promises.map((due) => due.person?.id)).toEqual(['a']);
});

test('[K5] the rhythm you set weighs, and later weighs more', () => {
  const people = [
    met('yearly', ['2025-10-01'], { rhythm: 'year' }),
    monthly('monthly', '2026-10-01'),
    monthly('overdue', '2026-06-01'),
  ];
  expect(ids(todayOf(people))).toEqual(['overdue', 'monthly', 'yearly']);
});

test('[K5] warmth alone never ranks: nobody is proposed for being cool without another reason', () => {
  const warm = met('warm', ['2026-11-01', '2026-11-10', '2026-11-15']);
  const coolest = met('met once long ago', ['2015-01-01']);
  const known = met(
    'known',
    ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-06-01', '2026-06-01'],
    {
      rhythm: 'quarter',
    },
  );
  const suggestions = rank(todayOf([warm, coolest, known])).keepWarm;
  expect(suggestions.map((each) => each.person.id)).toEqual(['known', 'met once long ago']);
  expect(suggestions[0]?.chance).toBeGreaterThan(suggestions[1]?.chance ?? 1);
});

test('[K5] an ask that matches an offer proposes somebody by itself', () => {
  const recent = met('mo', ['2026-11-10', '2026-11-15']);
  const ask = record('ask', 'ask', {
    owner: 'mo',
    text: 'zoekt een jurist voor arbeidsrecht',
    on: '2026-11-10',
  });
  const asking = { ...recent, details: { ...recent.details, asks: [ask] } };
  const anouk = met('anouk', ['2026-11-14'], { name: { full: 'Anouk Bos' }, role: 'arbeidsjurist' });
  const [suggestion] = rank(todayOf([asking, anouk])).keepWarm;
  expect(suggestion?.person.id).toBe('mo');
  expect(suggestion?.reasons[0]).toEqual({
    type: 'their-ask-somebody-you-know',
    ask: 'zoekt een jurist voor arbeidsrecht',
    name: 'Anouk Bos',
    person: 'anouk',
    offer: 'arbeidsjurist',
  });
  expect(suggestion?.say[0]).toEqual({ type: 'say-their-ask', text: 'zoekt een jurist voor arbeidsrecht' });
});

test('[K5] of three places and more, one is for a dormant contact', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => monthly(id));
  const dormant = met('dormant', ['2023-01-01', '2023-02-01', '2023-03-01']);
  const shown = ids(todayOf([...many, dormant]));
  expect(shown).toHaveLength(5);
  expect(shown.at(-1)).toBe('dormant');
  expect(ids(todayOf([...many, dormant], { setting: { weeklyCap: 2 } }))).toEqual(['a', 'b']);
});

test('[K6] every suggestion says why and carries something to say', () => {
  const people = [monthly('a'), met('b', ['2020-01-01', '2021-01-01']), met('c', [], { rhythm: 'year' })];
  const suggestions = rank(todayOf(people)).keepWarm;
  expect(suggestions).toHaveLength(3);
  for (const { reasons, say } of suggestions) {
    expect(reasons.length).toBeGreaterThan(0);
    expect(say.length).toBeGreaterThan(0);
  }
});

test('[K6] five a week at first; what was done or put away this week counts, promises do not', () => {
  const people = Array.from({ length: 9 }, (_, at) => monthly(`p${at}`));
  const done = (id: string, suggestedOn: string): TodayInput['weekEncounters'][number] =>
    record('encounter', id, { on: suggestedOn, channel: 'call', suggestedOn });
  const weekEncounters = [
    done('monday', '2026-11-16'),
    done('last week', '2026-11-15'),
    record('encounter', 'own idea', { on: '2026-11-17', channel: 'call' }),
  ];
  const weekSnoozes = [
    record('snooze', 's1', { person: 'x', how: 'declined', on: '2026-11-18' }),
    record('snooze', 's2', { person: 'y', how: 'declined', on: '2026-11-18', endedOn: '2026-11-18' }),
  ];
  const today = rank(todayOf(people, { weekEncounters, weekSnoozes }));
  expect(today.cap).toEqual({ perWeek: 5, used: 2 });
  expect(today.keepWarm).toHaveLength(3);
  expect(ids(todayOf(people))).toHaveLength(5);
  expect(ids(todayOf(people, { setting: { weeklyCap: 0 } }))).toEqual([]);
});

test('[K6] nobody snoozed or declined is proposed, until the day or until taken back', () => {
  const snoozed = (
    id: string,
    fields: Partial<TodayInput['weekSnoozes'][number]['fields']>,
  ): ReturnType<typeof met> => {
    const each = monthly(id);
    const snooze = record('snooze', `s-${id}`, { person: id, how: 'later', on: '2026-11-10', ...fields });
    return { ...each, details: { ...each.details, snoozes: [snooze] } };
  };
  const people = [
    snoozed('later', { until: '2026-11-22' }),
    snoozed('over', { until: '2026-11-21' }),
    snoozed('declined', { how: 'declined' }),
    snoozed('woken', { how: 'declined', endedOn: '2026-11-15' }),
  ];
  expect(ids(todayOf(people))).toEqual(['over', 'woken']);
});

test('[A8] after an unanswered message nobody is proposed for a while', () => {
  const waiting = monthly('waiting');
  const message = record('encounter', 'm', { on: '2026-11-10', channel: 'mail', from: 'me' });
  const people = [{ ...waiting, details: { ...waiting.details, encounters: [message] } }, monthly('other')];
  expect(ids(todayOf(people))).toEqual(['other']);
});

test('[K5] the merged, the deleted, those without rhythm on purpose and those put aside are left out', () => {
  const gone = monthly('gone');
  const people = [
    {
      ...gone,
      candidate: { ...gone.candidate, person: { ...gone.candidate.person, deletedAt: '2026-11-01' } },
    },
    met('merged', ['2026-01-01'], { rhythm: 'month', mergedInto: 'a' }),
    met('none', ['2026-01-01'], { rhythm: 'none' }),
    met('aside', ['2026-01-01'], { sorted: { at: '2026-11-01T00:00:00.000Z', matters: false } }),
    monthly('a'),
  ];
  expect(ids(todayOf(people))).toEqual(['a']);
});

test('[K4] whether they answered before stands beside a suggestion and does not weigh in it', () => {
  const answered = monthly('b');
  const silent = monthly('a');
  const tie = answered.candidate.tie && { ...answered.candidate.tie, theyReachedOutOn: '2026-09-01' };
  const people = [{ ...answered, candidate: { ...answered.candidate, tie } }, silent];
  const suggestions = rank(todayOf(people)).keepWarm;
  expect(suggestions.map(({ person: { id }, answeredOn }) => [id, answeredOn])).toEqual([
    ['a', null],
    ['b', '2026-09-01'],
  ]);
  expect(suggestions[0]?.score).toBe(suggestions[1]?.score);
});

test('coming events follow in order, past ones not', () => {
  const event = (id: string, on: string): TodayInput['events'][number] =>
    record('event', id, { name: id, kind: 'club', on });
  const events = [event('b', '2026-11-26'), event('past', '2026-11-20'), event('a', '2026-11-21')];
  expect(rank(todayOf([], { events })).events.map(({ event: { id }, inDays }) => [id, inDays])).toEqual([
    ['a', 0],
    ['b', 5],
  ]);
});

test('shortlist orders candidates once each, best first', () => {
  const candidates = [
    monthly('a').candidate,
    met('b', ['2026-11-20']).candidate,
    monthly('c', '2026-05-01').candidate,
  ];
  const listed = shortlist([...candidates, ...candidates], { today: '2026-11-21', setting: null });
  expect(listed.map((each) => each.person.id)).toEqual(['c', 'a', 'b']);
});
