import { expect, test } from 'vitest';
import { isCrossSiteWrite, isFormType } from './same-site.ts';

const own = 'https://kennis.example.nl';
const ask = (method: string, headers: Record<string, string>) =>
  isCrossSiteWrite(method, (name) => headers[name], own);

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s from another site is one', (method) => {
  expect(ask(method, { origin: 'https://evil.example', host: 'kennis.example.nl' })).toBe(true);
  expect(ask(method, { origin: 'null', host: 'kennis.example.nl' })).toBe(true);
  expect(ask(method, { 'sec-fetch-site': 'cross-site' })).toBe(true);
  expect(ask(method, { 'sec-fetch-site': 'same-site', origin: own })).toBe(true);
});

test('the app itself is not one, behind a proxy that changes the host either', () => {
  expect(ask('POST', { 'sec-fetch-site': 'same-origin', origin: own, host: '127.0.0.1:4747' })).toBe(false);
  expect(ask('POST', { origin: 'http://192.168.1.5:4747', host: '192.168.1.5:4747' })).toBe(false);
  expect(ask('POST', {})).toBe(false);
});

test('reading from another site is not one: it gets no permission to see the answer', () => {
  expect(ask('GET', { origin: 'https://evil.example' })).toBe(false);
});

test('the types that a form can send are known, however they are written', () => {
  for (const type of [
    'text/plain',
    'Multipart/Form-Data; boundary=x',
    ' application/x-www-form-urlencoded',
  ]) {
    expect(isFormType(type)).toBe(true);
  }
  expect(isFormType('application/json')).toBe(false);
});
