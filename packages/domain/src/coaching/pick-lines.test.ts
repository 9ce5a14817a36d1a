import { expect, test } from 'vitest';
import type { EventKind } from '../events/event.ts';
import type { Line, Moment } from './coaching.ts';
import { coachingIn } from './languages.ts';
import { type CoachingChoice, pickLines } from './pick-lines.ts';

const languages = ['nl', 'en'] as const;
const ordinary: readonly EventKind[] = ['reception', 'congress', 'lecture', 'club', 'jubilee', 'other'];
const situations = ['alone', 'group', 'coffee', 'host', 'slight', 'important', 'queue', 'table'] as const;
const moments: readonly Moment[] = [...situations, 'leave', 'ignored', 'no-click', 'reunion'];
const choice: CoachingChoice = { kind: 'reception', language: 'nl', address: 'je', seed: 0, count: 99 };

test('[M2] every situation has at least eight openers at every ordinary event, each with the reason it works', () => {
  for (const language of languages)
    for (const kind of ordinary)
      for (const situation of situations) {
        const picked = pickLines(situation, { ...choice, language, kind });
        expect(picked.length, `${language} ${kind} ${situation}`).toBeGreaterThanOrEqual(8);
        expect(picked.every(({ say, why }) => say.length > 5 && why.length > 20)).toBe(true);
      }
});

test('[M2] the next turn gives other openers, and all come by before one returns', () => {
  const turns = [0, 1, 2].flatMap((seed) => pickLines('group', { ...choice, seed, count: 3 }));
  expect(new Set(turns.map(({ id }) => id)).size).toBe(8);
  expect(pickLines('group', { ...choice, seed: 4, count: 3 })).toEqual(
    pickLines('group', { ...choice, seed: 4, count: 3 }),
  );
});

test('[M2] joining a group is asking, letting them go on, then contributing', () => {
  const [first] = pickLines('group', { ...choice, count: 1 });
  expect(first?.say).toBe('Mag ik erbij komen staan?');
  expect(first?.next).toMatch(/Luister eerst/);
});

test('[M3] someone alone is asked what they think of it, what brings them, or left in peace', () => {
  const ids = pickLines('alone', choice).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['alone-either', 'alone-opinion', 'alone-brings']));
});

test('[M4] at the host you can say that you are new and ask to be introduced', () => {
  const ids = pickLines('host', choice).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['host-first-time', 'host-one']));
});

test('[M5] being ignored in a group has eight lines: ask, or move on', () => {
  expect(sizes('ignored')).toEqual([8, 8]);
});

test('[C7] meeting somebody again has ten lines, with a memory and coffee among them', () => {
  expect(sizes('reunion')).toEqual([10, 10]);
  const ids = pickLines('reunion', choice).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['reunion-tell', 'reunion-memory', 'reunion-coffee']));
});

test('[C8] leaving politely has ten lines in both languages', () => {
  expect(sizes('leave')).toEqual([10, 10]);
});

test('[C9] when it does not click there are eight kind ways to leave, and the first says that it is about nobody', () => {
  expect(sizes('no-click')).toEqual([8, 8]);
  expect(pickLines('no-click', choice)[0]?.why).toMatch(/zegt niets over jou/);
});

test('[P1] the kind of an event puts the openers of its tone first', () => {
  expect(pickLines('coffee', { ...choice, kind: 'congress', count: 1 })[0]?.id).toBe('coffee-session');
  expect(pickLines('coffee', { ...choice, kind: 'club', count: 1 })[0]?.id).toBe('coffee-regular');
  expect(pickLines('coffee', choice).map(({ id }) => id)).not.toContain('coffee-cake');
});

test('[P8] at a funeral and a farewell every moment gives presence only', () => {
  for (const kind of ['funeral', 'farewell'] as const)
    for (const moment of moments) {
      const ids = pickLines(moment, { ...choice, kind }).map(({ id }) => id);
      const prefix = kind === 'funeral' ? 'mourning-' : 'farewell-';
      expect(ids.length).toBeGreaterThanOrEqual(4);
      expect(ids.every((id) => id.startsWith(prefix))).toBe(true);
    }
});

test('[P8] there are eight ways to condole in each language', () => {
  for (const language of languages)
    expect(pickLines('host', { ...choice, language, kind: 'funeral' }).length).toBeGreaterThanOrEqual(8);
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

test('with u no line says je, and with je no line says u', () => {
  for (const { id, say, why, next } of linesIn('nl')) {
    for (const phrase of [say, why, next ?? '']) {
      const forms = typeof phrase === 'string' ? { je: phrase, u: phrase } : phrase;
      expect(forms.u, id).not.toMatch(/(?<![\p{L}’])(je|jij|jou|jouw|jullie|jezelf)(?![\p{L}])/iu);
      expect(forms.je, id).not.toMatch(/(?<![\p{L}’])(u|uw|uzelf)(?![\p{L}])/iu);
    }
  }
});

test('[A1] no line speaks of leads, deals, pipelines, conversion or prospects', () => {
  for (const language of languages)
    expect(JSON.stringify(coachingIn(language))).not.toMatch(
      /\b(leads?|deals?|pipeline|conversie|conversion|prospects?|acquisitie)\b/i,
    );
});

test('line ids are unique within a language', () => {
  for (const language of languages) {
    const ids = linesIn(language).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

function sizes(moment: Moment): readonly number[] {
  return languages.map((language) => pickLines(moment, { ...choice, language }).length);
}

function linesIn(language: 'nl' | 'en'): readonly Line[] {
  const { lines, farewell, mourning } = coachingIn(language);
  const presence = [farewell, mourning].flatMap(({ host, others, leave }) => [...host, ...others, ...leave]);
  return [...Object.values(lines).flat(), ...presence];
}
