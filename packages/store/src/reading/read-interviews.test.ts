import type { Patch } from '@kennis/domain';
import { expect, test } from 'vitest';
import { bookOf, today } from './book.harness.ts';
import { readInterviews } from './read-interviews.ts';
import { readLadder } from './read-ladder.ts';

const person = (id: string, fields: object = {}): Patch => ({
  kind: 'person',
  id,
  fields: { name: { full: id }, ...fields },
});
const interview = (id: string, fields: object): Patch => ({ kind: 'interview', id, fields });
const talk = (id: string, on: string, who: string): Patch => ({
  kind: 'encounter',
  id,
  fields: { on, channel: 'meeting', [`people/${who}`]: {} },
});

test('advice talks come with the other and with how far they are, the latest first', async () => {
  const book = await bookOf(
    person('anna'),
    interview('i1', { person: 'anna', madeOn: '2026-09-01', on: '2026-10-01', held: { on: '2026-10-01' } }),
    interview('i2', { person: 'gone', madeOn: '2026-09-01', on: '2026-12-01' }),
    {
      kind: 'promise',
      id: 'p',
      fields: {
        person: 'anna',
        by: 'me',
        text: 'x',
        on: '2026-10-01',
        interview: 'i1',
        purpose: 'thank-you',
      },
    },
  );
  const listed = await readInterviews(book, today, 10);
  expect(
    listed.map((each) => [
      each.interview.id,
      each.person?.id ?? null,
      each.progress.state,
      each.progress.next,
    ]),
  ).toEqual([
    ['i2', null, 'planned', 'prepare'],
    ['i1', 'anna', 'held', 'thank'],
  ]);
  expect(await readInterviews(book, today, 1)).toHaveLength(1);
});

test('the ladder leaves out who has a talk ahead or had one lately, and tells who brought you together', async () => {
  const book = await bookOf(
    person('anna', { organisation: 'Gemeente Ede' }),
    person('bram', { metThrough: 'anna', organisation: 'Gemeente Ede' }),
    person('ahead'),
    person('lately'),
    person('long-ago'),
    talk('e1', '2026-11-01', 'anna'),
    interview('i1', { person: 'ahead', madeOn: '2026-11-20' }),
    interview('i2', { person: 'lately', madeOn: '2026-09-01', on: '2026-10-01', held: { on: '2026-10-01' } }),
    interview('i3', {
      person: 'long-ago',
      madeOn: '2025-12-01',
      on: '2026-01-01',
      held: { on: '2026-01-01' },
    }),
  );
  const rungs = await readLadder(book, '', today);
  expect(rungs.map(({ candidate }) => candidate.person.id).sort()).toEqual(['anna', 'bram', 'long-ago']);
  const bram = rungs.find(({ candidate }) => candidate.person.id === 'bram');
  expect(bram?.candidate.through?.person.id).toBe('anna');
  const about = await readLadder(book, 'gemeente', today);
  expect(about.map(({ candidate }) => candidate.person.id).sort()).toEqual(['anna', 'bram']);
});
