import { expect, test } from 'vitest';
import { checkPassword } from './check-password.ts';

const reason = (password: string, name = 'Sanne') => {
  const checked = checkPassword(password, name);
  return checked.ok ? null : checked.problem.reason;
};

test.each([
  ['kort', 'too-short'],
  ['é'.repeat(7), 'too-short'],
  ['x'.repeat(513), 'too-long'],
  ['12345678', 'common'],
  ['Wachtwoord!', 'common'],
  ['P@ssw0rd', 'common'],
  ['welkom2026', 'common'],
  ['Welkom01', 'common'],
  ['QWERTYUIOP', 'common'],
  ['aaaaaaaaaaaa', 'common'],
  ['feyenoord1908', 'common'],
  ['Kennis2026', 'common'],
])('%s is refused: %s', (password, expected) => {
  expect(reason(password)).toBe(expected);
});

test('a name with a number behind it is no password for that name', () => {
  expect(reason('annemarie123', 'Annemarie')).toBe('own-name');
});

test.each([
  'correct paard batterij',
  'vergeet-mij-nietje',
  'x7#Kq!2m',
  'ееее ёжик бежит',
  'a b c d e f',
  'één1'.repeat(128),
])('any other of 8 to 512 characters will do: %s', (password) => {
  expect(reason(password)).toBe(null);
});
