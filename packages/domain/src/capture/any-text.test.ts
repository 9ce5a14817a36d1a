import { describe, expect, test } from 'vitest';
import { capture } from './capture.ts';
import { printDraft } from './print-draft.ts';

// a Saturday
const now = '2026-11-21T10:00:00.000Z';
const zone = 'Europe/Amsterdam';
const read = (text: string) => printDraft(capture(text, { now, zone }));

describe('any text', () => {
  test.each([
    '',
    ' ',
    '\n',
    '…',
    '😀😀',
    '👩‍👩‍👧 🇳🇱',
    '\u202Eabc\u202C',
    '\uD800',
    '<b></b>',
    '()',
    "'s",
    '&',
  ])('that says nothing gives an empty draft: %j', (text) => {
    expect(read(text)).toMatchObject({ people: [], asks: [], offers: [], promises: [] });
  });

  test.each([
    ['Sanne', 'Sanne'],
    ['sanne de vries', 'Sanne de Vries'],
    ['Sanne de Vries 🎉', 'Sanne de Vries'],
    ['<p>Sanne de Vries</p>', 'Sanne de Vries'],
  ])('that is only a name is that person: %s', (text, name) => {
    expect(read(text).people.map((person) => person.name)).toEqual([name]);
  });

  test.each([
    ['Rob van Dijk, het klikte niet', 'klikte niet'],
    ['Rob van Dijk, praatte over zijn boot. Niet vrolijk', 'Niet vrolijk'],
  ])('that says no keeps its no in what nothing claimed: %s', (text, left) => {
    expect(capture(text, { now, zone }).rest.map((part) => part.text)).toContain(left);
  });

  test('that is only a telephone number stays, for nobody', () => {
    const draft = capture('06 12 34 56 78', { now, zone });
    expect(draft.people).toEqual([]);
    expect(draft.rest.map(({ text }) => text)).toEqual(['06 12 34 56 78']);
  });

  test.each([
    'Sanne de Vries van de Rabobank zoekt een spreker, ik mail haar vrijdag',
    'SANNE DE VRIES VAN DE RABOBANK ZOEKT EEN SPREKER, IK MAIL HAAR VRIJDAG',
    'sanne de vries van de rabobank zoekt een spreker, ik mail haar vrijdag',
    'sanne de vries van de rabobank zoekt een spreker ik mail haar vrijdag',
    '😀 Sanne de Vries van de Rabobank zoekt een spreker, ik mail haar vrijdag 🎉',
  ])('says the same in capitals, without them, and without punctuation: %s', (text) => {
    const { people, asks, promises } = read(text);
    expect(people).toMatchObject([{ name: 'Sanne de Vries' }]);
    expect(people[0]?.organisation?.toLowerCase()).toBe('rabobank');
    expect(asks.map((ask) => ask.text.toLowerCase())).toEqual(['een spreker']);
    expect(promises).toMatchObject([{ by: 'me', dueOn: '2026-11-27' }]);
  });

  test.each([
    'שרה כהן מחפשת עבודה',
    'Met with שרה כהן, she needs a printer',
    'سارة تبحث عن عمل',
    '田中さんに会った',
  ])('in another script is read without harm: %s', (text) => {
    const { rest, people, asks } = capture(text, { now, zone });
    expect(rest.length + people.length + asks.length).toBeGreaterThan(0);
  });

  test('takes less than 20 milliseconds where it is an ordinary line', () => {
    const line = 'Gisteren Sanne de Vries gesproken, zij zoekt een zaal en stuurt me vrijdag haar plan';
    const times = Array.from({ length: 30 }, () => timeOf(line)).sort((a, b) => a - b);
    expect(times[15]).toBeLessThan(20);
  });

  test.each(['Sanne zoekt een zaal en ik bel haar. ', 'sanne zoekt een zaal ', '-', 'wil graag ', 'van de '])(
    'takes time that grows with its length, not faster: %j',
    (unit) => {
      const fastest = (length: number) =>
        Math.min(
          ...[1, 2, 3].map(() => timeOf(unit.repeat(Math.ceil(length / unit.length)).slice(0, length))),
        );
      const short = fastest(4000);
      expect(fastest(16_000)).toBeLessThan(10 * short + 100);
    },
  );
});

function timeOf(text: string): number {
  const start = performance.now();
  capture(text, { now, zone });
  return performance.now() - start;
}
