import { describe, expect, test } from 'vitest';
import { eventAttendees } from '../attendees/event-attendees.ts';
import { isDay } from '../days/day.ts';
import { harvestChains } from '../giving/harvest-chains.ts';
import { servedGoal } from '../goals/served-goal.ts';
import { interviewProgress } from '../interviews/interview-state.ts';
import type { IntroductionFields } from '../introductions/introduction.ts';
import { introductionStage } from '../introductions/introduction-stage.ts';
import { indexRecord } from '../records/index-record.ts';
import { isOfKind } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { type ExampleIntent, exampleNetwork } from './example-network.ts';

const intent: ExampleIntent = {
  people: 300,
  years: 3,
  now: '2026-11-21T19:30:00.000Z',
  zone: 'Europe/Amsterdam',
  language: 'nl',
};
const today = '2026-11-21';
const all = (wish: Partial<ExampleIntent> = {}): Patch[] =>
  [...exampleNetwork({ ...intent, ...wish })].flat();
const network = all();
const of = (kind: string): Patch[] => network.filter((patch) => patch.kind === kind);

test('the same intent gives the same network, another seed another', () => {
  expect(all({ people: 40 })).toEqual(all({ people: 40 }));
  const other = all({ people: 40, seed: 'else' });
  expect(other.at(-1)?.id).not.toBe(all({ people: 40 }).at(-1)?.id);
});

test.each([0, 1, 7, 26, 60])('%i people are as many people', (people) => {
  expect(all({ people }).filter(({ kind }) => kind === 'person')).toHaveLength(people);
});

test('every id is a UUIDv7 of its own', () => {
  const ids = network.map(({ id }) => id).filter((id) => id !== 'card');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('every reference is to a record that is there', () => {
  const ids = new Set(network.map(({ id }) => id));
  const lost = network
    .flatMap((patch) => indexRecord({ kind: patch.kind, fields: { ...patch.fields } }).links)
    .filter(({ reference, to }) => reference && !ids.has(to));
  expect(lost).toEqual([]);
});

test('people are clearly invented: marked, in one import, with addresses that cannot exist', () => {
  const imports = new Set(of('import').map(({ id }) => id));
  for (const { fields } of of('person')) {
    expect(fields.example).toEqual({ at: intent.now });
    expect(imports.has(fields.import as string)).toBe(true);
    for (const path of Object.keys(fields).filter((each) => each.startsWith('emails/'))) {
      expect(path).toMatch(/^emails\/[a-z0-9.-]+@[a-z0-9-]+\.example$/);
    }
  }
});

test('nothing is spoken of before it happened, and every day exists', () => {
  for (const { kind, fields } of network) {
    if ('on' in fields) expect(isDay(fields.on)).toBe(true);
    if (kind === 'encounter') expect((fields.on as string) < today).toBe(true);
  }
  const coming = of('event').filter(({ fields }) => (fields.on as string) >= today);
  expect(coming.length).toBeGreaterThanOrEqual(3);
  expect(of('target').length).toBeGreaterThan(2);
});

test('it has everything that a first look should show', () => {
  for (const kind of ['ask', 'offer', 'memory', 'note', 'promise', 'reflection', 'pitch', 'card'])
    expect(of(kind).length, kind).toBeGreaterThan(0);
  expect(of('encounter').length).toBeGreaterThan(2000);
  const open = of('promise').filter(({ fields }) => !fields.ending && (fields.dueOn as string) <= today);
  expect(new Set(open.map(({ fields }) => fields.by))).toEqual(new Set(['me', 'them']));
  expect(open.length).toBeLessThan(12);
});

test('names are varied', () => {
  const given = of('person').map(({ fields }) => (fields.name as { given: string }).given);
  expect(new Set(given).size).toBeGreaterThan(100);
  expect(
    new Set(of('person').map(({ fields }) => (fields.name as { full: string }).full)).size,
  ).toBeGreaterThan(280);
});

test('your own card, pitch and asks can be left out', () => {
  const kinds = all({ people: 5, you: false });
  expect(kinds.some(({ kind }) => kind === 'card' || kind === 'pitch')).toBe(false);
  expect(kinds.some(({ fields }) => fields.owner === 'me')).toBe(false);
});

describe('in English', () => {
  const english = all({ language: 'en' });

  test('the same people say other words', () => {
    expect(english.map(({ kind }) => kind)).toEqual(network.map(({ kind }) => kind));
    expect(english.find(({ kind }) => kind === 'person')?.fields).toMatchObject({
      name: { full: 'Sanne de Vries' },
      role: 'owner',
    });
  });
});

test('a large network comes in bounded batches', () => {
  let people = 0;
  for (const batch of exampleNetwork({ ...intent, people: 3000 })) {
    expect(batch.length).toBeLessThanOrEqual(500);
    people += batch.filter(({ kind }) => kind === 'person').length;
  }
  expect(people).toBe(3000);
});

describe('giving and receiving', () => {
  const records = network.map(({ kind, id, fields }) => ({ kind, id, fields, deletedAt: null }));
  const chains = harvestChains(records);

  test('chains of sowing and harvest run over years, with branches and nothing missing', () => {
    expect(chains.length).toBeGreaterThanOrEqual(8);
    expect(Math.max(...chains.map(({ tookDays }) => tookDays ?? 0))).toBeGreaterThan(500);
    expect(Math.max(...chains.map(({ steps }) => steps.length))).toBeGreaterThanOrEqual(4);
    expect(chains.flatMap(({ steps }) => steps).filter(({ thing }) => thing.kind === 'missing')).toEqual([]);
    for (const { steps } of chains)
      for (const { tookDays, from } of steps) if (from !== null) expect(tookDays).toBeGreaterThanOrEqual(0);
  });

  test('nothing was harvested before it was sown', () => {
    const days = new Map(records.map(({ id, fields }) => [id, fields.on as string]));
    for (const { fields } of [...of('favour'), ...of('introduction')]) {
      if (fields.grewFrom !== undefined)
        expect((days.get(fields.grewFrom as string) ?? '9') <= (fields.on as string)).toBe(true);
    }
  });

  test('introductions stand at every stage, and some things wait for thanks', () => {
    const introductions = of('introduction').map(({ fields }) =>
      introductionStage(fields as IntroductionFields),
    );
    expect(new Set(introductions)).toEqual(new Set(['worked', 'both-yes', 'asking', 'declined', 'quiet']));
    expect(
      of('favour').filter(({ fields }) => fields.by === 'them' && fields.thankedOn === undefined).length,
    ).toBe(3);
  });

  test('two long-term goals have events, asks and harvest that serve them', () => {
    const goals = records.filter((each) => isOfKind(each, 'goal'));
    expect(goals).toHaveLength(2);
    for (const goal of goals) {
      const served = servedGoal(goal, records);
      expect(served.events.length).toBeGreaterThan(0);
      expect(served.asks.length).toBeGreaterThan(0);
      expect(served.received.length).toBeGreaterThan(0);
    }
  });

  test('a small network refers to nobody who is not in it', () => {
    for (const people of [0, 1, 7]) {
      const small = all({ people });
      const ids = new Set(small.map(({ id }) => id));
      const lost = small
        .flatMap((patch) => indexRecord({ kind: patch.kind, fields: { ...patch.fields } }).links)
        .filter(({ reference, to }) => reference && !ids.has(to));
      expect(lost).toEqual([]);
    }
  });
});

describe('advice talks, talks for two, and who comes', () => {
  const records = network.map(({ kind, id, fields }) => ({ kind, id, fields, deletedAt: null }));
  const promises = records.filter((each) => isOfKind(each, 'promise'));

  test('advice talks stand at every stage', () => {
    const states = records
      .filter((each) => isOfKind(each, 'interview'))
      .map((interview) => interviewProgress({ interview, promises }, today).state);
    expect(states.toSorted()).toEqual(
      ['called-off', 'held', 'planned', 'reported', 'thanked', 'to-plan', 'to-record'].toSorted(),
    );
  });

  test('one that was held is a talk that is there, with the questions that were asked', () => {
    const encounters = new Map(of('encounter').map(({ id, fields }) => [id, fields.on]));
    const held = of('interview').flatMap(
      ({ fields }) => (fields.held as { on: string; encounter: string }) ?? [],
    );
    expect(held.length).toBeGreaterThan(2);
    for (const { on, encounter } of held) expect(encounters.get(encounter)).toBe(on);
  });

  test('a talk for two is planned this month, and one was held', () => {
    const plans = promises.filter(({ fields }) => fields.purpose === 'one-to-one');
    expect(plans.map(({ fields }) => fields.ending?.how ?? 'open').toSorted()).toEqual(['kept', 'open']);
  });

  test('people know each other: some were spoken together', () => {
    const together = of('encounter').filter(
      ({ fields }) => Object.keys(fields).filter((path) => path.startsWith('people/')).length > 1,
    );
    expect(together.length).toBeGreaterThanOrEqual(7);
  });

  test('the first event to come has a list of who comes, of whom you know some', () => {
    const attendances = records.filter((each) => isOfKind(each, 'attendance'));
    const people = records.filter((each) => isOfKind(each, 'person'));
    const attendees = eventAttendees({ attendances, people });
    expect(attendees.length).toBeGreaterThan(10);
    expect(attendees.filter(({ known }) => known !== null)).toHaveLength(5);
  });
});
