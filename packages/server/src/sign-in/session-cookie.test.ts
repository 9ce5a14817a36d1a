import { expect, test } from 'vitest';
import { createSessionCookie } from './session-cookie.ts';
import { createToken } from './tokens.ts';

const token = createToken();

test('under TLS the cookie is bound to this host and secure', () => {
  const cookie = createSessionCookie(true);
  expect(cookie.print(token, 'own')).toMatch(
    /^__Host-kennis=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure; Max-Age=\d+$/,
  );
  expect(cookie.read(`a=b; __Host-kennis=${token}; c=d`)).toBe(token);
  expect(cookie.read(`kennis=${token}`)).toBeNull();
});

test('on a passing device the cookie ends with the browser', () => {
  expect(createSessionCookie(false).print(token, 'passing')).toBe(
    `kennis=${token}; Path=/; HttpOnly; SameSite=Strict`,
  );
});

test.each([undefined, '', 'kennis=', 'kennis=short', 'xkennis=1', `other=kennis=${token}x`])(
  'no token is found in %o',
  (header) => {
    expect(createSessionCookie(false).read(header)).toBeNull();
  },
);
