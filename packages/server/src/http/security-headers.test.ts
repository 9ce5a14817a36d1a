import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { apiPolicy, contentSecurityPolicy, injectedStyles, securityHeaders } from './security-headers.ts';

const reactAria = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
const source = (path: string) => readFileSync(join(reactAria, 'dist', 'private', path), 'utf8');

test('the allowed styles are those that React Aria puts into the page', () => {
  const [press, scroll] = [source('interactions/usePress.mjs'), source('overlays/usePreventScroll.mjs')].map(
    (text) => /style\.textContent = `([^`]+)`\s*\.trim\(\)/.exec(text)?.[1]?.trim(),
  );
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source('interactions/usePress.mjs'))?.[1];
  expect(press?.replace(/\$\{[^}]+\}/, attribute ?? '')).toBe(injectedStyles[0]);
  expect(scroll).toBe(injectedStyles[1]);
});

test('scripts come from here only, nothing is framed, objects and bases are off', () => {
  const policy = contentSecurityPolicy();
  for (const part of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "default-src 'none'",
  ]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
});

test('an answer of the API that a browser shows may load nothing and stands in no frame', () => {
  expect(new Map(securityHeaders(false, apiPolicy)).get('content-security-policy')).toBe(
    "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  );
});

test('a browser is told to keep to TLS for at least a year, where there is TLS', () => {
  const age = (secure: boolean) =>
    /max-age=(\d+)/.exec(
      new Map(securityHeaders(secure, apiPolicy)).get('strict-transport-security') ?? '',
    )?.[1];
  expect(Number(age(true))).toBeGreaterThanOrEqual(31_536_000);
  expect(age(false)).toBeUndefined();
});
