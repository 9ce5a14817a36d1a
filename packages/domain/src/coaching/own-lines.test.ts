import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import type { LineFields } from './line.ts';
import { addOwnLine, editOwnLine, removeOwnLine } from './own-lines.ts';
import { pickLines } from './pick-lines.ts';
import { pickQuestions } from './pick-questions.ts';

const mine = record('line', 'l', {
  text: 'Ik ben {me}, van de bakker op de hoek.',
  language: 'nl',
  moment: 'queue',
});
const choice = { kind: 'reception', language: 'nl', address: 'je', seed: 0, count: 3 } as const;
const deck = { kind: 'reception', language: 'nl', other: 'je', meeting: 'first', seed: 0, count: 3 } as const;
const changed = (fields: Partial<LineFields>) => record('line', 'l', { ...mine.fields, ...fields });

test('[M2] a line of your own is written with the moment for which it is', () => {
  const made = addOwnLine({ text: ' Zit u hier vaker? ', language: 'nl', moment: 'table' }, context());
  expect(made).toEqual({
    ok: true,
    value: [
      { kind: 'line', id: 'id1', fields: { text: 'Zit u hier vaker?', language: 'nl', moment: 'table' } },
    ],
  });
});

test('[M2] a line of your own needs words, a language, and a moment or a topic that exists', () => {
  expect(addOwnLine({ language: 'nl', moment: 'table' }, context())).toMatchObject({
    problem: { type: 'text-missing', field: 'text' },
  });
  expect(addOwnLine({ text: 'Dag.', moment: 'table' }, context())).toMatchObject({
    problem: { type: 'text-missing', field: 'language' },
  });
  expect(addOwnLine({ text: 'Dag.', language: 'nl' }, context())).toMatchObject({
    problem: { type: 'nothing-chosen' },
  });
  expect(addOwnLine({ text: 'Dag.', language: 'nl', moment: 'bar' as never }, context())).toMatchObject({
    problem: { type: 'not-a-choice', field: 'moment' },
  });
  expect(addOwnLine({ text: 'x'.repeat(301), language: 'nl', moment: 'table' }, context())).toMatchObject({
    problem: { type: 'text-too-long', most: 300 },
  });
});

test('[M2] editing changes what is mentioned, and leaves a line its moment or topic', () => {
  expect(editOwnLine({ line: mine }, { text: 'Ik ben {me}.' })).toEqual({
    ok: true,
    value: [{ kind: 'line', id: 'l', fields: { text: 'Ik ben {me}.' } }],
  });
  expect(editOwnLine({ line: mine }, { text: mine.fields.text })).toEqual({ ok: true, value: [] });
  expect(editOwnLine({ line: mine }, { moment: null })).toMatchObject({
    problem: { type: 'nothing-chosen' },
  });
  expect(editOwnLine({ line: mine }, { moment: null, topic: 'work' })).toMatchObject({
    value: [{ fields: { moment: null, topic: 'work' } }],
  });
  expect(editOwnLine({ line: null }, { text: 'x' })).toMatchObject({ problem: { type: 'record-missing' } });
});

test('[M2] a line of your own that was taken away is not said any more', () => {
  expect(removeOwnLine({ line: mine })).toEqual({
    ok: true,
    value: [{ kind: 'line', id: 'l', fields: {}, deleted: true }],
  });
  const gone = { ...mine, deletedAt: '2026-11-21T19:30:00.000Z' };
  expect(removeOwnLine({ line: gone })).toEqual({ ok: true, value: [] });
  expect(removeOwnLine({ line: null })).toMatchObject({ problem: { type: 'record-missing' } });
  expect(pickLines('queue', { ...choice, own: [gone] })[0]?.isOwn).toBe(false);
});

test('[M2] your own lines come first in their situation, and nowhere else', () => {
  const [first, second] = pickLines('queue', { ...choice, own: [mine], me: 'Noor', style: 'factual' });
  expect(first).toMatchObject({ id: 'l', say: 'Ik ben Noor, van de bakker op de hoek.', isOwn: true });
  expect(first?.why.length).toBeGreaterThan(20);
  expect(second?.isOwn).toBe(false);
  expect(pickLines('table', { ...choice, own: [mine] }).some(({ isOwn }) => isOwn)).toBe(false);
  expect(pickLines('queue', { ...choice, language: 'en', own: [mine] })[0]?.isOwn).toBe(false);
});

test('[M2] your own reason and style are kept with your line', () => {
  const [first] = pickLines('queue', { ...choice, own: [changed({ why: 'Werkt altijd.', style: 'shy' })] });
  expect(first).toMatchObject({ why: 'Werkt altijd.', style: 'shy' });
});

test('[P1] a line of your own for one tone is said in that tone only', () => {
  const own = [changed({ tone: 'festive' })];
  expect(pickLines('queue', { ...choice, own })[0]?.isOwn).toBe(false);
  expect(pickLines('queue', { ...choice, own, kind: 'jubilee' })[0]?.isOwn).toBe(true);
});

test('[P8] at a funeral only those of your own lines are said that you wrote for one', () => {
  const own = [
    changed({ moment: 'host' }),
    record('line', 'm', { ...mine.fields, moment: 'host', tone: 'mourning' }),
  ];
  const at = (moment: 'host' | 'alone' | 'leave') =>
    pickLines(moment, { ...choice, own, kind: 'funeral' })
      .filter(({ isOwn }) => isOwn)
      .map(({ id }) => id);
  expect(at('host')).toEqual(['m']);
  expect(at('alone')).toEqual([]);
  expect(at('leave')).toEqual([]);
});

test('[C4] your own questions come first where their topic is dealt, and are remembered by their id', () => {
  const own = [
    record('line', 'q', { text: 'Wat bak je het liefst?', language: 'nl', topic: 'work' }),
    record('line', 'r', { text: 'Hoe is het met de oven?', language: 'nl', topic: 'again' }),
  ];
  expect(pickQuestions({ ...deck, own })[0]).toEqual({
    id: 'q',
    topic: 'work',
    ask: 'Wat bak je het liefst?',
    isOwn: true,
  });
  expect(pickQuestions({ ...deck, own, asked: new Set(['q']) })[0]?.isOwn).toBe(false);
  expect(pickQuestions({ ...deck, own, meeting: 'again' }).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['q', 'r']),
  );
  expect(pickQuestions({ ...deck, own, topic: 'again' })[0]?.id).toBe('r');
  expect(pickQuestions({ ...deck, own, kind: 'funeral' })).toEqual([]);
});

test('a line from outside without words is passed over', () => {
  const odd = record('line', 'o', { language: 'nl', moment: 'queue' } as never);
  expect(pickLines('queue', { ...choice, own: [odd] })[0]?.isOwn).toBe(false);
});
