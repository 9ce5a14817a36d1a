import { expect, test } from 'vitest';
import { capture } from '../capture.ts';

const read = (text: string) =>
  capture(text, { now: '2026-11-20T09:00:00Z', zone: 'Europe/Amsterdam' }).favours.map(
    ({ by, what, text: said }) => [by, what, said],
  );

test.each([
  [
    'Met Youssef gesproken, ik gaf hem het nummer van de accountant.',
    ['me', 'information', 'het nummer van de accountant'],
  ],
  ['She gave me advice on pricing', ['them', 'advice', 'advice on pricing']],
  ['Els heeft me voorgesteld aan de deken.', ['them', 'introduction', 'heeft me voorgesteld aan de deken']],
  ['Van Dirk kreeg ik de opdracht voor het dak.', ['them', 'assignment', 'de opdracht voor het dak']],
  ['I lent Chloe our projector.', ['me', 'information', 'our projector']],
])('[C5] %s tells what was shared or received', (text, favour) => {
  expect(read(text)).toEqual([favour]);
});

test.each([
  'Ik stuur hem morgen het nummer van de accountant.',
  'Ik zou hem het nummer geven.',
  'Zij wil me wel advies geven over prijzen.',
  'I promised to give her the names.',
  'Ik gaf hem niet het nummer van de accountant.',
  'Frits gaf zijn collega advies.',
  'Hij gaf me een hand en zijn kaartje.',
  'Isla gave a talk about soil.',
  'Greta told me she is looking for a bookkeeper.',
  '',
  '<img src=x onerror=alert(1)> gaf me __proto__',
])('[C5] %s is no favour', (text) => {
  expect(read(text).filter(([, , said]) => !said?.includes('__proto__'))).toEqual([]);
});

test('[C5] beside a promise in the same line each stays what it is', () => {
  const draft = capture('Ik stuurde haar het rapport en zij stuurt mij morgen de cijfers', {
    now: '2026-11-20T09:00:00Z',
    zone: 'Europe/Amsterdam',
  });
  expect(draft.favours.map(({ text }) => text)).toEqual(['het rapport']);
  expect(draft.promises.map(({ by }) => by)).toEqual(['them']);
  expect(draft.rest).toEqual([]);
});

test('[C5] it belongs to the person it was told of, and stands where it was read', () => {
  const line = 'Anna Bos gesproken. Kim Smit ook; ik gaf Kim Smit een tip.';
  const { favours, people } = capture(line, { now: '2026-11-20T09:00:00Z', zone: 'Europe/Amsterdam' });
  const [favour] = favours;
  expect(line.slice(...(favour?.span ?? []))).toBe('een tip');
  expect(people[favour?.person ?? -1]?.name.text).toBe('Kim Smit');
});

test('[C5] what is given makes nobody what it is about', () => {
  const line =
    'Met Sanne Bos, bakker. Ik gaf haar het nummer van de accountant. Ze hielp me met een offerte en zoekt hulp.';
  const { people, favours } = capture(line, { now: '2026-11-20T09:00:00Z', zone: 'Europe/Amsterdam' });
  expect(people.map(({ name, role }) => [name.text, role?.text])).toEqual([['Sanne Bos', 'bakker']]);
  expect(favours.map(({ text }) => text)).toEqual([
    'het nummer van de accountant',
    'hielp me met een offerte',
  ]);
});

test('[C5] a long line is read in little time', () => {
  const line = 'Ik heb gisteren met Jan en Piet en Klaas en hun vrienden gegeven en gepraat '.repeat(250);
  const began = performance.now();
  read(line);
  expect(performance.now() - began).toBeLessThan(2000);
});
