import { expect, test } from 'vitest';
import { findDays } from './find-days.ts';

// a Saturday
const today = '2026-11-21';
const dayOf = (text: string, from = today): string | null | undefined => findDays(text, from)[0]?.day;

test.each([
  ['vandaag', '2026-11-21'],
  ['vanavond', '2026-11-21'],
  ['morgenochtend', '2026-11-22'],
  ['tomorrow morning', '2026-11-22'],
  ['overmorgen', '2026-11-23'],
  ['the day after tomorrow', '2026-11-23'],
  ['vrijdag', '2026-11-27'],
  ['vrijdagmiddag', '2026-11-27'],
  ['zaterdag', '2026-11-28'],
  ['by friday', '2026-11-27'],
  ['komende vrijdag', '2026-11-27'],
  ['next friday', '2026-11-27'],
  ['volgende week vrijdag', '2026-11-27'],
  ['vrijdag over een week', '2026-12-04'],
  ['friday week', '2026-12-04'],
  ['a week on friday', '2026-12-04'],
  ['volgende week', '2026-11-27'],
  ['volgende week dinsdag', '2026-11-24'],
  ['dinsdag volgende week', '2026-11-24'],
  ['deze week', '2026-11-22'],
  ['dit weekend', '2026-11-22'],
  ['volgend weekend', '2026-11-29'],
  ['over twee weken', '2026-12-05'],
  ['over een week of twee', '2026-12-05'],
  ['in a fortnight', '2026-12-05'],
  ['in 10 days', '2026-12-01'],
  ['within two weeks', '2026-12-05'],
  ['over een maand', '2026-12-21'],
  ['in three months', '2027-02-21'],
  ['over een paar dagen', '2026-11-24'],
  ['eind van de maand', '2026-11-30'],
  ['by the end of the month', '2026-11-30'],
  ['end of the week', '2026-11-27'],
  ['eind volgende maand', '2026-12-31'],
  ['volgende maand', '2026-12-31'],
  ['begin januari', '2027-01-01'],
  ['half december', '2026-12-15'],
  ['mid-december', '2026-12-15'],
  ['eind januari', '2027-01-31'],
  ['in maart', '2027-03-31'],
  ['voor maart', '2027-02-28'],
  ['begin volgend jaar', '2027-01-01'],
  ['volgend jaar', '2027-12-31'],
  ['3 december', '2026-12-03'],
  ['3 december 2027', '2027-12-03'],
  ['drie december', '2026-12-03'],
  ['the third of december', '2026-12-03'],
  ['dec 3rd', '2026-12-03'],
  ['december 3, 2026', '2026-12-03'],
  ['donderdag 3 december', '2026-12-03'],
  ['3/12', '2026-12-03'],
  ['12/25', '2026-12-25'],
  ['03-12-2026', '2026-12-03'],
  ['3/12/26', '2026-12-03'],
  ['2026-12-03', '2026-12-03'],
  ['1 november', '2027-11-01'],
  ['21 november', '2026-11-21'],
  ['29 februari', '2028-02-29'],
  ['voor kerst', '2026-12-24'],
  ['before christmas', '2026-12-24'],
  ['na de kerst', '2026-12-27'],
  ['met pasen', '2027-03-28'],
  ['voor de zomer', '2027-06-20'],
  ['na de zomer', '2027-09-01'],
  ['uiterlijk de 15e', '2026-12-15'],
  ['q1', '2027-03-31'],
  ['kaartje sturen ma', '2026-11-23'],
  ['uiterlijk do', '2026-11-26'],
])('%s is %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test('a weekday said on that weekday is a week later', () => {
  expect(dayOf('vrijdag', '2026-11-27')).toBe('2026-12-04');
  expect(dayOf('next friday', '2026-11-23')).toBe('2026-12-04');
  expect(dayOf('vrijdag', '2026-11-23')).toBe('2026-11-27');
  expect(dayOf('deze week', '2026-11-23')).toBe('2026-11-27');
});

test.each(['31 februari', '2026-02-30', '32/1', 'feb 30'])('%s is no day', (text) => {
  expect(dayOf(text)).toBeNull();
});

test.each([
  'in 2019',
  'de 2e versie',
  'ik bel ma over de offerte',
  '3-5 stagiairs',
  'goed',
  'a fridge',
  'sun',
])('%s names no day', (text) => {
  expect(findDays(text, today)).toEqual([]);
});

test('a mention takes its preposition with it', () => {
  expect(findDays('ik stuur het uiterlijk op vrijdag op', today)).toEqual([
    { start: 13, end: 33, day: '2026-11-27' },
  ]);
});
