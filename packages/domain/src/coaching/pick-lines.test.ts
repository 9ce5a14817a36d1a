import { expect, test } from 'vitest';
import { eventKinds } from '../events/event-intent.ts';
import { moments, styles } from './coaching.ts';
import { type CoachingChoice, pickLines } from './pick-lines.ts';
import { isPresenceOnly } from './tone.ts';

const languages = ['nl', 'en'] as const;
const ordinary = eventKinds.filter((kind) => !isPresenceOnly(kind));
const situations = ['alone', 'group', 'coffee', 'host', 'slight', 'important', 'queue', 'table'] as const;
const choice: CoachingChoice = { kind: 'other', language: 'nl', address: 'je', seed: 0, count: 99 };
const idsOf = (...args: Parameters<typeof pickLines>) => pickLines(...args).map(({ id }) => id);

test('[M2] every situation has at least twelve openers at every ordinary event, each with the reason it works', () => {
  for (const language of languages)
    for (const kind of ordinary)
      for (const situation of situations) {
        const picked = pickLines(situation, { ...choice, language, kind });
        expect(picked.length, `${language} ${kind} ${situation}`).toBeGreaterThanOrEqual(12);
        expect(picked.every(({ say, why }) => say.length > 5 && why.length > 20)).toBe(true);
      }
});

test('[M2] the next turn gives other openers, and all come by before one returns', () => {
  const all = idsOf('group', choice);
  const turns = Array.from({ length: Math.ceil(all.length / 3) }, (_, seed) =>
    idsOf('group', { ...choice, seed, count: 3 }),
  );
  expect(new Set(turns.flat())).toEqual(new Set(all));
  expect(new Set(turns.slice(0, -1).flat()).size).toBe((turns.length - 1) * 3);
});

test('[M2] joining a group is asking, letting them go on, then contributing', () => {
  const [first] = pickLines('group', { ...choice, count: 1 });
  expect(first?.say).toBe('Mag ik erbij komen staan?');
  expect(first?.next).toMatch(/Luister eerst/);
});

test('[M3] someone alone is asked what they think of it, what brings them, or left in peace', () => {
  expect(idsOf('alone', choice)).toEqual(
    expect.arrayContaining(['alone-either', 'alone-opinion', 'alone-brings']),
  );
});

test('[M4] at the host you can say that you are new and ask to be introduced', () => {
  expect(idsOf('host', choice)).toEqual(expect.arrayContaining(['host-first-time', 'host-one']));
});

test('[M5] being ignored in a group has twelve lines: ask, or move on', () => {
  expectAtLeast(12, 'ignored');
  expect(idsOf('ignored', choice)).toEqual(expect.arrayContaining(['ignored-ask', 'ignored-go']));
});

test('[M10] letting people come to you has twelve lines: make room, look up, and be glad of who comes', () => {
  expectAtLeast(12, 'welcome');
  for (const language of languages)
    expect(idsOf('welcome', { ...choice, language })).toEqual(
      expect.arrayContaining(['welcome-join', 'welcome-looking-for', 'welcome-glad']),
    );
});

test('[C7] meeting somebody again has eighteen lines, with a memory and coffee among them', () => {
  expectAtLeast(18, 'reunion');
  expect(idsOf('reunion', choice)).toEqual(
    expect.arrayContaining(['reunion-tell', 'reunion-how', 'reunion-memory', 'reunion-coffee']),
  );
});

test('[C8] leaving politely has sixteen lines in both languages', () => {
  expectAtLeast(16, 'leave');
});

test('[C9] when it does not click there are twelve kind ways to leave, and the first says that it is about nobody', () => {
  expectAtLeast(12, 'no-click');
  expect(pickLines('no-click', choice)[0]?.why).toMatch(/zegt niets over jou/);
});

test('[A5] every moment has lines for who is shy, enthusiastic or factual, and the chosen ones come first', () => {
  for (const language of languages)
    for (const moment of moments)
      for (const style of styles) {
        const picked = pickLines(moment, { ...choice, language, style });
        const first = picked.findIndex((line) => line.style !== style);
        expect(first, `${language} ${moment} ${style}`).toBeGreaterThanOrEqual(3);
        expect(picked.slice(first).some((line) => line.style === style)).toBe(false);
        expect(picked).toHaveLength(pickLines(moment, { ...choice, language }).length);
      }
});

test('[P1] the lines of this kind of event come first, then those of its tone', () => {
  expect(idsOf('coffee', { ...choice, kind: 'congress' })[0]).toBe('coffee-session');
  expect(idsOf('coffee', { ...choice, kind: 'club' })[0]).toBe('coffee-regular');
  expect(idsOf('coffee', { ...choice, kind: 'annual-meeting' }).slice(0, 2)).toEqual([
    'coffee-figures',
    'coffee-regular',
  ]);
  expect(idsOf('coffee', choice)).not.toContain('coffee-cake');
  expect(idsOf('coffee', { ...choice, kind: 'lecture' })).not.toContain('coffee-session');
});

test('[P1] every kind of event has lines of its own in most situations', () => {
  for (const language of languages)
    for (const kind of ordinary.filter((each) => each !== 'other')) {
      const own = situations.filter((situation) => {
        const general = new Set(idsOf(situation, { ...choice, language }));
        return idsOf(situation, { ...choice, language, kind }).some((id) => !general.has(id));
      });
      expect(own.length, `${language} ${kind}`).toBeGreaterThanOrEqual(5);
    }
});

test('[P8] at a funeral and a farewell every moment gives at least eight lines of presence only', () => {
  for (const language of languages)
    for (const kind of ['funeral', 'farewell'] as const)
      for (const moment of moments) {
        const ids = idsOf(moment, { ...choice, language, kind });
        expect(ids.length, `${language} ${kind} ${moment}`).toBeGreaterThanOrEqual(8);
        expect(ids.every((id) => id.startsWith(kind === 'funeral' ? 'mourning-' : 'farewell-'))).toBe(true);
      }
});

test('someone important is addressed with u unless you choose otherwise', () => {
  const [formal] = pickLines('important', { ...choice, count: 1 });
  expect(formal?.say).toMatch(/\bu\b/);
  expect(formal?.otherForm).toMatchObject({ address: 'je', say: expect.stringMatching(/\bje\b/) });
  expect(pickLines('important', { ...choice, count: 1, other: 'je' })[0]?.say).toBe(formal?.otherForm?.say);
});

test('your own name stands where a line introduces you', () => {
  const [line] = pickLines('host', { ...choice, count: 1, me: 'Noor' });
  expect(line?.say).toContain('Ik ben Noor');
  expect(pickLines('host', { ...choice, count: 1 })[0]?.say).toContain('Ik ben …');
});

function expectAtLeast(least: number, moment: (typeof moments)[number]) {
  for (const language of languages)
    for (const kind of ordinary)
      expect(
        pickLines(moment, { ...choice, language, kind }).length,
        `${language} ${kind}`,
      ).toBeGreaterThanOrEqual(least);
}
